import type { TermRecord } from './card-facts.ts';
import type { Facts } from './facts.ts';
import { earliest, latest } from './iso-date.ts';
import { resolutionRef } from './resolution-card.ts';
import type { Role, RoleKind } from './schema.ts';

/** Offices whose holders speak for their state in the Council. */
const SPEAKING: ReadonlySet<RoleKind> = new Set([
  'un-ambassador',
  'foreign-minister',
  'head-of-state',
  'head-of-government',
]);
/** Not states: they neither sponsor nor vote. */
const NO_STATES: ReadonlySet<string> = new Set(['UNO', 'EUU']);

/**
 * What the person's state did in the Council while the office surely was that person's: resolutions that it
 * sponsored, voted against or abstained on, drafts that it vetoed. Undefined where the facts have none.
 */
export function termRecord(facts: Facts, role: Role): TermRecord | undefined {
  const { country, kind, start, end, asOf } = role;
  const until = end ?? asOf;
  if (country === undefined || start === undefined || until === undefined) return undefined;
  if (!SPEAKING.has(kind) || NO_STATES.has(country)) return undefined;
  const from = latest(start);
  const to = earliest(until);
  const within = (date: string): boolean => date >= from && date <= to;
  const { sponsored, against, abstained } = facts.recordOf(country);
  const inTerm = (numbers: readonly number[]) =>
    numbers
      .filter((n) => {
        const year = facts.yearOf(n) ?? 0;
        return year >= Number(from.slice(0, 4)) && year <= Number(to.slice(0, 4));
      })
      .map((n) => resolutionRef(facts, n))
      .filter(({ date }) => date !== undefined && within(date))
      .reverse();
  const record = {
    state: country,
    role,
    sponsored: inTerm(sponsored),
    against: inTerm(against),
    abstained: inTerm(abstained),
    vetoed: facts
      .failedDrafts()
      .filter(({ draft, date, vetoedBy }) => draft !== undefined && vetoedBy.includes(country) && within(date))
      .flatMap(({ draft, date }) => (draft === undefined ? [] : [{ symbol: draft, date }]))
      .reverse(),
  };
  const { vetoed } = record;
  const some = [record.sponsored, record.against, record.abstained, vetoed].some((list) => list.length > 0);
  return some ? record : undefined;
}
