import { framesOf } from '../platform/frames.ts';
import { askPage } from '../platform/page-requests.ts';

/** The frame to which the walk has come, for each tab; without it a walk begins in the page itself. */
const walkedTo = new Map<number, number>();

/** Walks to the next mention of a tab: on in the frame that the walk has come to, then from frame to frame, and round. */
export async function walkPage(tabId: number, step: 1 | -1): Promise<void> {
  const frames = await framesOf(tabId);
  const from = Math.max(0, frames.indexOf(walkedTo.get(tabId) ?? 0));
  for (let i = 0; i <= frames.length; i++) {
    const frameId = frames.at((from + i * step) % frames.length) ?? 0;
    const state = await askPage(tabId, { ask: 'walk', step, enters: i > 0 }, frameId);
    if (state?.done !== true) continue;
    walkedTo.set(tabId, frameId);
    return;
  }
}

/** Brings the focus to the pinned cards of the first frame that has some. */
export async function goToPinned(tabId: number): Promise<void> {
  for (const frameId of await framesOf(tabId)) {
    if ((await askPage(tabId, { ask: 'pinned' }, frameId))?.done === true) return;
  }
}
