import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inSlices, SLICE_MS } from '../../src/page/life/in-slices.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('little work is done at once, in order', async () => {
  const done: string[] = [];
  void inSlices(['a', 'b', 'c'], (item, i) => done.push(`${i}${item}`));
  expect(done).toEqual(['0a', '1b', '2c']);
});

test('work that takes longer than a slice lets the page do what waits in between', async () => {
  const done: number[] = [];
  const all = inSlices([1, 2, 3, 4], (item) => {
    done.push(item);
    vi.advanceTimersByTime(SLICE_MS / 2);
  });
  expect(done).toEqual([1, 2]);
  await vi.runAllTimersAsync();
  await all;
  expect(done).toEqual([1, 2, 3, 4]);
});
