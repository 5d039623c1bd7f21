import type english from '../_locales/en/messages.json';
import { browser } from './browser.ts';

/**
 * The text of `key` in the reader's language (`_locales`), its placeholders filled with `words`.
 * An unknown key gives the key itself, so that a gap is seen in tests and never an empty label.
 */
export function say(key: keyof typeof english | `${string}_${Intl.LDMLPluralRule}`, ...words: string[]): string {
  return browser.i18n.getMessage(key, words) || key;
}

/** Language of the browser's own interface, BCP 47 (`fr`, `pt-BR`). */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** Version of the extension, as its manifest has it. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
