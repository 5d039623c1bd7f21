import { describe, expect, it } from 'vitest';
import { documentUrl, resolutionLinks, searchLink, unLanguage } from '../../src/facts/links.ts';
import { realFacts } from '../real-facts.ts';

const { facts } = await realFacts();

describe('addresses by rule', () => {
  it.each([
    ['S/RES/1701 (2006)', 'en', 'https://docs.un.org/en/S/RES/1701(2006)'],
    ['S/PV.5511', 'ar', 'https://docs.un.org/ar/S/PV.5511'],
    ['A/RES/ES-11/1', 'zh-CN', 'https://docs.un.org/zh/A/RES/ES-11/1'],
    ['A/RES/181(II)', 'fr_CA', 'https://docs.un.org/fr/A/RES/181(II)'],
    ['S/2006/806', 'de', 'https://docs.un.org/en/S/2006/806'],
    ['S/4567/Rev.1', 'es-419', 'https://docs.un.org/es/S/4567/Rev.1'],
  ])('%s in %s', (symbol, lang, url) => {
    expect(documentUrl(symbol, lang)).toBe(url);
  });

  it('asks for English where the UN does not write in the language', () => {
    expect(['ru-RU', 'uk', '', 'he'].map(unLanguage)).toEqual(['ru', 'en', 'en', 'en']);
  });

  it('searches the library for a number without a year', () => {
    expect(searchLink(2999).url).toBe('https://digitallibrary.un.org/search?ln=en&p=S%2FRES%2F2999');
  });

  it('links what the facts know of a resolution', () => {
    const resolution = facts.resolution(1718);
    const links = resolutionLinks(resolution!, facts.mattersOf(1718), 'fr');
    const urls = (kind: string) => links.filter((link) => link.kind === kind).map(({ url }) => url);
    expect(urls('document')).toEqual(['https://docs.un.org/fr/S/RES/1718(2006)']);
    expect(urls('meeting')).toEqual(['https://docs.un.org/fr/S/PV.5551']);
    expect(urls('draft')).toEqual(['https://docs.un.org/fr/S/2006/805']);
    expect(urls('record')).toEqual([`https://digitallibrary.un.org/record/${resolution?.record}`]);
    expect(urls('committee')).toEqual(['https://main.un.org/securitycouncil/en/sanctions/1718']);
    expect(new Set(links.map(({ url }) => url)).size).toBe(links.length);
  });
});
