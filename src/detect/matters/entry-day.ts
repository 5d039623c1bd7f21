import type { PageText } from '../page-text.ts';
import { type Days, type Sentence, toldDays } from './told-days.ts';

/** "27. September 2013: …", "17 March 2011 – …", "1979: …": the date that opens an entry of a timeline, or the line above it. */
// bounded: LONGEST_OPENING
const OPENING = /^[\s•*–—-]*([\p{L}\d][\p{L}\p{M}\d .,/-]{3,30}?)\s?(?:[:：|]\s|[–—-]\s|\.\s+(?=\p{Lu})|$)/u;
const LONGEST_OPENING = 44;
const YEAR = /(?<!\d)(?:19[4-9]\d|20[0-4]\d)(?!\d)/;

const dateIn = (opening: string | undefined): string | undefined =>
  opening !== undefined && YEAR.test(opening) ? opening : undefined;

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
  const own = toldDays(sentence, date);
  if (entry === undefined || own.some(({ told }) => told !== 'near')) return own;
  const days = toldDays({ text: entry, raw: entry, start: 0, end: 0 }, date);
  return days.some(({ told }) => told !== 'near') ? days : own;
}
