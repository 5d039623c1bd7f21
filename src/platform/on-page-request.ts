import * as v from 'valibot';
import { browser, type MessageListener } from './extension-api.ts';
import { type PageRequest, type PageState, pageRequestSchema } from './messages.ts';

/**
 * Lets the content script answer the popup and the background; every request is answered
 * with the page's state after it was carried out. Ends with `signal`.
 */
export function onPageRequest(handler: (request: PageRequest) => PageState, signal: AbortSignal): void {
  const listener: MessageListener = (message, sender, answer) => {
    if (sender.id !== browser.runtime.id) return;
    const parsed = v.safeParse(pageRequestSchema, message);
    if (parsed.success) answer(handler(parsed.output));
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
