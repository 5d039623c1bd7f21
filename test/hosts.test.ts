import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { countrySchema } from '../src/facts/schema.ts';
import hosts from '../src/news-hosts.json';

const hostSchema = v.strictObject({
  host: v.pipe(v.string(), v.regex(/^([a-z0-9]+(-[a-z0-9]+)*\.)+[a-z]{2,}$/, 'must be a lower-case host name')),
  name: v.pipe(
    v.string(),
    v.nonEmpty(),
    v.check((name) => name === name.trim(), 'has white space around it'),
  ),
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2}$/, 'must be ISO 639-1')),
  country: countrySchema,
});
const names = hosts.map((row) => row.host);

describe('news hosts', () => {
  it.each(hosts)('$host is an outlet with name, language and country', (row) => {
    expect(v.safeParse(hostSchema, row).issues).toBeUndefined();
  });

  it('knows every language and country code that it uses', () => {
    const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    expect([...new Set(hosts.map((row) => row.lang))].filter((code) => !languages.of(code))).toEqual([]);
  });

  it('is sorted by host and names each once', () => {
    expect(names).toEqual([...new Set(names)].sort());
  });

  it('lists no host that another already covers, since each stands for its subdomains too', () => {
    const listed = new Set(names);
    const parents = (host: string): string[] =>
      host
        .split('.')
        .slice(1)
        .map((_, i, rest) => rest.slice(i).join('.'));
    expect(names.filter((host) => parents(host).some((parent) => listed.has(parent)))).toEqual([]);
  });

  it('covers the UN languages and the big world languages', () => {
    const count = (lang: string): number => hosts.filter((row) => row.lang === lang).length;
    for (const lang of ['en', 'fr', 'es', 'ru', 'ar', 'zh']) expect(count(lang), lang).toBeGreaterThanOrEqual(20);
    for (const lang of [
      'de',
      'pt',
      'ko',
      'ja',
      'uk',
      'fa',
      'he',
      'it',
      'tr',
      'pl',
      'nl',
      'hi',
      'bn',
      'ur',
      'id',
      'ms',
      'sw',
    ])
      expect(count(lang), lang).toBeGreaterThanOrEqual(1);
    expect(hosts.length).toBeGreaterThanOrEqual(260);
  });

  it('has no social network, search engine or web mail', () => {
    const never =
      /(^|\.)(google|facebook|twitter|x|tiktok|instagram|youtube|reddit|bing|baidu|yandex|weibo|vk|mail|poczta)\.[a-z.]+$/;
    expect(names.filter((host) => never.test(host))).toEqual([]);
  });
});
