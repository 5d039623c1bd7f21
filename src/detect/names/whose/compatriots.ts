import type { FoundName } from '../found-name.ts';
import { yearsFrom } from './candidates.ts';
import type { People } from './people.ts';
import { NOTABLE_RANK } from './surname.ts';

/** Less sure names speak for nobody else. */
const SURE = 0.8;
/** Somebody just out of office, or about to enter it, still stands for the state. */
const SLACK_YEARS = 2;

/**
 * The people whom a page surely names, by the states for which they held a notable office about `day`
 * (at any time where it is undefined): a page that names Colin Powell speaks of the United States.
 */
export function compatriotsOf(
  people: People,
  named: readonly FoundName[],
  day: number | undefined,
): ReadonlyMap<number, ReadonlySet<number>> {
  const byState = new Map<number, Set<number>>();
  for (const { person, confidence } of named) {
    if (confidence < SURE) continue;
    for (const office of people.offices(person)) {
      if (office.country === 0 || office.rank < NOTABLE_RANK) continue;
      if (day !== undefined && yearsFrom(office, day) > SLACK_YEARS) continue;
      const known = byState.get(office.country) ?? new Set<number>();
      known.add(person);
      byState.set(office.country, known);
    }
  }
  return byState;
}
