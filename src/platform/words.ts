import { browser } from './browser.ts';

/**
 * The text of `key` in the reader's language (`_locales`), its placeholders filled with `words`.
 * An unknown key gives the key itself, so that a gap is seen in tests and never an empty label.
 */
export function say(key: string, ...words: readonly string[]): string {
  return browser.i18n.getMessage(key, [...words]) || key;
}

/** Language of the browser's own interface, BCP 47 (`fr`, `pt-BR`). */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** Writing direction of {@link uiLanguage}. */
export function uiDirection(): 'ltr' | 'rtl' {
  return browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}
