import type english from '../_locales/en/messages.json';

/** The strings of the interface, by their key in `_locales`. */
export type MessageKey = keyof typeof english;

/** What has a form for one and for other numbers (`popup_count` with `popup_count_one` and `popup_count_other`). */
export type CountKey = {
  [K in MessageKey]: K extends `${infer Base}_other` ? (`${Base}_one` extends MessageKey ? Base : never) : never;
}[MessageKey];

/** Gives the text of a key with its placeholders filled: `browser.i18n.getMessage`, or a stand-in for it in tests. */
export type Say = (key: MessageKey | `${CountKey}_${Intl.LDMLPluralRule}`, ...words: string[]) => string;

/**
 * A count in words, in the plural form of the language (CLDR by way of `Intl`): of `popup_count` the forms
 * `popup_count_one`, `_few` and so on, of which each language has its own. The count is the first placeholder.
 */
export function sayCount(say: Say, locale: string, key: CountKey, count: number, ...words: string[]): string {
  const form = new Intl.PluralRules(locale).select(count);
  return say(`${key}_${form}`, new Intl.NumberFormat(locale).format(count), ...words);
}

type Underscored<S extends string> = S extends `${infer A}-${infer B}` ? `${A}_${Underscored<B>}` : S;

/**
 * The key of a string that belongs to a code of the facts: `keyOf('measure', 'arms-embargo')` is
 * `measure_arms_embargo`. The compiler checks that every code of the family has its string.
 */
export function keyOf<F extends string, C extends string>(family: F, code: C): `${F}_${Underscored<C>}` {
  return `${family}_${code.replaceAll('-', '_')}` as `${F}_${Underscored<C>}`;
}

/** Writing direction of the interface's language, which may be another than the browser's where no translation exists. */
export function directionOf(say: Say): 'ltr' | 'rtl' {
  return say('direction') === 'rtl' ? 'rtl' : 'ltr';
}

/**
 * The tag for dates and names: the browser's own (`en-GB`) where it is of the language of the
 * strings, else that of the strings, so that a card never mixes languages.
 */
export function localeOf(say: Say, browserLanguage: string): string {
  const own = say('locale');
  return browserLanguage.split('-')[0] === own.split('-')[0] ? browserLanguage : own;
}
