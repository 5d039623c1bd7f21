import { keptFormat } from './kept-format.ts';
import type { Say } from './say.ts';

/** How a date is written: `long` in sentences, `short` in lists. */
export type DateStyle = 'long' | 'short';

const formats = keptFormat((locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options));

/**
 * An ISO 8601 date of the facts in the words of a language, exactly as precise as it is known
 * (`2006-10-14`, `2006-10` or `2006`). Anything else is given back as it stands.
 */
export function dateWords(date: string, locale: string, style: DateStyle = 'long'): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date) ?? [];
  if (year === undefined) return date;
  if (month === undefined) return year;
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    // one kind of digits: numbers and symbols of resolutions are always written so
    numberingSystem: 'latn',
    calendar: 'gregory',
    year: 'numeric',
    month: style === 'long' ? 'long' : 'short',
  };
  if (day !== undefined) options.day = 'numeric';
  return formats(locale, options).format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
}

/** The year of an ISO 8601 date. */
export function yearOf(date: string): string {
  return date.slice(0, 4);
}

/** A span of time in words; undefined where neither end is known. */
export function spanWords(
  start: string | undefined,
  end: string | undefined,
  say: Say,
  locale: string,
  style: DateStyle = 'short',
): string | undefined {
  if (start !== undefined && end !== undefined) {
    return say('date_range', dateWords(start, locale, style), dateWords(end, locale, style));
  }
  if (start !== undefined) return say('date_since', dateWords(start, locale, style));
  if (end !== undefined) return say('date_until', dateWords(end, locale, style));
  return undefined;
}

/**
 * A date as a point on a line of time, in years; one that is known only by year or month
 * lies in its middle.
 */
export function yearFraction(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1 + (day === undefined ? 0.5 : (day - 1) / 31)) / 12;
}
