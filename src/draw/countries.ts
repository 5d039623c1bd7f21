import { keptFormat } from '../cards/kept-format.ts';
import type { MessageKey, Say } from '../cards/say.ts';
import { alpha2 } from '../facts/country-codes.ts';
import { listWords } from './list-words.ts';

/** States that are no more, and names that the UN and the news write otherwise than CLDR does. */
const OWN_NAMES: Readonly<Record<string, MessageKey>> = {
  SUN: 'country_SUN',
  YUG: 'country_YUG',
  CSK: 'country_CSK',
  DDR: 'country_DDR',
  PSE: 'country_PSE',
  UNO: 'country_UNO',
  EUU: 'country_EUU',
  XKX: 'country_XKX',
  COD: 'country_COD',
  COG: 'country_COG',
};

const regionNames = keptFormat((locale, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(locale, options));

/** The name of a country of the facts (ISO 3166-1 alpha-3 and the codes of facts/SCHEMA.md). */
export function countryName(code: string, say: Say, locale: string): string {
  const own = OWN_NAMES[code];
  if (own !== undefined) return say(own);
  const region = alpha2(code);
  if (region === undefined) return code;
  return regionNames(locale, { type: 'region', fallback: 'code' }).of(region) ?? code;
}

const collators = keptFormat((locale, options: Intl.CollatorOptions) => new Intl.Collator(locale, options));

/** In the order of the reader's alphabet, which is not that of the codes. */
export function byName<T>(things: readonly T[], nameOf: (thing: T) => string, locale: string): readonly T[] {
  const { compare } = collators(locale, {});
  return [...things].sort((a, b) => compare(nameOf(a), nameOf(b)));
}

/** Several countries in words: "China, France and Russia". */
export function countryNames(codes: readonly string[], say: Say, locale: string): string {
  const names = codes.map((code) => countryName(code, say, locale));
  return listWords(
    byName(names, (name) => name, locale),
    locale,
  );
}
