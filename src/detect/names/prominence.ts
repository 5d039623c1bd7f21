import { yearsFrom } from './candidates.ts';
import type { People } from './people.ts';

const RANK_WEIGHT = 0.7;
const FAME_WEIGHT = 0.72;
/** Just before and after a term a person is in the news as if in office. */
const NEAR_TERM = 0.5;
/** Least prominence at which a surname may open an article. */
export const OPENS_ALONE = 10.5;
/** At which it may do so even where nothing else on the page speaks of the person's state. */
export const OPENS_ANYWHERE = 12.5;

/**
 * How much a person is in the world's news on a day, about 0 to 14: the rank of the offices held then
 * (fading after the term) and in how many scripts the facts write the name.
 */
export function prominence(people: People, person: number, day: number | undefined): number {
  let standing = 0;
  for (const office of people.offices(person)) {
    const away = day === undefined ? 0 : yearsFrom(office, day);
    const before = day !== undefined && day < office.start;
    const kept =
      away <= NEAR_TERM
        ? 1
        : before
          ? away < 1
            ? 0.6
            : 0.2
          : away < 2
            ? 0.85
            : away < 6
              ? 0.7
              : away < 15
                ? 0.5
                : 0.35;
    standing = Math.max(standing, office.rank * kept);
  }
  return standing * RANK_WEIGHT + people.fame(person) * FAME_WEIGHT;
}
/** Initials and nicknames ("AMLO") are hardly anything else. */
export const OPENS_BY_NICKNAME = 8.5;
