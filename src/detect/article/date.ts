import type { DateSource, PageText } from '../page-text.ts';
import { clueDate, urlDate } from './clue-date.ts';
import { datelineDate } from './dateline.ts';

/** Best first. A page's own data is written for machines; its text may speak of another day. */
const TRUST: readonly DateSource[] = ['json-ld', 'meta', 'time', 'url', 'dateline'];
/** Days by which two sources may differ and still name one day of publication (time zones, updates). */
const SAME_DAYS = 7;
/** Of a date to the day in ISO 8601. */
const DAY_LENGTH = 10;

interface Candidate {
  readonly source: DateSource;
  readonly date: string;
}

/** Whether two dates name the same day of publication, as precisely as both are known. */
function agree(one: string, other: string): boolean {
  const shared = Math.min(one.length, other.length);
  if (shared < 10) return one.slice(0, shared) === other.slice(0, shared);
  return Math.abs(Date.parse(one) - Date.parse(other)) <= SAME_DAYS * 86_400_000;
}

/** The best date of each source. */
function candidates(page: PageText): Candidate[] {
  const found: Candidate[] = [];
  for (const source of TRUST) {
    const values = page.dates.filter((clue) => clue.source === source).map(({ value }) => clueDate(value));
    let date = values.find((value) => value !== undefined);
    if (source === 'url') date ??= page.url === undefined ? undefined : urlDate(page.url);
    if (source === 'dateline' && !isSettled(found)) date ??= datelineDate(page, yearOf(found));
    if (date !== undefined) found.push({ source, date });
  }
  return found;
}

function yearOf(found: readonly Candidate[]): number | undefined {
  const date = found[0]?.date;
  return date === undefined ? undefined : Number(date.slice(0, 4));
}

/** Whether one source more can change nothing: the best tells the day, and no other gainsays it. */
function isSettled([best, ...others]: readonly Candidate[]): boolean {
  return best !== undefined && best.date.length === DAY_LENGTH && others.every(({ date }) => agree(date, best.date));
}

/** A date later than two others that agree was set by a machine or a mistake, not by the editor. */
function isContradicted({ date }: Candidate, all: readonly Candidate[]): boolean {
  const earlier = all.filter((other) => !agree(other.date, date) && other.date < date);
  return earlier.some((one) => earlier.some((other) => one !== other && agree(one.date, other.date)));
}

/**
 * The article's date, ISO 8601 as precise as the page tells it (day, month or year):
 * from structured data, meta elements, `time` elements, the address, the dateline, in this order of trust.
 * Dates that cannot be are passed over, and one that two less trusted sources together gainsay.
 * A less trusted source may make a month or year more precise when it lies within it.
 */
export function articleDate(page: PageText): string | undefined {
  const all = candidates(page);
  const best = all.find((candidate) => !isContradicted(candidate, all)) ?? all[0];
  if (best === undefined) return undefined;
  return all.find(({ date }) => date.length > best.date.length && date.startsWith(best.date))?.date ?? best.date;
}
