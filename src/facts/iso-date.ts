/** Whether an ISO 8601 date names a day, month or year of the calendar (`2023-02-29` does not). */
export function isCalendarDate(date: string): boolean {
  if (date.length < 10) return true;
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

/** First day that a date of any precision may mean: `2012` is 2012-01-01 at the earliest. */
export function earliest(date: string): string {
  return date + '0000-01-01'.slice(date.length);
}

/** Last day that a date of any precision may mean. Compares rightly also where the month is shorter. */
export function latest(date: string): string {
  return date + '9999-12-31'.slice(date.length);
}

/** Whether `a` is before `b` whatever days they mean. */
export function surelyBefore(a: string, b: string): boolean {
  return latest(a) < earliest(b);
}

/** Whether `a` is on or before `b` whatever days they mean, or both name the same period. */
export function notAfter(a: string, b: string): boolean {
  return a === b || latest(a) <= earliest(b);
}

const DAY_MS = 86_400_000;

/** The days from 1970-01-01 to a date; its first day where it names a month or a year. */
export function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / DAY_MS;
}
