import { render } from 'preact';
import { act } from 'preact/test-utils';
import { Card, type CardProps } from '../../src/cards/Card.tsx';
import { drawCard as drawn } from '../../src/draw/draw-card.tsx';
import type { CardFacts } from '../../src/facts/card-facts.ts';
import { faultsIn } from './faults.ts';
import { sayIn } from './say-in.ts';

/** Draws a card into the document; English, on an article of 6 September 2023, unless told otherwise. */
export function drawCard(
  facts: CardFacts,
  { date = '2023-09-06', ...props }: Partial<CardProps> & { date?: string | null } = {},
  language = 'en',
): HTMLElement {
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  const say = sayIn(language);
  const locale = say('locale');
  const card = 'card' in props ? undefined : drawn(facts, { say, locale, date: date ?? undefined });
  void act(() =>
    render(
      <Card head={facts.head} card={card} say={say} locale={locale} onOpenSubject={() => undefined} {...props} />,
      root,
    ),
  );
  return root;
}

/** What is wrong with a drawn card for any reader. */
export const faultsOf = (root: HTMLElement): string[] => faultsIn(root.innerHTML);
