import { symbolMeaning } from './symbol.ts';

/** The UN's official languages. */
const UN_LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;
export type UnLanguage = (typeof UN_LANGUAGES)[number];
/** The languages in which the Council's older documents are online. */
const OLD_DOCUMENTS: readonly UnLanguage[] = ['en', 'es', 'fr'];
/** Documents of this year and later are online in all six; General Assembly: of this session and later. */
const ALL_SINCE_YEAR = 1993;
const ALL_SINCE_SESSION = 48;

/** The language to ask the UN for: the reader's (BCP 47) where the UN writes in it, else English. */
export function unLanguage(lang: string): UnLanguage {
  const language = lang.toLowerCase().split(/[-_]/u)[0];
  return UN_LANGUAGES.find((known) => known === language) ?? 'en';
}

/**
 * The language in which a document is surely online: the reader's, or English. Source: the UN Office at Geneva on
 * what is digitised (ungeneva.org, frequent questions: documents): everything from 1993; all resolutions of the
 * principal organs and all documents of the Council's meetings from 1946, those of the Council in English, French
 * and Spanish. `date` (ISO 8601) is the document's, where its symbol does not tell the year.
 */
export function documentLanguage(symbol: string, lang: string, date?: string): UnLanguage {
  const wanted = unLanguage(lang);
  const { series, year, session } = symbolMeaning(symbol);
  const known = year ?? (date === undefined ? undefined : Number(date.slice(0, 4)));
  const isRecent =
    known === undefined ? Number(session?.replace(/^E?S-/u, '')) >= ALL_SINCE_SESSION : known >= ALL_SINCE_YEAR;
  return series === 'resolution' || isRecent || OLD_DOCUMENTS.includes(wanted) ? wanted : 'en';
}
