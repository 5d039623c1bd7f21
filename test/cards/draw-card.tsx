import { render } from 'preact';
import { act } from 'preact/test-utils';
import { Card, type CardProps } from '../../src/cards/Card.tsx';
import type { CardFacts } from '../../src/facts/card-facts.ts';
import { sayIn } from './say-in.ts';

/** Draws a card into the document; English, on an article of 6 September 2023, unless told otherwise. */
export function drawCard(facts: CardFacts, props: Partial<CardProps> = {}, language = 'en'): HTMLElement {
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  const say = sayIn(language);
  void act(() =>
    render(
      <Card
        head={facts.head}
        facts={facts}
        date="2023-09-06"
        say={say}
        locale={say('locale')}
        onOpenSubject={() => undefined}
        {...props}
      />,
      root,
    ),
  );
  return root;
}

/** What is wrong with a drawn card for any reader: parts without content, gaps in sentences, unsafe links. */
export function faultsOf(root: HTMLElement): string[] {
  const faults: string[] = [];
  for (const element of root.querySelectorAll('p, li, button, a, h2, h3, section, span:not(.dot), bdi')) {
    if ((element.textContent ?? '').trim() === '')
      faults.push(`empty <${element.localName} class="${element.className}">`);
  }
  for (const section of root.querySelectorAll('section')) {
    const heading = section.querySelector('h3');
    const rest = (section.textContent ?? '').replace(heading?.textContent ?? '', '').trim();
    if (heading === null || rest === '') faults.push(`section without content: ${section.textContent}`);
  }
  for (const link of root.querySelectorAll('a')) {
    if (!link.href.startsWith('https://')) faults.push(`link to ${link.href}`);
    if (link.rel !== 'noopener noreferrer' || link.target !== '_blank') faults.push(`open link to ${link.href}`);
  }
  const text = root.textContent ?? '';
  for (const gap of ['undefined', 'NaN', 'null', '[object', 'Invalid', '""', '“”', '()']) {
    if (text.includes(gap)) faults.push(`text has ${gap}`);
  }
  const ids = [...root.querySelectorAll('[id]')].map((element) => element.id);
  if (new Set(ids).size !== ids.length) faults.push('an id twice');
  return faults;
}
