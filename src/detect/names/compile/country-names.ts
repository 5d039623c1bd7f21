import { allCountries, alpha2 } from '../../../facts/country-codes.ts';

const LANGUAGES = ['en', 'fr', 'es', 'ru', 'ar', 'zh-Hans', 'zh-Hant', 'de', 'pt', 'ko', 'ja', 'uk', 'fa', 'he'];

/** Names of all states in the languages read, from CLDR by way of `Intl.DisplayNames` (Node's full ICU). */
export function* countryNames(): Generator<{ readonly name: string; readonly country: string }> {
  for (const lang of LANGUAGES) {
    const display = new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' });
    for (const country of allCountries()) {
      const name = display.of(alpha2(country) ?? '');
      if (name !== undefined) yield { name, country };
    }
  }
}
