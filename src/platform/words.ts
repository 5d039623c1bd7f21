import type english from '../_locales/en/messages.json';
import { browser } from './browser.ts';

/** Strings of the language that the reader chose, their placeholders `$1`, `$2`; absent: the browser's own language. */
let chosen: Readonly<Record<string, string>> | undefined;

/** Speaks with these strings from now on. */
export function speak(strings: Readonly<Record<string, string>>): void {
  chosen = strings;
}

/**
 * The text of `key` in the reader's language (`_locales`), its placeholders filled with `words`.
 * An unknown key gives the key itself, so that a gap is seen in tests and never an empty label.
 */
export function say(key: keyof typeof english | `${string}_${Intl.LDMLPluralRule}`, ...words: string[]): string {
  const own = chosen?.[key]?.replace(/\$(\d)/g, (_all, place: string) => words[Number(place) - 1] ?? '');
  return own ?? (browser.i18n.getMessage(key, words) || key);
}

/** Language of the interface, BCP 47 (`fr`, `pt-BR`). */
export function uiLanguage(): string {
  return chosen?.['locale'] ?? browser.i18n.getUILanguage();
}

/** Version of the extension, as its manifest has it. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
