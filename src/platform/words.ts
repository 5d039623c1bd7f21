import type english from '../_locales/en/messages.json';
import { browser } from './extension-api.ts';

/** Strings by key, placeholders as `$1`. */
export type Strings = Readonly<Record<string, string>>;
type Key = keyof typeof english | `${string}_${Intl.LDMLPluralRule}`;

/** Strings of the language that the reader chose, their placeholders `$1`, `$2`; absent: the browser's own language. */
let chosen: Strings | undefined;

/** Speaks with these strings from now on. */
export function speak(strings: Strings): void {
  chosen = strings;
}

/**
 * The text of `key` in the reader's language (`_locales`), its placeholders filled with `words`.
 * An unknown key gives the key itself, so that a gap is seen in tests and never an empty label.
 */
export function say(key: Key, ...words: string[]): string {
  return sayWith(chosen, key, ...words);
}

/** As {@link say}, with the strings of any language; the browser's own where there are none. */
export function sayWith(strings: Strings | undefined, key: Key, ...words: string[]): string {
  const own = strings?.[key]?.replace(/\$(\d)/g, (_all, place: string) => words[Number(place) - 1] ?? '');
  return own ?? (browser.i18n.getMessage(key, words) || key);
}

/** The language that the reader chose, BCP 47; undefined where the browser's own is spoken. */
export function chosenLanguage(): string | undefined {
  return chosen?.['locale'];
}

/** Language of the interface, BCP 47 (`fr`, `pt-BR`). */
export function uiLanguage(): string {
  return chosenLanguage() ?? browser.i18n.getUILanguage();
}

/** Version of the extension, as its manifest has it. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
