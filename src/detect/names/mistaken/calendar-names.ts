import type { PassageNames } from '../passage-names.ts';
import type { Hit } from '../read/hits.ts';
import type { WordBeside } from '../read/neighbours.ts';

/** Months and weekdays, which English capitalises and which stand beside names ("Putin Monday"). */
export const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)s?$/;
/** Months that are names, and what makes a month of them: "in May", "May 5", "5 May". */
const MONTH_NAME = /^(?:March|April|May|June|August)$/;
const BEFORE_MONTH =
  /(?:(?:^|[^\p{L}])(?:in|since|until|till|last|next|this|early|late|mid|during|between)[ -]|\d(?:st|nd|rd|th)?[ \u00a0](?:of )?)$/iu;
/** "במרץ", "בחודש מרץ", "במאי 2021". */
const HEBREW_MONTH = /^(?:מרץ|מאי)$/;
const BEFORE_HEBREW_MONTH = /(?:ב|חודש[ \u00a0])$/;
const BEHIND_MONTH = /^(?:[ \u00a0]\d|,? (?:19|20)\d\d)/;
const MONTH_REACH = 10;

/** Whether a name that is a month's stands for the month there. */
export function isMonth(read: PassageNames, { start, end }: Pick<Hit, 'start' | 'end'>): boolean {
  const { text } = read.passage;
  const before = text.slice(Math.max(0, start - MONTH_REACH), start);
  const behind = text.slice(end, end + MONTH_REACH);
  if (HEBREW_MONTH.test(text.slice(start, end))) return BEFORE_HEBREW_MONTH.test(before) || BEHIND_MONTH.test(behind);
  return MONTH_NAME.test(text.slice(start, end)) && (BEFORE_MONTH.test(before) || BEHIND_MONTH.test(behind));
}

/** "On Monday Biden said", "in May Biden said": a day or month, though people are called so. */
export const isOfCalendar = (read: PassageNames, { word, at }: WordBeside): boolean =>
  CALENDAR.test(word) && (!MONTH_NAME.test(word) || isMonth(read, { start: at, end: at + word.length }));
