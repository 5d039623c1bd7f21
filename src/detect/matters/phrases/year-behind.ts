import { monthOf } from '../../article/months.ts';
import type { TokenText } from '../../citations/tokens.ts';
import { dayWordAt } from '../words/day-words.ts';

const LONGEST_TO_YEAR = 40;
/** "The only other resolution on Myanmar was in 1948"; folded, bounded: LONGEST_TO_YEAR. */
const WAS_IN = /^(?: [\p{L}' -]{1,24})? (?:was|came)(?: adopted| passed)?(?: back)? in (?:19[4-9]\d|20[0-4]\d)(?!\d)/u;
/** "résolution du Conseil de sécurité de 2017", "resolution adopted in 2015"; folded, bounded: LONGEST_TO_YEAR. */
const OF_YEAR =
  /^,? (?:(?:adopted|passed|approved|adoptee|votee|aprobada|adoptada|aprovada|adotada|принят\p{L}+) )?(?:\p{L}{1,5} )?(?:19[4-9]\d|20[0-4]\d)(?!\d)/u;

/** Whether the year of a resolution is told behind its phrase. */
export function yearBehind({ folded }: TokenText, end: number): boolean {
  const behind = folded.text.slice(end, end + LONGEST_TO_YEAR);
  return OF_YEAR.test(behind) || WAS_IN.test(behind);
}

/** How far behind its head the body may stand. */
const LONGEST_LINK = 60;
// bounded: LONGEST_LINK
const adopted =
  /(?:^|[^\p{L}])(?:adopted|passed|approved|adoptee|votee|approuvee|aprobada|adoptada|aprovada|adotada|принят\p{L}+|одобренн\p{L}+|прииня[тл]\p{L}+|ухвален\p{L}+)(?!\p{L})/u;
/** What may stand between the Council and the day; bounded: LONGEST_TO_DAY. */
const toDay =
  /^,?(?: (?:unanimously|unanimement|a l'unanimite|por unanimidad|единогласно|одноголосно))?(?: (?:on|le|ce|el|este|em|na|в|во|у))? /u;
const writtenDay = /^\d{1,2}(?:er|st|nd|rd|th|º|\.)? (?:de |of )?(\p{L}{3,10})/u;
const LONGEST_TO_DAY = 48;

/** "Резолюция, принятая Советом Безопасности 29 ноября": the body that ends at `end` adopted it on the day behind; `head` ends the head. */
export function dayBehind({ folded: { text } }: TokenText, head: number, end: number): boolean {
  if (end <= head || !adopted.test(text.slice(head, Math.min(end, head + LONGEST_LINK)))) return false;
  const gap = toDay.exec(text.slice(end, end + LONGEST_TO_DAY))?.[0];
  if (gap === undefined) return false;
  const at = end + gap.length;
  const month = writtenDay.exec(text.slice(at, at + LONGEST_TO_DAY))?.[1];
  return (month !== undefined && monthOf(month) !== undefined) || dayWordAt(text, at) !== undefined;
}

const preposition = /(?:^|[^\p{L}])(?:in|since|by|until|en|depuis|desde|em|im|seit|в|с|у|з) $/u;
const LONGEST_PREPOSITION = 8;

/** "in 2011 a resolution": the year at a place of a folded text is the preposition's. */
export const followsPreposition = (text: string, year: number): boolean =>
  preposition.test(text.slice(Math.max(0, year - LONGEST_PREPOSITION), year));
