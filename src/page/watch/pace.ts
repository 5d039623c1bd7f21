/**
 * How long to wait before a changed page is read again. A page that changes without
 * end must stay as quick as it was, so the wait grows with what a reading costs, and
 * further while readings bring nothing new or the page never rests.
 */

/** Least wait, ms: lets a burst of changes end and still feels prompt on a live blog. */
export const LEAST_WAIT_MS = 800;
/** Longest wait, ms, while readings bring nothing new; and how often a page that never rests is looked at, whether it does now. */
export const LONGEST_WAIT_MS = 5_000;
/** Longest wait, ms, for a page that never rests, doubled from reading to reading up to here. */
export const LONGEST_WAIT_RESTLESS_MS = 40_000;
/** A wait lasts at least this many times what the last reading cost: at most 2% of the thread. */
export const WAIT_PER_COST = 50;
/** The same on a page that never rests, where sending and painting come on top every time. */
export const WAIT_PER_COST_RESTLESS = 150;
/** A change that comes so soon, ms, after the page began to be read or looked at is one of a page that never rests. */
export const AT_ONCE_MS = 150;
/** Readings in a row after which a page that changed at once each time is read at the longest wait, whatever they bring. */
const RESTLESS = 4;

export interface Pace {
  /** Thread time of the last reading, ms. */
  readonly cost: number;
  /** Readings in a row that brought nothing new. */
  readonly idle: number;
  /** Readings in a row during which, or just after which, the page changed. */
  readonly restless: number;
}

export const FRESH: Pace = { cost: 0, idle: 0, restless: 0 };

/** The pace after a reading that cost `cost` ms of the page's thread. */
export function paced(pace: Pace, cost: number, broughtNews: boolean): Pace {
  return { ...pace, cost, idle: broughtNews ? 0 : pace.idle + 1 };
}

/** The pace when the page changes `after` ms from the beginning of its last reading. */
export function changed(pace: Pace, after: number): Pace {
  return { ...pace, restless: after < AT_ONCE_MS ? pace.restless + 1 : 0 };
}

/** Whether the page changed at once after each of its last readings, as one that never rests. */
export function isRestless({ restless }: Pace): boolean {
  return restless > RESTLESS;
}

/** Milliseconds to wait from a change to the next reading. */
export function waitOf(pace: Pace): number {
  const { cost, idle, restless } = pace;
  if (isRestless(pace)) {
    const wait = LONGEST_WAIT_MS * 2 ** Math.min(restless - RESTLESS - 1, 10);
    return Math.max(Math.min(wait, LONGEST_WAIT_RESTLESS_MS), cost * WAIT_PER_COST_RESTLESS);
  }
  return Math.max(Math.min(LEAST_WAIT_MS * 2 ** Math.min(idle, 10), LONGEST_WAIT_MS), cost * WAIT_PER_COST);
}
