import type { Link } from './card-facts.ts';
import type { Matter, Official, Resolution } from './schema.ts';

/**
 * Addresses by rule, each with its source. Where no rule has a source there is no link:
 * a link that leads elsewhere is worse than none.
 */

/** The UN's official languages: its documents are in all six. */
const UN_LANGUAGES: ReadonlySet<string> = new Set(['ar', 'en', 'es', 'fr', 'ru', 'zh']);

/** The language to ask the UN for: the reader's (BCP 47) where the UN writes in it, else English. */
export function unLanguage(lang: string): string {
  const language = lang.toLowerCase().split(/[-_]/u)[0] ?? 'en';
  return UN_LANGUAGES.has(language) ? language : 'en';
}

/**
 * A document by its symbol. Rule: `https://docs.un.org/{language}/{symbol without spaces}`,
 * the UN's address for documents of the Official Document System (successor of undocs.org).
 */
export function documentUrl(symbol: string, lang: string): string {
  return `https://docs.un.org/${unLanguage(lang)}/${encodeURI(symbol.replace(/\s+/gu, ''))}`;
}

/** `S/RES/1701 (2006)` */
export function resolutionSymbol(n: number, date: string): string {
  return `S/RES/${n} (${date.slice(0, 4)})`;
}

/**
 * A resolution that no fact knows: its symbol needs a year, so the UN Digital Library is searched.
 * Rule: `https://digitallibrary.un.org/search?p={words}` (Invenio's search address).
 */
export function searchLink(n: number): Link {
  return {
    kind: 'record',
    label: `S/RES/${n}`,
    url: `https://digitallibrary.un.org/search?ln=en&p=${encodeURIComponent(`S/RES/${n}`)}`,
  };
}

/**
 * Links of a resolution: the text, the meeting record, the draft, the library's record
 * (rule: `https://digitallibrary.un.org/record/{number}`, facts/SCHEMA.md), the pages of its matters
 * (from the facts alone), and the reports that it names.
 */
export function resolutionLinks(resolution: Resolution, matters: readonly Matter[], lang: string): readonly Link[] {
  const { n, date, meeting, draft, record, reports = [] } = resolution;
  return distinct([
    documentLink('document', resolutionSymbol(n, date), lang),
    ...(meeting === undefined ? [] : [documentLink('meeting', meeting, lang)]),
    ...(draft === undefined ? [] : [documentLink('draft', draft, lang)]),
    ...(record === undefined
      ? []
      : [{ kind: 'record' as const, label: record, url: `https://digitallibrary.un.org/record/${record}` }]),
    ...matters.flatMap(matterLinks),
    ...reports.map((symbol) => documentLink('report', symbol, lang)),
  ]);
}

/** A document of the UN as a link named by its symbol. */
export function documentLink(kind: Link['kind'], symbol: string, lang: string): Link {
  return { kind, label: symbol, url: documentUrl(symbol, lang) };
}

/** Pages of a matter: only those that the facts give. */
export function matterLinks({ links }: Matter): readonly Link[] {
  return links.map(({ kind, title, url }) => ({ kind, label: title, url }));
}

/** Pages about an official: only those that the facts give. */
export function officialLinks({ name, links = {} }: Official): readonly Link[] {
  return Object.entries(links).map(([site, url]) => ({
    kind: 'biography',
    label: site === 'wikipedia' ? 'Wikipedia' : name,
    url,
  }));
}

function distinct(links: readonly Link[]): readonly Link[] {
  const byUrl = new Map(links.map((link) => [link.url, link] as const).reverse());
  return links.filter((link) => byUrl.get(link.url) === link);
}
