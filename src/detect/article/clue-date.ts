import { asciiDigits, daysIn, isoOf, writtenDates } from './written-date.ts';

/** The United Nations was founded in this year: no article on its Council is older. */
const FIRST_YEAR = 1945;
/** Years from here on are placeholders ("9999-12-31"). */
const END_YEAR = 2100;

/** Whether an ISO date can be an article's. */
export function isPlausible(date: string): boolean {
  const year = Number(date.slice(0, 4));
  return year >= FIRST_YEAR && year < END_YEAR;
}

const ISO = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?![\d-])/;
const PACKED = /^((?:19|20)\d\d)(\d{2})(\d{2})(?:T?\d{4,6}|$)/;
const EPOCH = /^(\d{10})(?:\d{3})?$/;

/**
 * The day that a date as a page declares it names: ISO 8601 in all its forms, RFC 2822,
 * packed digits, seconds or milliseconds since 1970, or words. The day is taken as written,
 * in the page's own time zone. Undefined where it names none or one that cannot be.
 */
export function clueDate(value: string): string | undefined {
  const date = declared(asciiDigits(value.trim()));
  return date !== undefined && isPlausible(date) ? date : undefined;
}

function declared(value: string): string | undefined {
  const iso = ISO.exec(value) ?? PACKED.exec(value);
  if (iso !== null) {
    const [, year = Number.NaN, month = Number.NaN, day = Number.NaN] = iso.map(Number);
    if (!(month >= 1 && month <= 12)) return undefined;
    if (Number.isNaN(day)) return isoOf({ year, month });
    return day >= 1 && day <= daysIn(month, year) ? isoOf({ year, month, day }) : undefined;
  }
  const epoch = EPOCH.exec(value);
  if (epoch !== null) return new Date(Number(epoch[1]) * 1000).toISOString().slice(0, 10);
  if (/^(?:19|20)\d\d$/.test(value)) return value;
  for (const { year, month, day } of writtenDates(value)) {
    if (year !== undefined) return isoOf({ year, month, day });
  }
  return undefined;
}

/** Units of an address that are looked at. */
const LONGEST_URL = 1000;

const URL_FORMS: readonly RegExp[] = [
  // bounded: LONGEST_URL
  /[/_.=-]((?:19|20)\d\d)[/_.-]?(\d{2})[/_.-]?(\d{2})(?=[/_.T-]|\D*$|\d{3,}(?:\D|$))/,
  /\/((?:19|20)\d\d)\/(\d{1,2})\/(\d{1,2})(?=\/|$)/,
  /\/((?:19|20)\d\d)[/-]?(\d{2})(?=\/)/,
  /\/((?:19|20)\d\d)\/([a-z]{3})\/(\d{1,2})(?=\/)/,
];
const MONTH_WORDS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The day or month in a page's address: `/2023/09/05/`, `/2023/sep/05/`, `20230905`. */
export function urlDate(url: string): string | undefined {
  const path = url
    .slice(0, LONGEST_URL)
    .replace(/^[a-z]+:\/\/[^/]*/i, '')
    .replace(/[?#][\s\S]*/, '');
  for (const form of URL_FORMS) {
    const match = form.exec(path);
    if (match === null) continue;
    const [, y = '', m = '', d] = match;
    const month = MONTH_WORDS.indexOf(m) + 1 || Number(m);
    const day = d === undefined ? undefined : Number(d);
    // Letters that are no month's name give no number.
    if (!(month >= 1 && month <= 12)) continue;
    if (day !== undefined && (day < 1 || day > daysIn(month, Number(y)))) continue;
    const date = isoOf({ year: Number(y), month, day });
    if (isPlausible(date)) return date;
  }
  return undefined;
}
