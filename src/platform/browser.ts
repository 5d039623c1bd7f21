/** The one place where the polyfill is imported. What content scripts run too takes `browser` from `extension-api.ts`. */
import browser, { type Browser, type Runtime } from 'webextension-polyfill';

export { type Browser, browser };
/** `origin` is missing in the polyfill's types. Of a frame without an address of its own it is that of the page that made it. */
export type Sender = Runtime.MessageSender & { readonly origin?: string };
