import { rest } from './rest.ts';

/** Longest stretch, ms, for which such work holds the page's thread: half a frame at 60 a second. */
export const SLICE_MS = 8;

/** Does something with each of `items`, in order, without holding the page up. */
export async function inSlices<T>(items: readonly T[], work: (item: T, i: number) => void): Promise<void> {
  let start = performance.now();
  for (const [i, item] of items.entries()) {
    if (performance.now() - start >= SLICE_MS) {
      await rest();
      start = performance.now();
    }
    work(item, i);
  }
}
