import { render } from 'preact';
import { act } from 'preact/test-utils';
import { Card, type CardProps } from '../../src/cards/Card.tsx';
import type { CardFacts } from '../../src/facts/card-facts.ts';
import { faultsIn } from './faults.ts';
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

/** What is wrong with a drawn card for any reader. */
export const faultsOf = (root: HTMLElement): string[] => faultsIn(root.innerHTML);
