import type { Facts } from '../../facts/facts.ts';
import type { Resolution } from '../../facts/schema.ts';
import { familiesOfResolution } from './matter-words.ts';

/** News tells a resolution by its weekday for no longer than this. */
const WINDOW_DAYS = 4;
const DAY = 86_400_000;
const fullDate = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Asks for the one resolution about a family's matters that was adopted in the days up to the
 * article's: "the Council on Monday adopted a resolution demanding a ceasefire in Gaza".
 * Undefined where none or several fit, or the date is not known to the day.
 */
export function adoptedAbout(facts: Facts, date: string | undefined): (family: string) => Resolution | undefined {
  const answers = new Map<string, Resolution | undefined>();
  return (family) => {
    if (!answers.has(family)) answers.set(family, search(facts, family, date));
    return answers.get(family);
  };
}

function search(facts: Facts, family: string, date: string | undefined): Resolution | undefined {
  if (date === undefined || !fullDate.test(date)) return undefined;
  const until = Date.parse(date);
  if (Number.isNaN(until)) return undefined;
  const earliest = new Date(until - WINDOW_DAYS * DAY).toISOString().slice(0, 10);
  // A day on: a page's date may be of the zone of its readers.
  const latest = new Date(until + DAY).toISOString().slice(0, 10);
  let found: Resolution | undefined;
  for (let n = facts.newestResolution; n > 0; n--) {
    const year = facts.yearOf(n);
    if (year === undefined || year > Number(latest.slice(0, 4))) continue;
    const resolution = facts.resolution(n);
    if (resolution === undefined || resolution.date > latest) continue;
    if (resolution.date < earliest) return found;
    if (!familiesOfResolution(facts, n).has(family)) continue;
    if (found !== undefined) return undefined;
    found = resolution;
  }
  return found;
}
