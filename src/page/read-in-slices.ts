import { lacksCue } from './cue.ts';
import { SLICE_MS } from './life/in-slices.ts';
import { rest } from './life/rest.ts';
import { pageAddress } from './place-of-page.ts';
import { domShortcuts } from './read/dom-shortcuts.ts';
import { PageReader, type ReadPage } from './read/page-reader.ts';

export interface TimedReading {
  readonly read: ReadPage<Node>;
  /** What reading took of the page's thread, ms. */
  readonly cost: number;
}

/** Reads the page without holding it up; of a page in which nothing can be found, nothing is read. Undefined when `signal` has ended meanwhile. */
export async function readInSlices(signal: AbortSignal): Promise<TimedReading | undefined> {
  const began = performance.now();
  if (lacksCue(document)) {
    const page = { url: pageAddress(), dates: [], passages: [] };
    return { read: { page, places: [], shadowRoots: [] }, cost: performance.now() - began };
  }
  const reader = new PageReader<Node>(document, { url: pageAddress(), shortcuts: domShortcuts(document) });
  for (let cost = performance.now() - began; ; await rest()) {
    if (signal.aborted) return undefined;
    const start = performance.now();
    const elapsed = (): number => performance.now() - start;
    const isRead = reader.step(() => elapsed() >= SLICE_MS);
    cost += elapsed();
    if (isRead) return { read: reader.result(), cost };
  }
}
