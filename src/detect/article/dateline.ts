import type { PageText, Passage } from '../page-text.ts';
import { isPlausible } from './clue-date.ts';
import { isoOf, type WrittenDate, writtenDates } from './written-date.ts';

/** Passages after the headline among which the line with the date is looked for. */
const HEAD_PASSAGES = 8;
/** Longest passage that can be a by-line: "Published 5 September 2023, by …". */
const LONGEST_BYLINE = 160;
/** UTF-16 units at the start of running text within which a dateline stands: "MOSCOW, Sept 5 (Agency) - ". */
const DATELINE = 70;
/** UTF-16 units that a day with its year takes: "26 de septiembre de 2024". */
const LONGEST_DAY = 30;
const DATELINE_END = /[)\]】）:：]|\s[-–—]{1,2}\s|[-–—]{2}|\/\s|電|电|讯|訊/gu;

/** The passages at the article's head. */
function head(page: PageText): readonly Passage[] {
  const at = page.passages.findIndex(({ part }) => part === 'headline');
  const first =
    at >= 0
      ? at
      : Math.max(
          0,
          page.passages.findIndex(({ part }) => part === 'article'),
        );
  return page.passages.slice(first, first + HEAD_PASSAGES);
}

/** "(born 15 August 1969", "(нар. 15 серпня 1969": when somebody was born. */
const BORN =
  /(?:[*†] ?(?:\d{1,2}\. )?|(?<!\p{L})(?:born|née?|nacid[oa]|nascid[oa]|geb(?:\.|oren)|род(?:\.|ил\p{L}{1,3})|нар(?:\.|оди\p{L}{1,3})|ولد|ولدت|مواليد|متولد|زاده|נולדה?)[^.)]{0,12})$/iu;
const BIRTH_REACH = 24;

/** Longest bracket of a life: "(英語: Donald John Trump、1946年6月14日 - )". */
const LONGEST_LIFE = 90;
const OPEN_LIFE = /[-–—~〜～－]\s*$/u;
const YEARS = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/g;
const LATIN_NAME = /(?:^|[:：،؛、,， ])\p{Lu}\p{Ll}+[ -]\p{Lu}/u;
const BEHIND_OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L} ?$/u;

/** Whether a date stands in the bracket in which an encyclopaedia tells a life, or writes a name in its own script. */
function isOfLife(line: string, index: number): boolean {
  const from = Math.max(0, index - LONGEST_LIFE);
  const before = /[(（]([^()（）]*)$/u.exec(line.slice(from, index));
  const behind = /^([^()（）]*)[)）]/u.exec(line.slice(index, index + LONGEST_LIFE));
  if (before === null || behind === null) return false;
  const inside = `${before[1]}${behind[1]}`;
  if (OPEN_LIFE.test(inside) || (inside.match(YEARS)?.length ?? 0) > 1) return true;
  return LATIN_NAME.test(before[1] ?? '') && BEHIND_OTHER_SCRIPT.test(line.slice(0, from + before.index));
}

/** The dates that the head of the article writes: of a by-line as a whole, of running text only its dateline. */
function datesOf({ text, part }: Passage): readonly WrittenDate[] {
  if (part === 'headline') return [];
  const line = text.trim();
  const dates = line.length <= LONGEST_BYLINE && !isSentence(line) ? writtenDates(line) : datelineOf(line);
  return dates.filter(
    ({ index }) =>
      !BORN.test(line.slice(Math.max(0, index - BIRTH_REACH), index)) &&
      !OF_NUMBER.test(line.slice(Math.max(0, index - LONGEST_BULLET), index)) &&
      !isOfLife(line, index),
  );
}

/** A short passage may be a sentence with a date of its own, which is no by-line. */
const isSentence = (line: string): boolean => line.length > 60 && /[.!?。！？؟]["”»']?$/u.test(line);

/** A day that is a sentence of its own: "15 October 2024. The Council …", "2017年9月13日。…". */
function openingDate(line: string): WrittenDate | undefined {
  for (const { index } of line.slice(0, LONGEST_DAY).matchAll(/[.。]/g)) {
    const day = writtenDates(line.slice(0, index)).find((date) => date.index === 0 && date.year && date.day);
    if (day !== undefined) return day;
  }
  return undefined;
}

function datelineOf(line: string): readonly WrittenDate[] {
  const opening = openingDate(line);
  if (opening !== undefined) return [opening];
  const end = Array.from(line.slice(0, DATELINE).matchAll(DATELINE_END)).at(-1);
  return end === undefined ? [] : writtenDates(line.slice(0, end.index + 1));
}

/** "1718(2006.10.14.)": the day behind a number is of what has the number. */
const OF_NUMBER = /\d ?[号號호]?[(（]$/u;

/** What may stand before the day that opens a row of a list: "- ", "1. ". */
const LONGEST_BULLET = 4;

/** Rows that open with days of different years tell what happened when, and none of them when the page was written. */
function withoutTimeline(rows: readonly (readonly WrittenDate[])[]): readonly (readonly WrittenDate[])[] {
  const opens = ([first]: readonly WrittenDate[]): number | undefined =>
    first !== undefined && first.index <= LONGEST_BULLET ? first.year : undefined;
  const years = new Set(rows.flatMap((row) => opens(row) ?? []));
  return years.size < 2 ? rows : rows.filter((row) => opens(row) === undefined);
}

/** The day and month that the text gives at its head, where it gives no year with any. */
export function datelineDay(page: PageText): { readonly month: number; readonly day: number } | undefined {
  for (const passage of head(page)) {
    for (const { year, month, day } of datesOf(passage)) {
      if (year === undefined && month !== undefined && day !== undefined) return { month, day };
    }
  }
  return undefined;
}

/**
 * The date that the text itself gives at its head. Where it lacks the year,
 * `year` completes it; without that it says nothing.
 */
export function datelineDate(page: PageText, year?: number): string | undefined {
  for (const dates of withoutTimeline(head(page).map(datesOf))) {
    for (const { year: own, month, day } of dates) {
      const full = own ?? year;
      if (full === undefined) continue;
      const date = isoOf({ year: full, month, day });
      if (isPlausible(date)) return date;
    }
  }
  return undefined;
}
