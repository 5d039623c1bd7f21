import { followsOtherGivenName } from '../mistaken/another-name.ts';
import { isWordSurname } from '../mistaken/word-surnames.ts';
import type { PassageNames } from '../passage-names.ts';
import { FORM_CLASS } from '../read/form-class.ts';
import { OPENS_ALONE, PROMINENCE_GAP } from './prominence.ts';
import { ERA_BONUS, type NamedPage, standingOn } from './surname.ts';

/** More bearers make a common surname, which proves nothing. */
const MOST_BEARERS = 8;

/** The surnames of standing that a page writes alone, and those that it gives to other people. */
export interface Company {
  /** People of standing whose surname alone the page writes, whatever states it names. */
  readonly people: ReadonlySet<number>;
  /** People of standing whose surname the article writes, in whatever case, behind the given name of somebody else. */
  readonly others: ReadonlySet<number>;
}

/**
 * The great bear each other out ("Arafat and Barak met at Camp David"): whom the page may name by surname alone.
 * Surnames that are words, given names or others' are left out.
 */
export function companyOf(page: Omit<NamedPage, 'company'>, passages: readonly PassageNames[]): Company {
  const people = new Set<number>();
  const others = new Set<number>();
  for (const read of passages) {
    for (const hit of read.hits) {
      if (hit.bearers.most + ERA_BONUS < OPENS_ALONE) continue;
      const bearers = hit.bearers.all;
      if (bearers.length > MOST_BEARERS || bearers.some(({ formClass }) => formClass !== FORM_CLASS.family)) continue;
      const [first, second] = bearers
        .map(({ person }) => ({ person, standing: standingOn(page, person) }))
        .sort((a, b) => b.standing - a.standing);
      if (first === undefined || first.standing < OPENS_ALONE) continue;
      const { quote } = hit;
      const shouted = quote !== quote.toLowerCase() && quote === quote.toUpperCase();
      if (isWordSurname(hit.folded, read) || (read.capitals !== 'all' && shouted)) continue;
      if (read.passage.part !== 'elsewhere' && followsOtherGivenName(read, hit)) {
        for (const { person } of bearers) others.add(person);
      }
      if (second !== undefined && first.standing - second.standing < PROMINENCE_GAP) continue;
      const isGiven = read.context.some(
        ({ start, end, words }) =>
          start <= hit.start && end >= hit.end && words.some(({ category }) => category === 'given'),
      );
      if (!isGiven && !hit.isPartOfAnotherName) people.add(first.person);
    }
  }
  return { people, others };
}
