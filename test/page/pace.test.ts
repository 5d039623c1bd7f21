import { expect, it } from 'vitest';
import {
  changed,
  FRESH,
  isRestless,
  LEAST_WAIT_MS,
  LONGEST_WAIT_MS,
  LONGEST_WAIT_RESTLESS_MS,
  paced,
  WAIT_PER_COST,
  WAIT_PER_COST_RESTLESS,
  waitOf,
} from '../../src/page/watch/pace.ts';

it('waits a little for a page that is cheap to read', () => {
  expect(waitOf(FRESH)).toBe(LEAST_WAIT_MS);
  expect(waitOf(paced(FRESH, 2, true))).toBe(LEAST_WAIT_MS);
});

it('grows with what a reading costs, so that reading takes a fixed share of the thread at most', () => {
  expect(waitOf(paced(FRESH, 400, true))).toBe(400 * WAIT_PER_COST);
});

it('grows while readings bring nothing new, up to a bound, and is prompt again after news', () => {
  let pace = FRESH;
  let last = 0;
  for (let i = 0; i < 50; i++) {
    pace = paced(pace, 1, false);
    expect(waitOf(pace)).toBeGreaterThanOrEqual(last);
    last = waitOf(pace);
  }
  expect(last).toBe(LONGEST_WAIT_MS);
  expect(waitOf(paced(pace, 1, true))).toBe(LEAST_WAIT_MS);
});

it('doubles, up to a bound, where the page changes whenever it is read, and is prompt again once it has rested', () => {
  let pace = FRESH;
  while (!isRestless(pace)) pace = paced(changed(pace, 20), 1, true);
  const waits: number[] = [];
  for (let i = 0; i < 5; i++) {
    waits.push(waitOf(pace));
    pace = paced(changed(pace, 20), 1, true);
  }
  expect(waits).toEqual([5000, 10_000, 20_000, 40_000, LONGEST_WAIT_RESTLESS_MS]);
  expect(waitOf(paced(pace, 400, true))).toBe(400 * WAIT_PER_COST_RESTLESS);
  expect(waitOf(changed(pace, 3000))).toBe(LEAST_WAIT_MS);
  expect(isRestless(changed(pace, 3000))).toBe(false);
});

it('is prompt while a page is still being loaded', () => {
  expect(waitOf(paced(changed(FRESH, 20), 1, true))).toBe(LEAST_WAIT_MS);
});
