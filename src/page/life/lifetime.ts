import { stillInstalled } from '../../platform/ask-background.ts';

/** Where the running copy of this script can be ended by a later one; only our own isolated world sees it. */
const RUNNING = Symbol.for('preamble.running');
type World = { [RUNNING]?: AbortController };

/** The life of this copy of the content script. */
export interface Lifetime {
  /** Ends every listener, observer, timer and mark. */
  readonly signal: AbortSignal;
  /** False, and everything ends, once the extension was switched off, removed or updated. */
  alive(): boolean;
  end(): void;
}

/**
 * Begins a life, and ends that of a copy started earlier.
 * After an update the older copy lives in a world of its own and cannot be reached without
 * showing the page that Preamble is there; it finds by `alive` that its extension is gone,
 * and until then the newer copy's marks have taken the place of its own, by their names.
 */
export function beginLife(): Lifetime {
  const world = globalThis as World;
  world[RUNNING]?.abort();
  const controller = new AbortController();
  world[RUNNING] = controller;
  const { signal } = controller;
  return {
    signal,
    alive: () => {
      if (!signal.aborted && !stillInstalled()) controller.abort();
      return !signal.aborted;
    },
    end: () => controller.abort(),
  };
}
