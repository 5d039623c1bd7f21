import { render } from 'preact';
import english from '../../src/_locales/en/messages.json';
import { Card } from '../../src/cards/Card.tsx';
import cardsCss from '../../src/cards/cards.css?inline';
import type { Say } from '../../src/cards/say.ts';
import type { DrawnCard } from '../../src/cards/tree.ts';
import { drawCard } from '../../src/draw/draw-card.tsx';
import type { CardSubject } from '../../src/facts/card-facts.ts';
import { cardFacts } from '../../src/facts/card-facts-of.ts';
import type { Facts } from '../../src/facts/facts.ts';
import { Pack } from '../../src/facts/pack.ts';
import { openFacts } from '../../src/facts/pack-facts.ts';
import { fillMessage, type Messages } from '../cards/fill-message.ts';

const messages: Messages = english;
const say: Say = (key, ...words) => fillMessage(messages, key, words);
const DATE = '2023-09-06';

let facts: Facts | undefined;

/** Opens the facts, as the background has them open when it has found the mentions of a page. */
async function open(address: string): Promise<void> {
  const answer = await fetch(address);
  facts = openFacts(await Pack.open(new Uint8Array(await answer.arrayBuffer())));
}

/** Resolves when what was drawn before has been painted. */
const painted = (): Promise<void> =>
  new Promise((resolve) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(undefined);
    }),
  );

interface Cost {
  /** From the question to the answer, drawn, written and read as a message is. */
  readonly facts: number;
  /** Turning it into elements and laying them out. */
  readonly draw: number;
  /** From the question to the next frame on the screen. */
  readonly all: number;
}

/** Opens the card of a subject in a closed root, as the page does, and closes it again. */
async function card(subject: CardSubject): Promise<Cost> {
  if (facts === undefined) throw new Error('The facts are not open');
  const start = performance.now();
  const known = cardFacts(facts, subject, DATE);
  if (known === undefined) throw new Error('The facts do not know the subject');
  const answer: DrawnCard = JSON.parse(JSON.stringify(drawCard(known, { say, locale: 'en', date: DATE })));
  const asked = performance.now();
  const host = document.body.appendChild(document.createElement('div'));
  host.style.cssText = 'position: fixed; inset: 10px auto auto 10px; inline-size: 380px';
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardsCss);
  root.adoptedStyleSheets = [sheet];
  render(<Card head={answer.head} card={answer} say={say} locale="en" onOpenSubject={() => undefined} />, root);
  host.getBoundingClientRect();
  const drawn = performance.now();
  await painted();
  const all = performance.now() - start;
  render(null, root);
  host.remove();
  return { facts: asked - start, draw: drawn - asked, all };
}

const bench = { open, card };
export type CardBench = typeof bench;
Object.assign(globalThis, { preambleBench: bench });
