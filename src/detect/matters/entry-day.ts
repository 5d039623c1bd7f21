import type { PageText } from '../page-text.ts';
import { type Days, type Sentence, toldDays } from './told-days.ts';

/** "27. September 2013: …", "17 March 2011 – …", "1979: …": the date that opens an entry of a timeline, or the line above it. */
// bounded: LONGEST_OPENING
const OPENING = /^[\s•*–—-]*([\p{L}\d][\p{L}\p{M}\d .,/-]{3,30}?)\s?(?:[:：|]\s|[–—-]\s|\.\s+(?=\p{Lu})|$)/u;
const LONGEST_OPENING = 44;
/** Its year ends it, or it is all figures; "On 4 February 2012 nobody spoke." is a sentence. */
// bounded: LONGEST_OPENING
const DATED = /(?<!\d)(?:19[4-9]\d|20[0-4]\d)$|^(?:19[4-9]\d|20[0-4]\d)[\d./-]+$/;

const dateIn = (opening: string | undefined): string | undefined =>
  opening !== undefined && DATED.test(opening) ? opening : undefined;

/** The date, with its year, that opens a passage as an entry of a timeline, or stands alone in the line above it. */
export function entryDate({ passages }: PageText, index: number): string | undefined {
  const own = OPENING.exec(passages[index]?.text.slice(0, LONGEST_OPENING) ?? '')?.[1];
  const above = passages[index - 1]?.text ?? '';
  return dateIn(own) ?? (above.length < LONGEST_OPENING && OPENING.test(above) ? dateIn(above) : undefined);
}

/**
 * The days that a sentence tells for its reference, else those of the entry of a timeline in which it stands.
 * `entry`: the entry's date as written; `date`: the article's, to the day.
 */
export function daysTold(sentence: Sentence, entry: string | undefined, date: string | undefined): readonly Days[] {
  const days = entry === undefined ? [] : toldDays({ text: entry, raw: entry, start: 0, end: 0 }, date);
  const last = days.find(({ told }) => told !== 'near')?.to;
  if (last === undefined) return toldDays(sentence, date);
  // "On 15 July" in an entry of July 2022 is the day of that year.
  const own = toldDays(sentence, date !== undefined && date < last ? date : last);
  return own.some(({ told }) => told !== 'near') ? own : days;
}
