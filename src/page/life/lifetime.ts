import { stillInstalled } from '../../platform/ask-background.ts';
import { quietly } from './quietly.ts';

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

/** Signs of a reader, at which a copy that was left behind finds out that it is; looked at so seldom, in ms. */
const SIGNS = ['pointermove', 'scroll', 'keydown', 'visibilitychange'];
const SELDOM = 500;

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
  const alive = (): boolean => {
    if (!signal.aborted && !stillInstalled()) controller.abort();
    return !signal.aborted;
  };
  let looked = 0;
  const look = quietly(({ timeStamp }: Event) => {
    if (timeStamp - looked < SELDOM) return;
    looked = timeStamp;
    alive();
  });
  for (const sign of SIGNS) addEventListener(sign, look, { capture: true, passive: true, signal });
  return {
    signal,
    alive,
    end: () => controller.abort(),
  };
}
