import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { MARK_THRESHOLD } from '../../src/detect/mention.ts';
import type { PageState } from '../../src/platform/messages.ts';
import { cardOf, type Fixture, FOLDER, pathOf } from '../fixtures/fixture.ts';
import { evaluateApart } from './harness/apart.ts';
import { eventually } from './harness/eventually.ts';
import { NEWS_HOST, OTHER_HOST, type Session } from './harness/session.ts';
import type { Tab } from './harness/tab.ts';

/** Our marks in one frame. (A world apart cannot iterate over a highlight in Firefox.) */
const PARTS = `['resolution', 'matter', 'document', 'official'].flatMap((kind) => {
  const parts = [];
  CSS.highlights.get('preamble-' + kind)?.forEach((part) => parts.push(part));
  return parts;
})`;

/** The texts that they stand on; '' where the page took the text away since. */
const MARKED = `${PARTS}.map((part) => {
    const range = new Range();
    try {
      range.setStart(part.startContainer, part.startOffset);
      range.setEnd(part.endContainer, part.endOffset);
    } catch { return ''; }
    return part.startContainer.isConnected ? range.toString() : '';
  })`;

/** The document as it is serialised, how its text is divided into nodes, and where each element stands. */
const LOOK = `(() => {
  const html = [document.documentElement?.outerHTML ?? ''], texts = [], places = [];
  const walk = (root) => {
    const nodes = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) texts.push(nodes.currentNode.length);
    const all = root === document ? Document.prototype.querySelectorAll : ShadowRoot.prototype.querySelectorAll;
    for (const element of all.call(root, '*')) {
      const { x, y, width, height } = Element.prototype.getBoundingClientRect.call(element);
      // What is skipped as hidden may have been laid out once, or never.
      const isSeen = Element.prototype.checkVisibility.call(element);
      places.push(element.tagName + ' ' + (isSeen ? [x, y, width, height].map((each) => each.toFixed(1)).join(' ') : 'hidden'));
      if (element.shadowRoot instanceof ShadowRoot) { html.push(element.shadowRoot.innerHTML); walk(element.shadowRoot); }
    }
  };
  walk(document);
  return { html, texts: texts.join(' '), places };
})()`;
interface Look {
  readonly html: readonly string[];
  readonly texts: string;
  readonly places: readonly string[];
}

/** Where a marked text stands in its frame, brought into view; whether that took a scroll. */
const placeOf = (words: string): string => `(() => {
  for (const part of ${PARTS}) {
      const range = new Range();
      range.setStart(part.startContainer, part.startOffset);
      range.setEnd(part.endContainer, part.endOffset);
      if (range.toString() !== ${JSON.stringify(words)}) continue;
      const before = range.getBoundingClientRect().y;
      if (before < 0 || before > innerHeight - 40 || range.getBoundingClientRect().x > innerWidth)
        part.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
      const rect = [...range.getClientRects()].find(({ width }) => width > 0);
      if (rect !== undefined)
        return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2, scrolled: range.getBoundingClientRect().y !== before };
    }
  return null;
})()`;
interface Place {
  readonly x: number;
  readonly y: number;
  readonly scrolled: boolean;
}

/** A reader who has just scrolled points at nothing yet; the extension waits less than this, ms. */
const AFTER_SCROLLING = 300;

/** How long a page may take for what a card made it do, ms. */
const A_MOMENT = 3000;
/** How long a frame may take to answer; one that is not loaded yet never does. */
const FRAME_PATIENCE = 3000;
/** What slides in as it comes is looked for until it stands, ms between two looks. */
const BETWEEN_LOOKS = 60;
const MOST_LOOKS = 10;

/** Asks all frames; `otherwise` where one goes while it is asked, or does not answer. */
function inEachFrame<T>(page: Page, expression: string, otherwise: T): Promise<T[]> {
  const ask = (frame: Frame): Promise<T> =>
    Promise.race([
      evaluateApart<T>(frame, expression).catch(() => otherwise),
      new Promise<T>((resolve) => setTimeout(resolve, FRAME_PATIENCE, otherwise)),
    ]);
  return Promise.all(page.frames().map(ask));
}

/** All words that are marked on a page and in its frames, sorted. */
async function markedOn(page: Page): Promise<string[]> {
  return (await inEachFrame<string[]>(page, MARKED, [])).flat().sort();
}

const sorted = (texts: readonly string[]): string[] => [...texts].sort();

async function untilMarked({ page }: Tab, wanted: readonly string[]): Promise<void> {
  const all = JSON.stringify(sorted(wanted));
  await eventually(
    () => markedOn(page),
    (texts) => JSON.stringify(texts) === all,
    `the marks ${all}`,
  );
}

/** Loads the page, and the one to which it goes on: left before, that would come over the next page loaded. */
async function load({ page }: Tab, host: string, fixture: Fixture): Promise<void> {
  /** Whether a page of the host has loaded, at an address with this end. */
  const isThere = (end: string): Promise<boolean> =>
    page
      .evaluate(
        (wanted, end) =>
          location.host === wanted && location.pathname.endsWith(end) && document.readyState === 'complete',
        host,
        end,
      )
      .catch(() => false);
  await page.goto(`http://${host}/${pathOf(fixture)}`).catch(async (error: unknown) => {
    // Firefox's driver at times gives a navigation up that goes on all the same, before it says where the page is.
    await eventually(() => isThere(''), Boolean, `a page of ${host}`).catch(() => {
      throw error;
    });
  });
  const { goesOnTo } = fixture;
  if (goesOnTo !== undefined) await eventually(() => isThere(`/${goesOnTo}`), Boolean, `${goesOnTo} on ${host}`);
}

/** Where the frame's own corner stands in the window. */
async function cornerOf(frame: Frame): Promise<{ x: number; y: number }> {
  const element = await frame.frameElement();
  if (element === null) return { x: 0, y: 0 };
  const box = await element.boundingBox();
  const border = await element.evaluate((each) => [(each as HTMLElement).clientLeft, (each as HTMLElement).clientTop]);
  return { x: (box?.x ?? 0) + (border[0] ?? 0), y: (box?.y ?? 0) + (border[1] ?? 0) };
}

/** Of each frame where the words stand in it, once they have come to rest, as far as they do. */
async function restingPlaces(page: Page, words: string): Promise<(Place | null)[]> {
  const ask = (): Promise<(Place | null)[]> => inEachFrame<Place | null>(page, placeOf(words), null);
  let places = await ask();
  for (let tries = 0; tries < MOST_LOOKS; tries++) {
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS));
    const before = places;
    places = await ask();
    const isAtRest = places.every((place, i) => place?.x === before[i]?.x && place?.y === before[i]?.y);
    // That one look scrolled is still to be heeded.
    places = places.map((place, i) => place && { ...place, scrolled: place.scrolled || before[i]?.scrolled === true });
    if (isAtRest) break;
  }
  return places;
}

async function openCard({ page, cardText, cardGone }: Tab, [words, says]: readonly [string, string]): Promise<void> {
  const places = await restingPlaces(page, words);
  const nth = places.findIndex((place) => place !== null);
  const [place, frame] = [places[nth], page.frames()[nth]];
  if (!place || frame === undefined) throw new Error(`"${words}" is marked nowhere to be seen`);
  const corner = await cornerOf(frame);
  if (place.scrolled) await new Promise((resolve) => setTimeout(resolve, AFTER_SCROLLING));
  const [x, y] = [corner.x + place.x, corner.y + place.y];
  // A pointer that jumps is taken for one that travels: come near, then rest.
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
  if (frame === page.mainFrame()) {
    await cardText((text) => text.includes(says));
    await page.keyboard.press('Escape');
    await cardGone();
  } else {
    const hosts = `[...document.querySelectorAll('[data-preamble-card="card"]')].length`;
    await eventually(
      () => evaluateApart<number>(frame, hosts),
      (count) => count === 1,
      'the card in its frame',
    );
    await page.mouse.move(1, 1);
    // To a frame in another process the driver reports no pointer that leaves it, as a real one would.
    if (new URL(frame.url(), page.url()).host !== new URL(page.url()).host) return;
    await eventually(
      () => evaluateApart<number>(frame, hosts),
      (count) => count === 0,
      'the card in its frame to close',
    );
  }
}

/** The same text as if the page had been loaded from the listed host. */
const asListed = (text: string): string => text.replaceAll(`//${OTHER_HOST}/`, `//${NEWS_HOST}/`);

/** What was asked of the network since. */
function askedSince({ server }: Session, since: number): string[] {
  const addresses = server.asked.slice(since).map(asListed);
  return [...new Set(addresses)].filter((address) => address.includes(`/${FOLDER}/`)).sort();
}

/**
 * Loads a fixture where nothing of ours runs and then where it does, does both times what its steps say, and holds
 * what is marked, listed and shown against its row; all else must be as it is without us.
 */
export async function checkFixture(session: Session, tab: Tab, fixture: Fixture): Promise<void> {
  const { marked, listed, steps = [], restless } = fixture;
  const { page } = tab;
  let asked = session.server.asked.length;
  let lines = tab.console.length;
  await load(tab, OTHER_HOST, fixture);
  for (const { run } of steps) await page.evaluate(run);
  const plain = restless ? undefined : await evaluateApart<Look>(page.mainFrame(), LOOK);
  const plainLines = tab.console.slice(lines).map(asListed);
  const plainAsked = askedSince(session, asked);

  asked = session.server.asked.length;
  lines = tab.console.length;
  await load(tab, NEWS_HOST, fixture);
  if (marked.length === 0) await tab.read(({ phase }) => phase === 'read');
  await untilMarked(tab, marked);
  let last = marked;
  for (const step of steps) {
    await page.evaluate(step.run);
    last = step.marked ?? last;
    await untilMarked(tab, last);
  }
  const quotes = ({ mentions }: PageState): string[] =>
    sorted(mentions.filter(({ confidence }) => confidence >= MARK_THRESHOLD).map(({ quote }) => quote));
  const wanted = sorted(listed ?? last);
  const isListed = (state: PageState): boolean => state.phase === 'read' && quotes(state).join() === wanted.join();
  expect(quotes(await tab.read(isListed)), 'listed').toEqual(wanted);
  if (plain) expect((await evaluateApart<Look>(page.mainFrame(), LOOK)).places, 'layout').toEqual(plain.places);
  const card = cardOf(fixture);
  if (card !== undefined) await openCard(tab, card);
  if (plain) {
    const wanted = plain.html.map(asListed);
    const look = (): Promise<Look> => evaluateApart<Look>(page.mainFrame(), LOOK);
    // What the page does because a card came and went may take it a moment.
    const isAsWithoutUs = ({ html }: Look): boolean => html.join() === wanted.join();
    await eventually(look, isAsWithoutUs, 'the document', A_MOMENT).catch(() => undefined);
    const { html, texts } = await look();
    expect(html.join('\n'), 'document').toEqual(wanted.join('\n'));
    expect(texts, 'text nodes').toEqual(plain.texts);
    expect(await markedOn(page), 'marks at the end').toEqual(sorted(last));
  }
  await page.mouse.move(1, 1);
  expect(tab.console.slice(lines), 'console').toEqual(plainLines);
  if (!restless) expect(askedSince(session, asked), 'requests').toEqual(plainAsked);
}
