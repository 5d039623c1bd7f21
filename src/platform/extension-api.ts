/**
 * The part of the extension API that content scripts have too, as the browsers themselves give it: with promises, in Manifest V3.
 * What pages run takes `browser` from here, so that no page carries the polyfill; all else takes it from `browser.ts`.
 */
import type { Browser, Sender } from './browser.ts';

/** Returns whether `answer` will be called, and not the answer: older Chromes send none of a promise. */
export type MessageListener = (message: unknown, sender: Sender, answer: (answer: unknown) => void) => boolean;

interface MessageEvents {
  addListener(listener: MessageListener): void;
  removeListener(listener: MessageListener): void;
}

interface ExtensionApi extends Pick<Browser, 'i18n'> {
  readonly runtime: Pick<Browser['runtime'], 'id' | 'sendMessage' | 'getManifest'> & {
    readonly onMessage: MessageEvents;
  };
  readonly storage: Pick<Browser['storage'], 'local' | 'onChanged'>;
}

const given = globalThis as unknown as { readonly browser?: ExtensionApi; readonly chrome: ExtensionApi };

export const browser = given.browser ?? given.chrome;
