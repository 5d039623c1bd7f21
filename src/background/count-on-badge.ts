import { setBadge } from '../platform/badge.ts';
import { forgetGone, framesOf, noteFrame } from '../platform/frames.ts';
import { askPage } from '../platform/page-requests.ts';
import { markedCount } from './detect-page.ts';

/** What frames were told last: one that waits for its answer does not know it yet. */
const told = new Map<string, number>();
/** One count after the other, so that of two frames that speak at once the later one counts both. */
let counting: Promise<void> = Promise.resolve();

/** Shows on the button what one frame was just found to hold, together with what the others of its tab hold. */
export function countOnBadge(tabId: number, frameId: number, count: number): Promise<void> {
  counting = counting.then(async () => {
    told.set(`${tabId}:${frameId}`, count);
    await noteFrame(tabId, frameId);
    const others = (await framesOf(tabId)).filter((other) => other !== frameId);
    const counts = await Promise.all(others.map((other) => countOf(tabId, other)));
    await forgetGone(
      tabId,
      others.filter((other, i) => other !== 0 && counts[i] === undefined),
    );
    await setBadge(
      tabId,
      counts.reduce<number>((sum, each) => sum + (each ?? 0), count),
    );
  });
  return counting;
}

/** Undefined: the frame is gone. */
async function countOf(tabId: number, frameId: number): Promise<number | undefined> {
  const state = await askPage(tabId, { ask: 'state' }, frameId);
  if (state?.phase === 'read') return markedCount(state);
  const key = `${tabId}:${frameId}`;
  if (state !== undefined) return told.get(key) ?? 0;
  told.delete(key);
  return undefined;
}
