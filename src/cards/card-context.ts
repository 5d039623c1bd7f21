import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Subject } from '../detect/mention.ts';
import type { Say } from './say.ts';

/** What every part of a card needs to speak to the reader. */
export interface CardContextValue {
  readonly say: Say;
  /** BCP 47, for dates. */
  readonly locale: string;
  /** Opens the card of something that this card names. */
  readonly openSubject: (subject: Subject) => void;
}

export const CardContext = createContext<CardContextValue>({
  say: (key) => key,
  locale: 'en',
  openSubject: () => undefined,
});

export const useCard = (): CardContextValue => useContext(CardContext);
