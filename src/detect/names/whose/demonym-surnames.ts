import type { PassageNames } from '../passage-names.ts';
import { contextAt } from '../read/context.ts';
import type { Hit } from '../read/hits.ts';
import { wordBefore } from '../read/neighbours.ts';
import type { PageEvidence } from './candidates.ts';
import type { Office } from './people.ts';

type Span = Pick<Hit, 'start' | 'end'>;

/** A noun with the article, and the particles that Arabic glues before it. */
const WITH_ARTICLE = /^[وفبك]?(?:ال|لل)\p{Script=Arabic}/u;

/** The state whose adjective the surname also is ("السوداني": al-Sudani, "Sudanese"); 0 where it is none. */
function demonymOf({ context }: PassageNames, { start, end }: Span): number {
  const hit = contextAt(context, start);
  if (hit === undefined || hit.end < end) return 0;
  return hit.words.find(({ category }) => category === 'country')?.country ?? 0;
}

/** "الجيش السوداني": the adjective of a noun that is no title, and nobody's name. */
export function isAdjective(read: PassageNames, span: Span): boolean {
  if (demonymOf(read, span) === 0) return false;
  const before = wordBefore(read.passage.text, span.start);
  if (before === undefined || !WITH_ARTICLE.test(before.word)) return false;
  return !read.context.some(
    ({ start, end, words }) =>
      start <= before.at && end > before.at && words.some(({ category }) => category === 'title'),
  );
}

/** Whether the surname is more likely the adjective of a state of which the page speaks as much as of the bearer's. */
export function isAdjectiveOnPage(
  read: PassageNames,
  span: Span,
  offices: readonly Office[],
  { countries }: PageEvidence,
): boolean {
  const demonym = demonymOf(read, span);
  const spoken = countries.get(demonym) ?? 0;
  return demonym !== 0 && offices.every(({ country }) => (countries.get(country) ?? 0) <= spoken);
}
