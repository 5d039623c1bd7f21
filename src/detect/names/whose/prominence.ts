import { yearsFrom } from './candidates.ts';
import type { Office, People } from './people.ts';

const RANK_WEIGHT = 0.7;
const FAME_WEIGHT = 0.72;
/** Just before and after a term a person is in the news as if in office. */
const NEAR_TERM = 0.5;
/** Least prominence at which a surname may open an article. */
export const OPENS_ALONE = 10.5;
/** Whoever bears the surname too must stand lower by so much. */
export const PROMINENCE_GAP = 2;
/** At which it may do so even where nothing else on the page speaks of the person's state. */
export const OPENS_ANYWHERE = 12.5;

/** How much of an office's rank is left so many years before or after its term. */
function kept(office: Office, day: number | undefined): number {
  if (day === undefined) return 1;
  const away = yearsFrom(office, day);
  if (away <= NEAR_TERM) return 1;
  if (day < office.start) return away < 1 ? 0.6 : 0.2;
  return away < 2 ? 0.85 : away < 6 ? 0.7 : away < 15 ? 0.5 : 0.35;
}

const standing = (office: Office, day: number | undefined): number => office.rank * kept(office, day);

/** Place, among the person's offices, of the one that makes the standing on a day; the newest among equals. */
export function standingOffice(people: People, person: number, day: number | undefined): number {
  const standings = people.offices(person).map((office) => standing(office, day));
  return standings.indexOf(Math.max(...standings));
}

/**
 * How much a person is in the world's news on a day, about 0 to 14: the rank of the offices held then
 * (fading after the term) and in how many scripts the facts write the name.
 */
export function prominence(people: People, person: number, day: number | undefined): number {
  const best = Math.max(0, ...people.offices(person).map((office) => standing(office, day)));
  return best * RANK_WEIGHT + people.fame(person) * FAME_WEIGHT;
}

/** Initials of one head of state, long out of office ("FDR"). */
export const OPENS_BY_INITIALS = 6.5;
/** Initials and nicknames ("AMLO") are hardly anything else. */
export const OPENS_BY_NICKNAME = 8.5;
