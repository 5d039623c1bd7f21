import { isPartOfAnotherName } from './another-name.ts';
import { fold } from './fold.ts';
import { FORM_CLASS } from './form-class.ts';
import type { PassageNames } from './passage-names.ts';
import { OPENS_ALONE, PROMINENCE_GAP } from './prominence.ts';
import { type NamedPage, standingOn } from './surname.ts';
import { isWordSurname } from './word-surnames.ts';

/** More bearers make a common surname, which proves nothing. */
const MOST_BEARERS = 8;

/**
 * The people of standing whose surname alone the page writes, whatever states it names: the great bear each
 * other out ("Arafat and Barak met at Camp David"). Surnames that are words, given names or others' are left out.
 */
export function companyOf(page: Omit<NamedPage, 'company'>, passages: readonly PassageNames[]): ReadonlySet<number> {
  const company = new Set<number>();
  for (const read of passages) {
    for (const hit of read.hits) {
      const bearers = page.names.bearers(hit.form);
      if (bearers.length > MOST_BEARERS || bearers.some(({ formClass }) => formClass !== FORM_CLASS.family)) continue;
      const quote = read.passage.text.slice(hit.start, hit.end);
      if (isWordSurname(fold(quote), read.passage.lang) || quote === quote.toUpperCase()) continue;
      const [first, second] = bearers
        .map(({ person }) => ({ person, standing: standingOn(page, person) }))
        .sort((a, b) => b.standing - a.standing);
      if (first === undefined || first.standing < OPENS_ALONE) continue;
      if (second !== undefined && first.standing - second.standing < PROMINENCE_GAP) continue;
      const isGiven = read.context.some(
        ({ start, end, words }) =>
          start <= hit.start && end >= hit.end && words.some(({ category }) => category === 'given'),
      );
      if (!isGiven && !isPartOfAnotherName(read, hit)) company.add(first.person);
    }
  }
  return company;
}
