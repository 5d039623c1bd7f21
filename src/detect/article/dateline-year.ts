import type { PageText } from '../page-text.ts';
import { datelineDay } from './dateline.ts';
import { isoOf } from './written-date.ts';

const DAY = 86_400_000;
/** News of a resolution is written within so many days of it. */
const NEWS_DAYS = 7;

/**
 * The date of an article whose dateline lacks the year ("UNITED NATIONS, June 11 —"), told by what the Council had just
 * adopted: the newest of the resolutions that it cites (`adopted`: their dates) must be of the days before that day.
 * Undefined otherwise; an article cites no resolution that is yet to come.
 */
export function datelineYear(page: PageText, adopted: readonly string[]): string | undefined {
  const newest = adopted.toSorted().at(-1);
  const told = newest === undefined ? undefined : datelineDay(page);
  if (newest === undefined || told === undefined) return undefined;
  const year = Number(newest.slice(0, 4));
  return [year, year + 1]
    .map((each) => isoOf({ year: each, ...told }))
    .find((date) => {
      const days = (Date.parse(date) - Date.parse(newest)) / DAY;
      return days >= 0 && days <= NEWS_DAYS;
    });
}
