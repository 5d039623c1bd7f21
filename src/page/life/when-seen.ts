/** Longest wait, ms, for a page that is never idle. */
const IDLE_AT_LATEST_MS = 1000;

/** Settles when the browser has nothing better to do; or never, once `signal` has ended. */
export function whenIdle(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    // Nothing listens to `signal`: a page that stays open for days is read thousands of times.
    requestIdleCallback(() => signal.aborted || resolve(), { timeout: IDLE_AT_LATEST_MS });
  });
}

/** A frame smaller than this, in pixels, shows no article: an advertisement, a button, a beacon. */
const LEAST_FRAME = { width: 240, height: 120 };

/** Whether a frame may hold an article to be read: large enough, and none in which one writes. The page itself always may. */
function isReadable(): boolean {
  if (self === top) return true;
  const isLarge = innerWidth >= LEAST_FRAME.width && innerHeight >= LEAST_FRAME.height;
  return isLarge && document.designMode !== 'on';
}

const isSeen = (): boolean =>
  document.visibilityState === 'visible' && !('prerendering' in document && document.prerendering) && isReadable();

/** Settles when the page is looked at: a background tab, a page made ready in advance and a closed-up frame wait. */
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
    addEventListener('resize', look, until);
  });
}
