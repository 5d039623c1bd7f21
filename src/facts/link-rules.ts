import type { UnLanguage } from './un-language.ts';

/**
 * Addresses by rule, each with its source. Where no rule has a source there is no link:
 * a link that leads elsewhere is worse than none.
 */

/** Text that has half a character somewhere, as pages and messages may, with a replacement character in its stead: no address can hold it. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

/** A text as a part of an address. */
const encoded = (text: string): string => encodeURIComponent(wellFormed(text));

/**
 * A document by its symbol: `https://docs.un.org/{language}/{symbol without spaces}`, the address that the Official
 * Document System gives its documents (successor of undocs.org).
 */
export function documentUrl(symbol: string, language: UnLanguage): string {
  return `https://docs.un.org/${language}/${encodeURI(wellFormed(symbol.replace(/\s+/gu, '')))}`;
}

/** A record of the UN Digital Library by its number (facts/SCHEMA.md): `https://digitallibrary.un.org/record/{number}`. */
export function recordUrl(record: string): string {
  return `https://digitallibrary.un.org/record/${record}`;
}

/** The library's search (of its software, Invenio): `…/search?ln={language}&p={words}`; Chinese is zh_CN. */
export function librarySearchUrl(words: string, language: UnLanguage): string {
  return `https://digitallibrary.un.org/search?ln=${language === 'zh' ? 'zh_CN' : language}&p=${encoded(words)}`;
}

/** The search of UN News, which has an edition in each of the six languages: `https://news.un.org/{language}/search/{words}`. */
export function newsSearchUrl(words: string, language: UnLanguage): string {
  return `https://news.un.org/${language}/search/${encoded(words)}`;
}

/**
 * The search over all sites of the UN, among them its press releases, by the form on its pages:
 * `https://search.un.org/results.php?query={words}&lang={language}`. The press site's own search has no address
 * that is documented.
 */
export function pressSearchUrl(words: string, language: UnLanguage): string {
  return `https://search.un.org/results.php?query=${encoded(words)}&lang=${language}`;
}

/** The search of Security Council Report (of its software, WordPress): `…/?s={words}`. It writes in English. */
export function analysisSearchUrl(words: string): string {
  return `https://www.securitycouncilreport.org/?s=${encoded(words)}`;
}
