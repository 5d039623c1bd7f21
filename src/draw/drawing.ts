import type { Say } from '../cards/say.ts';

/** For whom a card is drawn. */
export interface Drawing {
  readonly say: Say;
  /** BCP 47, for dates and country names. */
  readonly locale: string;
  /** The article's date, ISO 8601, where the page tells one. */
  readonly date?: string | undefined;
}

let current: Drawing | undefined;

/** What every part of the card that is being drawn needs to speak to the reader. */
export function drawing(): Drawing {
  if (current === undefined) throw new Error('A part of a card was drawn outside of one');
  return current;
}

/** Draws with `work`, to its end, for a reader. */
export function drawFor<T>(reader: Drawing, work: () => T): T {
  current = reader;
  try {
    return work();
  } finally {
    current = undefined;
  }
}
