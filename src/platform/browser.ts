/** The one place where the polyfill is imported. What content scripts run too takes `browser` from `extension-api.ts`. */
import browser, { type Browser, type Runtime } from 'webextension-polyfill';

export { type Browser, browser };
export type Sender = Runtime.MessageSender;
