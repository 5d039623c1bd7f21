import * as v from 'valibot';
import { browser, type Sender } from './browser.ts';
import { type PageRequest, type PageState, pageRequestSchema } from './messages.ts';

/** Enough of {@link PageState} to know that a page of ours answered. */
const pageStateShape = v.looseObject({
  phase: v.picklist(['reading', 'read', 'asleep', 'off', 'failed']),
  mentions: v.array(v.looseObject({ quote: v.string() })),
  heads: v.record(v.string(), v.looseObject({ kind: v.string() })),
});
const isPageState = (answer: unknown): answer is PageState => v.is(pageStateShape, answer);

/**
 * Lets the content script answer the popup and the background; every request is answered
 * with the page's state after it was carried out. Ends with `signal`.
 */
export function onPageRequest(handler: (request: PageRequest) => PageState, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Sender): Promise<PageState> | undefined => {
    if (sender.id !== browser.runtime.id) return undefined;
    const parsed = v.safeParse(pageRequestSchema, message);
    return parsed.success ? Promise.resolve(handler(parsed.output)) : undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    try {
      browser.runtime.onMessage.removeListener(listener);
    } catch {
      // the extension is gone, and the listener with it
    }
  });
}

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
