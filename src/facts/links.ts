import type { Link } from './card-facts.ts';
import type { Facts } from './facts.ts';
import {
  analysisSearchUrl,
  documentUrl,
  librarySearchUrl,
  newsSearchUrl,
  pressSearchUrl,
  recordUrl,
} from './link-rules.ts';
import { type NamedReport, reportsNamedBy, successorsOf } from './named-reports.ts';
import type { Matter, Official, Resolution } from './schema.ts';
import { symbolMeaning } from './symbol.ts';
import { documentLanguage, type UnLanguage, unLanguage } from './un-language.ts';

/** "Resolution" as the news of the UN writes it with a number. */
const NEWS_WORDS: Readonly<Record<UnLanguage, (n: number) => string>> = {
  ar: (n) => `القرار ${n}`,
  en: (n) => `resolution ${n}`,
  es: (n) => `resolución ${n}`,
  fr: (n) => `résolution ${n}`,
  ru: (n) => `резолюция ${n}`,
  zh: (n) => `第${n}号决议`,
};

/** `S/RES/1701 (2006)` */
export function resolutionSymbol(n: number, date: string): string {
  return `S/RES/${n} (${date.slice(0, 4)})`;
}

/** A document of the UN as a link named by its symbol, in the reader's language where it is online in it. */
function documentLink(kind: Link['kind'], symbol: string, lang: string, date?: string): Link {
  const language = documentLanguage(symbol, lang, date);
  return { kind, label: symbol, url: documentUrl(symbol, language), lang: language };
}

/** Searches for words of the reader's language, in its editions. */
function searchLinks(news: string, press: string, language: UnLanguage): readonly Link[] {
  return [
    { kind: 'news-search', label: 'UN News', url: newsSearchUrl(news, language), lang: language },
    { kind: 'press-search', label: 'un.org', url: pressSearchUrl(press, language), lang: language },
  ];
}

function libraryLink(words: string, lang: string): Link {
  const language = unLanguage(lang);
  return {
    kind: 'library-search',
    label: 'UN Digital Library',
    url: librarySearchUrl(words, language),
    lang: language,
  };
}

function analysisLink(words: string): Link {
  return { kind: 'analysis-search', label: 'Security Council Report', url: analysisSearchUrl(words), lang: 'en' };
}

/** Searches about a resolution, by its number. */
export function resolutionSearchLinks(n: number, lang: string): readonly Link[] {
  const language = unLanguage(lang);
  const words = NEWS_WORDS[language](n);
  return [...searchLinks(words, words, language), libraryLink(`S/RES/${n}`, lang), analysisLink(`resolution ${n}`)];
}

const reportLinks = (reports: readonly NamedReport[], lang: string): readonly Link[] =>
  reports.map(({ symbol, by }) => ({ ...documentLink('report', symbol, lang), by }));

/**
 * Links of a resolution: the text, the meeting record, the draft, the library's record, the pages of its matters
 * (from the facts alone), the reports that it and its successors name, and searches.
 */
export function resolutionLinks(
  facts: Facts,
  resolution: Resolution,
  matters: readonly Matter[],
  lang: string,
): readonly Link[] {
  const { n, date, meeting, draft, record } = resolution;
  return distinct([
    documentLink('document', resolutionSymbol(n, date), lang, date),
    ...(meeting === undefined ? [] : [documentLink('meeting', meeting, lang, date)]),
    ...(draft === undefined ? [] : [documentLink('draft', draft, lang, date)]),
    ...(record === undefined ? [] : [{ kind: 'record' as const, label: record, url: recordUrl(record) }]),
    ...matters.flatMap(pageLinks),
    ...reportLinks(reportsNamedBy(facts, [n, ...successorsOf(facts, n)]), lang),
    ...resolutionSearchLinks(n, lang),
  ]);
}

/** Links of a document by its symbol: its text, the record of the meeting in which it came up, searches. */
export function documentLinks(
  symbol: string,
  { meeting, date, lang }: { meeting?: string | undefined; date?: string | undefined; lang: string },
): readonly Link[] {
  const { body, series } = symbolMeaning(symbol);
  // A press statement has a page by year and number, and its symbol gives no year.
  const isPress = series === 'press-statement';
  return [
    ...(isPress ? [] : [documentLink('document', symbol, lang, date)]),
    ...(meeting === undefined ? [] : [documentLink('meeting', meeting, lang, date)]),
    ...(isPress ? searchLinks(symbol, symbol, unLanguage(lang)) : [libraryLink(symbol, lang)]),
    ...(body === 'security-council' ? [analysisLink(symbol)] : []),
  ];
}

/** Pages of a matter: only those that the facts give. */
const pageLinks = ({ links }: Matter): readonly Link[] =>
  links.map(({ kind, title, url }) => ({ kind, label: title, url }));

/** Links of a matter: its pages, the reports that its resolutions name, and searches by its name, which is English. */
export function matterLinks(facts: Facts, matter: Matter, lang: string): readonly Link[] {
  const numbers = matter.resolutions.map(({ n }) => n);
  return distinct([
    ...pageLinks(matter),
    ...reportLinks(reportsNamedBy(facts, numbers), lang),
    ...searchLinks(matter.name, matter.name, 'en'),
    analysisLink(matter.name),
  ]);
}

/** The name by which the UN's news of a language would call an official; the English one where the facts have no other. */
function nameIn({ name, names = {} }: Official, language: UnLanguage): readonly [string, UnLanguage] {
  const own = names[language]?.[0];
  if (own !== undefined) return [own, language];
  return language === 'fr' || language === 'es' ? [name, language] : [name, 'en'];
}

/** Pages about an official (only those that the facts give), and searches by name. */
export function officialLinks(official: Official, lang: string): readonly Link[] {
  const [name, language] = nameIn(official, unLanguage(lang));
  return [
    ...Object.entries(official.links ?? {}).map(([site, url]) => ({
      kind: 'biography' as const,
      label: site === 'wikipedia' ? 'Wikipedia' : official.name,
      url,
      ...(site === 'wikipedia' ? { lang: 'en' } : {}),
    })),
    ...searchLinks(name, name, language),
  ];
}

function distinct(links: readonly Link[]): readonly Link[] {
  const byUrl = new Map(links.map((link) => [link.url, link] as const).reverse());
  return links.filter((link) => byUrl.get(link.url) === link);
}
