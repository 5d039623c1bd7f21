/** The one place where the polyfill is imported; the rest of `platform` takes `browser` from here. */
import browser, { type Runtime } from 'webextension-polyfill';

export { browser };
export type Sender = Runtime.MessageSender;
