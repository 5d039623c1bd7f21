import type { CardHead } from '../../facts/card-facts.ts';
import type { Match } from '../../platform/background-requests.ts';
import type { Mark } from '../mark/mark.ts';
import type { CardPages } from '../overlay/card-pages.ts';

/** A card that stays while the reader goes on. */
export interface Pin {
  /** Of the subject: one that is pinned again is not pinned twice. */
  readonly key: string;
  readonly head: CardHead;
  readonly date: string | undefined;
  readonly match: Match;
  /** Its history when it was pinned. */
  readonly pages: CardPages;
  /** The words that it belongs to. */
  readonly mark: Mark;
  /** Whether these words are on the page still. */
  readonly here: boolean;
  /** Whether the card is to be seen, or its name alone. */
  readonly open: boolean;
}
export type Pins = readonly Pin[];

/** With a newly pinned card, first and open; the others keep to their names so that they cover little. */
export function withPin(pins: Pins, pin: Omit<Pin, 'here' | 'open'>): Pins {
  const others = pins.filter(({ key }) => key !== pin.key).map((other) => ({ ...other, open: false }));
  return [{ ...pin, here: true, open: true }, ...others];
}

export function withoutPin(pins: Pins, key: string): Pins {
  return pins.filter((pin) => pin.key !== key);
}

/** Opens a card of which only the name was to be seen, and the other way round. */
export function folded(pins: Pins, key: string): Pins {
  return pins.map((pin) => (pin.key === key ? { ...pin, open: !pin.open } : pin));
}

/** After the page was read again: `renewed` gives the mark that took the place of one, or nothing when it is gone. */
export function renewedPins(pins: Pins, renewed: (mark: Mark) => Mark | undefined): Pins {
  return pins.map((pin) => {
    const mark = renewed(pin.mark);
    return { ...pin, here: mark !== undefined, mark: mark ?? pin.mark };
  });
}
