import type { Facts } from '../../facts/facts.ts';
import type { FailedDraft, Matter, Resolution } from '../../facts/schema.ts';
import { isMovedBy } from './choose.ts';
import type { Days } from './told-days.ts';
import { familyOfCountry } from './words/families.ts';
import { familiesOfResolution } from './words/matter-words.ts';

const within = (date: string, days: readonly Days[]): boolean =>
  days.some(({ from, to }) => date >= from && date <= to);

/** Resolutions adopted on days that a text may speak of, oldest first. */
function adoptedOn(facts: Facts, days: readonly Days[]): Resolution[] {
  const first = Math.min(...days.map(({ from }) => Number(from.slice(0, 4))));
  const last = Math.max(...days.map(({ to }) => Number(to.slice(0, 4))));
  const found: Resolution[] = [];
  for (let n = 1; n <= facts.newestResolution; n++) {
    const year = facts.yearOf(n);
    if (year === undefined || year < first || year > last) continue;
    const resolution = facts.resolution(n);
    if (resolution !== undefined && within(resolution.date, days)) found.push(resolution);
  }
  return found;
}

/**
 * The one resolution about a family's matters that was adopted on the days told: "the Council on Monday adopted
 * a resolution demanding a ceasefire in Gaza". Of several the one that the page cites by number. Without a family
 * (nothing in the sentence says what it is about) the day must be told, and the Council have adopted no other then.
 */
export function adoptedAbout(
  facts: Facts,
  family: string | undefined,
  days: readonly Days[],
  cited: ReadonlySet<number>,
): Resolution | undefined {
  if (days.length === 0 || (family === undefined && days.some(({ told }) => told !== 'day'))) return undefined;
  const fitting = adoptedOn(facts, days).filter(
    ({ n }) => family === undefined || familiesOfResolution(facts, n).has(family),
  );
  if (fitting.length <= 1) return fitting[0];
  const named = fitting.filter(({ n }) => cited.has(n));
  return named.length === 1 ? named[0] : undefined;
}

/** Whether days are told to the day, the facts reach as far, and the Council adopted nothing about a family's matters on them. */
export function isNoneOf(facts: Facts, family: string, days: readonly Days[]): boolean {
  const known = facts.resolution(facts.newestResolution)?.date ?? '';
  return (
    days.length > 0 &&
    days.every(({ told, to }) => told === 'day' && to <= known) &&
    adoptedOn(facts, days).every(({ n }) => !familiesOfResolution(facts, n).has(family))
  );
}

/** The resolution about a family's matters that was adopted last on the days told, and did more than prolong one of `matters`. */
export function newestAbout(
  facts: Facts,
  family: string,
  days: readonly Days[],
  matters: readonly Matter[],
): number | undefined {
  return adoptedOn(facts, days).findLast(
    ({ n }) => familiesOfResolution(facts, n).has(family) && matters.some((matter) => isMovedBy(matter, n)),
  )?.n;
}

/**
 * The one draft that failed on the days told, about a family's matters, by the veto of one of the powers `named`;
 * `vetoed`: the text speaks of a veto, and not of votes that were too few; `authors`: whose draft it was.
 */
export function failedAbout(
  facts: Facts,
  family: string | undefined,
  days: readonly Days[],
  named: ReadonlySet<string>,
  vetoed: boolean,
  authors: ReadonlySet<string> = new Set(),
): FailedDraft | undefined {
  const powers = new Set([...named].filter((power) => !authors.has(power)));
  const fitting = facts.failedDrafts().filter(({ date, vetoedBy, countries = [] }) => {
    if (!within(date, days) || vetoedBy.some((power) => authors.has(power))) return false;
    // Of a draft that failed for lack of votes the powers named are its friends.
    if (powers.size > 0 && vetoedBy.length > 0 && !vetoedBy.some((power) => powers.has(power))) return false;
    const families = countries.map(familyOfCountry);
    const dayTold = days.every(({ told }) => told === 'day');
    // The facts do not say of every draft whom it is about: then whoever vetoed it must be named, and of a text about a country the day told.
    if (families.length === 0) return powers.size > 0 && (family === undefined || dayTold);
    return family === undefined ? powers.size > 0 && dayTold : families.includes(family);
  });
  if (fitting.length <= 1 || !vetoed) return fitting.length === 1 ? fitting[0] : undefined;
  // Of a day's drafts that failed, only one by a veto.
  const byVeto = fitting.filter(({ vetoedBy }) => vetoedBy.length > 0);
  return byVeto.length === 1 ? byVeto[0] : undefined;
}
