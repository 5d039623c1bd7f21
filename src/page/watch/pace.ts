/**
 * How long to wait before a changed page is read again. A page that changes without
 * end must stay as quick as it was, so the wait grows with what a reading costs, and
 * further while readings bring nothing new.
 */

/** Least wait, ms: lets a burst of changes end and still feels prompt on a live blog. */
export const LEAST_WAIT_MS = 800;
/** Longest wait, ms, while readings bring nothing new. */
export const LONGEST_WAIT_MS = 5_000;
/** A wait lasts at least this many times what the last reading cost: at most 2% of the thread. */
export const WAIT_PER_COST = 50;

export interface Pace {
  /** Thread time of the last reading, ms. */
  readonly cost: number;
  /** Readings in a row that brought nothing new. */
  readonly idle: number;
}

export const FRESH: Pace = { cost: 0, idle: 0 };

/** The pace after a reading that cost `cost` ms of the page's thread. */
export function paced(pace: Pace, cost: number, broughtNews: boolean): Pace {
  return { cost, idle: broughtNews ? 0 : pace.idle + 1 };
}

/** Milliseconds to wait from a change to the next reading. */
export function waitOf({ cost, idle }: Pace): number {
  const patience = Math.min(LEAST_WAIT_MS * 2 ** Math.min(idle, 10), LONGEST_WAIT_MS);
  return Math.max(patience, cost * WAIT_PER_COST);
}
