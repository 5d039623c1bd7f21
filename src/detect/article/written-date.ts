import { monthOf } from './months.ts';

/** A date found in text: ISO 8601 as precise as written, or a day without its year. */
export interface WrittenDate {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number | undefined;
  /** Where it stands, in UTF-16 units of the text it was found in. */
  readonly index: number;
}

const DIGIT_ZEROS = [0x0660, 0x06f0, 0xff10];

/** Arabic-Indic, Persian and full-width digits as ASCII, one unit for one. */
export function asciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = DIGIT_ZEROS.find((start) => code >= start && code < start + 10) ?? code;
    return String(code - zero);
  });
}

const WORD = '[\\p{L}\\p{M}]{2,12}(?: (?:الأول|الثاني|می))?';
/** Every form captures named groups `y`, `m` or `w` (a month's name), `d`. The first that fits a place counts. */
const FORMS: readonly RegExp[] = [
  // 2023-09-05, 2023/9/5, 2023.09.05, with or without a time
  /(?<![\d-])(?<y>(?:19|20)\d\d)(?<s>[-/.])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})(?!\d)/gu,
  // 2023年9月5日, 2023년 9월 5일
  /(?<!\d)(?<y>(?:19|20)\d\d) ?[年년] ?(?<m>\d{1,2}) ?[月월](?: ?(?<d>\d{1,2}) ?[日일号號])?/gu,
  // 9月5日, 9월 5일
  /(?<!\d)(?<m>\d{1,2}) ?[月월] ?(?<d>\d{1,2}) ?[日일号號]/gu,
  // 5 September 2023, 5th of Sept. 2023, 5 de septiembre de 2023, 5. September 2023, 1er mai 2023, ב-5 בספטמבר
  new RegExp(
    `(?<![\\d:.,/]|(?<!\\p{L})-)(?<d>\\d{1,2})(?:st|nd|rd|th|er|º|°|\\.)? {0,2}(?:(?:of|de|du|del) )?(?<w>${WORD})\\.?,?(?: (?:(?:de|del) )?(?<y>(?:19|20)\\d\\d))?(?![\\p{L}\\d:])`,
    'gu',
  ),
  // September 5, 2023; Sept. 5
  new RegExp(
    `(?<![\\p{L}\\p{M}])(?<w>${WORD})\\.? (?<d>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<y>(?:19|20)\\d\\d))?(?![\\d:/])`,
    'gu',
  ),
  // 05.09.2023, 05/09/2023: day and month are told apart below
  /(?<![\d.,/-])(?<a>\d{1,2})(?<s>[./-])(?<b>\d{1,2})\k<s>(?<y>(?:19|20)\d\d)(?!\d)/gu,
  // September 2023
  new RegExp(`(?<![\\p{L}\\p{M}])(?<w>${WORD})\\.? (?:de )?(?<y>(?:19|20)\\d\\d)(?![\\d:])`, 'gu'),
];

/** Day and month of "05/09/2023": known where a point separates them or one of them is no month. */
function dayFirst(a: number, b: number, separator: string): { day: number; month: number } | undefined {
  if (separator === '.' || a > 12 || a === b) return { day: a, month: b };
  return b > 12 ? { day: b, month: a } : undefined;
}

const number = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

function read(match: RegExpMatchArray): WrittenDate | undefined {
  const { y, m, w, d, a, b, s } = match.groups ?? {};
  const year = number(y);
  let month = number(m) ?? (w === undefined ? undefined : monthOf(w));
  let day = number(d);
  if (a !== undefined) {
    const told = dayFirst(Number(a), Number(b), s ?? '');
    if (told === undefined) return undefined;
    ({ day, month } = told);
  }
  if (month === undefined || month < 1 || month > 12 || (day !== undefined && (day < 1 || day > daysIn(month, year)))) {
    return undefined;
  }
  return { index: match.index ?? 0, year, month, day };
}

/** Days of a month; of February without a year, 29. No date counts of a year like 1900 or 2100, which leaps none. */
export function daysIn(month: number, year: number | undefined): number {
  if (month === 2) return year === undefined || year % 4 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Longest text that is looked through: a date stands in a line, not in a book. */
const LONGEST = 2000;

/** All dates written in a line of text, those with year and day first, then in reading order. */
export function writtenDates(text: string): readonly WrittenDate[] {
  const line = asciiDigits(text.slice(0, LONGEST)).replace(/[\s\u00a0]/g, ' ');
  const found: WrittenDate[] = [];
  for (const form of FORMS) {
    for (const match of line.matchAll(form)) {
      const date = read(match);
      if (date !== undefined) found.push(date);
    }
  }
  const precision = ({ year, day }: WrittenDate): number => (year === undefined ? 2 : day === undefined ? 1 : 0);
  return found.sort((one, other) => precision(one) - precision(other) || one.index - other.index);
}

/** ISO 8601 of a date with a year. */
export function isoOf({
  year,
  month,
  day,
}: {
  year: number;
  month?: number | undefined;
  day?: number | undefined;
}): string {
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0'))
    .join('-');
}
