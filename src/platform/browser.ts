import type { Browser, Runtime } from 'webextension-polyfill';

/**
 * The browser's own API, which answers with promises in both browsers (Manifest V3); the rest of `platform`
 * takes it from here. `chrome` and not `browser`: an element with that id would stand in its place where
 * a browser has no such name of its own.
 */
export const browser = (globalThis as { readonly chrome?: unknown }).chrome as Browser;
export type Sender = Runtime.MessageSender;
export type MessageListener = Runtime.OnMessageListenerCallback;
