import type { FoundName } from '../found-name.ts';
import type { People } from './people.ts';

const COST = 0.3;
/** Fame (0 to 9) of those who write for papers themselves. */
const WRITES_FOR_PAPERS = 5;
const BEFORE_REACH = 24;
const AFTER_REACH = 40;
// bounded: BEFORE_REACH
const BEFORE =
  /(?:©|(?:^|[\n.|•—–(-]\s*)(?:(?:Reporting|Reported|Written|Photos?|Photographs?|Story|Text|Illustration)[ :]+)?(?:[Bb]y|Par|Por|Von|Di|Автор:?|Фото:?|Foto:?|Photos?:?|Text:|Redaktion:)|\b(?:CNN|BBC|NPR|ABC|NBC|CBS|Fox News|Reuters|AP|AFP)['’]s|(?:Getty Images|Reuters|AFP|AP|EPA)\s?[/|])\s*$/u;
const AFTER =
  /^(?:,? (?:(?:is|was) an? (?:staff |senior )?(?:writer|reporter|correspondent|columnist|editor)|contributed (?:to this|reporting)|reports? (?:from|for))|,? ?[|/] ?(?:Reuters|REUTERS|AP|AFP|Getty|GETTY|CNN|BBC|EPA|EFE|dpa)|, (?:Reuters|AP|AFP|CNN|BBC News|Staff Writer|Associated Press))/u;

/**
 * What a byline or a photographer's credit around a name takes from its confidence ("By Rich McCormick", "CNN's
 * Alex Mooney contributed to this report"): reporters bear the names of officials, and only the well known write for papers.
 */
export function bylineCost(
  people: People,
  text: string,
  { start, end }: Pick<FoundName, 'start' | 'end'>,
  person: number,
): number {
  if (people.fame(person) >= WRITES_FOR_PAPERS) return 0;
  const before = text.slice(Math.max(0, start - BEFORE_REACH), start);
  return BEFORE.test(before) || AFTER.test(text.slice(end, end + AFTER_REACH)) ? COST : 0;
}
