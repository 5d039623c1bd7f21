import * as v from 'valibot';
import { browser, type MessageListener } from './extension-api.ts';
import { type PageRequest, type PageState, pageRequestSchema } from './messages.ts';

/**
 * Lets the content script answer the popup and the background; every request is answered
 * with the page's state after it was carried out. Ends with `signal`.
 */
export function onPageRequest(handler: (request: PageRequest) => Promise<PageState>, signal: AbortSignal): void {
  const listener: MessageListener = (message, sender, answer) => {
    if (sender.id !== browser.runtime.id) return false;
    const parsed = v.safeParse(pageRequestSchema, message);
    if (!parsed.success) return false;
    // Who gets no state tells the reader so; where the extension is gone meanwhile, nobody waits for one.
    handler(parsed.output)
      .then(answer, () => answer(undefined))
      .catch(() => undefined);
    return true;
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
