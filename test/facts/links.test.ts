import { describe, expect, it } from 'vitest';
import { isAllowedLink } from '../../src/facts/allowed-links.ts';
import type { CardSubject, Link } from '../../src/facts/card-facts.ts';
import { cardFacts } from '../../src/facts/card-facts-of.ts';
import {
  analysisSearchUrl,
  documentUrl,
  librarySearchUrl,
  newsSearchUrl,
  pressSearchUrl,
  recordUrl,
} from '../../src/facts/link-rules.ts';
import { documentLanguage, unLanguage } from '../../src/facts/un-language.ts';
import { everySubject } from '../cards/every-card.tsx';
import { realFacts } from '../real-facts.ts';

const { facts } = await realFacts();

const linksOf = (subject: CardSubject, lang: string): readonly Link[] =>
  cardFacts(facts, subject, undefined, lang)?.links ?? [];
const urlsOf = (links: readonly Link[], kind: Link['kind']): string[] =>
  links.filter((link) => link.kind === kind).map(({ url }) => url);

describe('addresses by rule', () => {
  it.each([
    ['S/RES/1701 (2006)', 'en', 'https://docs.un.org/en/S/RES/1701(2006)'],
    ['S/PV.5511', 'ar', 'https://docs.un.org/ar/S/PV.5511'],
    ['A/RES/ES-11/1', 'zh', 'https://docs.un.org/zh/A/RES/ES-11/1'],
    ['A/RES/181(II)', 'fr', 'https://docs.un.org/fr/A/RES/181(II)'],
    ['S/4567/Rev.1', 'es', 'https://docs.un.org/es/S/4567/Rev.1'],
  ] as const)('%s in %s', (symbol, lang, url) => {
    expect(documentUrl(symbol, lang)).toBe(url);
  });

  it.each([
    [recordUrl('581053'), 'https://digitallibrary.un.org/record/581053'],
    [librarySearchUrl('S/RES/2999', 'en'), 'https://digitallibrary.un.org/search?ln=en&p=S%2FRES%2F2999'],
    [librarySearchUrl('S/RES/2999', 'zh'), 'https://digitallibrary.un.org/search?ln=zh_CN&p=S%2FRES%2F2999'],
    [newsSearchUrl('résolution 1701', 'fr'), 'https://news.un.org/fr/search/r%C3%A9solution%201701'],
    [pressSearchUrl('resolution 1701', 'en'), 'https://search.un.org/results.php?query=resolution%201701&lang=en'],
    [documentUrl('S/\ud83d1', 'en'), 'https://docs.un.org/en/S/%EF%BF%BD1'],
    [analysisSearchUrl('a&b?c#d'), 'https://www.securitycouncilreport.org/?s=a%26b%3Fc%23d'],
  ])('%s', (made, url) => {
    expect(made).toBe(url);
  });
});

describe('the language of a document', () => {
  it('is the reader’s where the UN writes in it, else English', () => {
    expect(['ru-RU', 'fr_CA', 'zh-CN', 'uk', '', 'he'].map(unLanguage)).toEqual(['ru', 'fr', 'zh', 'en', 'en', 'en']);
  });

  it.each([
    // every resolution is there in all six
    ['S/RES/242 (1967)', 'ar', undefined, 'ar'],
    ['A/RES/181(II)', 'zh', undefined, 'zh'],
    // all documents from 1993
    ['S/2006/806', 'ru', undefined, 'ru'],
    ['S/PRST/2017/16', 'zh', undefined, 'zh'],
    ['S/PV.3154', 'ru', '1993-01-05', 'ru'],
    ['A/48/1', 'ar', undefined, 'ar'],
    ['A/ES-10/1', 'ar', undefined, 'en'],
    // the Council's older documents in three
    ['S/PV.1382', 'ru', '1967-11-22', 'en'],
    ['S/PV.1382', 'es', '1967-11-22', 'es'],
    ['S/8247', 'fr', undefined, 'fr'],
    ['S/8247', 'ar', undefined, 'en'],
    ['A/47/277', 'ru', undefined, 'en'],
  ])('%s for a reader of %s is %s → %s', (symbol, lang, date, language) => {
    expect(documentLanguage(symbol, lang, date)).toBe(language);
  });
});

describe('the addresses that a card may lead to', () => {
  it.each([
    'https://docs.un.org/en/S/RES/1701(2006)',
    'https://unama.unmissions.org/',
    'https://en.wikipedia.org/wiki/Kofi_Annan',
  ])('%s is one', (url) => {
    expect(isAllowedLink(url)).toBe(true);
  });

  it.each([
    'http://docs.un.org/en/S/RES/1701(2006)',
    'javascript:alert(1)',
    'https://un.org.example/',
    'https://notun.org/',
    'https://user@docs.un.org/',
    'https://docs.un.org:8443/',
    'https://example.org/?docs.un.org',
    'docs.un.org',
    '',
  ])('%s is none', (url) => {
    expect(isAllowedLink(url)).toBe(false);
  });

  it('hold every link of every card that the facts can draw', () => {
    const links = everySubject(facts).flatMap((subject) => linksOf(subject, 'fr'));
    expect(links.length).toBeGreaterThan(50_000);
    expect(links.filter(({ url }) => !isAllowedLink(url))).toEqual([]);
  }, 120_000);

  it('hold in every language of the interface', () => {
    for (const lang of ['en', 'es', 'ru', 'ar', 'zh-CN', 'de']) {
      const subjects = everySubject(facts).filter((_, i) => i % 23 === 0);
      const links = subjects.flatMap((subject) => linksOf(subject, lang));
      expect(links.filter(({ url }) => !isAllowedLink(url))).toEqual([]);
    }
  }, 120_000);
});

describe('what a card leads to', () => {
  it('is for a resolution its documents, the pages of its matters, reports and searches, each once', () => {
    const links = linksOf({ kind: 'resolution', n: 1718 }, 'fr');
    expect(urlsOf(links, 'document')).toEqual(['https://docs.un.org/fr/S/RES/1718(2006)']);
    expect(urlsOf(links, 'meeting')).toEqual(['https://docs.un.org/fr/S/PV.5551']);
    expect(urlsOf(links, 'draft')).toEqual(['https://docs.un.org/fr/S/2006/805']);
    expect(urlsOf(links, 'record')).toEqual([`https://digitallibrary.un.org/record/${facts.resolution(1718)?.record}`]);
    expect(urlsOf(links, 'committee')).toEqual(['https://main.un.org/securitycouncil/en/sanctions/1718']);
    expect(urlsOf(links, 'news-search')).toEqual([newsSearchUrl('résolution 1718', 'fr')]);
    expect(urlsOf(links, 'library-search')).toEqual([librarySearchUrl('S/RES/1718', 'fr')]);
    expect(new Set(links.map(({ url }) => url)).size).toBe(links.length);
  });

  it('are the reports that a resolution or a later one in its line names, newest first', () => {
    const reports = linksOf({ kind: 'resolution', n: 1718 }, 'en').filter(({ kind }) => kind === 'report');
    const named = reports.map(({ label, by }) => ({ label, by }));
    // 1718 names its own, 2680 the report on the best practices that all of its time name
    expect(named.some(({ by }) => by === 1718)).toBe(true);
    expect(named.some(({ by = 0 }) => by > 2000)).toBe(true);
    for (const { label, by } of named) expect(facts.resolution(by ?? 0)?.reports).toContain(label);
    const years = named.map(({ label }) => Number(/^S\/(\d{4})\//.exec(label)?.[1] ?? 0));
    expect(years).toEqual(years.toSorted((a, b) => b - a));
  });

  it('are never reports of a resolution that only recalls it in passing', () => {
    // 1325 is recalled in every mandate; the reports of those missions are not about it
    const reports = linksOf({ kind: 'resolution', n: 1325 }, 'en').filter(({ kind }) => kind === 'report');
    const line = new Set(facts.mattersOf(1325).flatMap(({ resolutions }) => resolutions.map(({ n }) => n)));
    for (const { by } of reports) expect(by === 1325 || line.has(by ?? 0)).toBe(true);
  });

  it('are only searches for a number that no fact knows', () => {
    const kinds = linksOf({ kind: 'resolution', n: 2999 }, 'de').map(({ kind }) => kind);
    expect(kinds).toEqual(['news-search', 'press-search', 'library-search', 'analysis-search']);
  });

  it('has no text for a press statement, whose page its symbol does not tell', () => {
    const kinds = linksOf({ kind: 'document', symbol: 'SC/15907' }, 'en').map(({ kind }) => kind);
    expect(kinds).toEqual(['news-search', 'press-search', 'analysis-search']);
  });

  it('searches for an official under the name that the language gives', () => {
    const search = (lang: string): string | undefined =>
      urlsOf(linksOf({ kind: 'official', id: 'sergei-shoigu' }, lang), 'news-search')[0];
    expect(search('ru')).toBe(newsSearchUrl('Сергей Шойгу', 'ru'));
    expect(search('de')).toBe(newsSearchUrl('Sergei Shoigu', 'en'));
  });
});
