import * as v from 'valibot';
import { browser } from './browser.ts';
import type { PageRequest, PageState } from './messages.ts';

/** Enough of {@link PageState} to know that a page of ours answered. */
const pageStateShape = v.looseObject({
  phase: v.picklist(['reading', 'read', 'asleep', 'off', 'failed']),
  mentions: v.array(v.looseObject({ quote: v.string() })),
  heads: v.record(v.string(), v.looseObject({ kind: v.string() })),
});
const isPageState = (answer: unknown): answer is PageState => v.is(pageStateShape, answer);

/**
 * Asks the content script of a frame of a tab, the page itself where none is named; of `every` frame the first answers.
 * Undefined: none runs there (or it was left behind by an update).
 */
export async function askPage(
  tabId: number,
  request: PageRequest,
  frameId: number | 'every' = 0,
): Promise<PageState | undefined> {
  try {
    const answer = await browser.tabs.sendMessage<PageRequest>(tabId, request, frameId === 'every' ? {} : { frameId });
    return isPageState(answer) ? answer : undefined;
  } catch {
    return undefined;
  }
}
