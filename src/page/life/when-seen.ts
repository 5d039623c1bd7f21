/** Longest wait, ms, for a page that is never idle. */
const IDLE_AT_LATEST_MS = 1000;

/** Settles when the browser has nothing better to do; or never, once `signal` has ended. */
export function whenIdle(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return;
    const id = requestIdleCallback(() => resolve(), { timeout: IDLE_AT_LATEST_MS });
    signal.addEventListener('abort', () => cancelIdleCallback(id), { once: true });
  });
}

const isSeen = (): boolean =>
  document.visibilityState === 'visible' && !('prerendering' in document && document.prerendering);

/** Settles when the page is looked at: a background tab and a page made ready in advance wait. */
export function whenSeen(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (isSeen()) {
      resolve();
      return;
    }
    const seen = new AbortController();
    const look = (): void => {
      if (!isSeen()) return;
      seen.abort();
      resolve();
    };
    const until = { signal: AbortSignal.any([signal, seen.signal]) };
    document.addEventListener('visibilitychange', look, until);
    document.addEventListener('prerenderingchange', look, until);
  });
}
