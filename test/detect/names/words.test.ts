import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { contextKey } from '../../../src/detect/names/read/tokens.ts';
import { NAME_WORDS } from '../../../src/detect/names/words/index.ts';
import { TRADES } from '../../../src/detect/names/words/trades.ts';
import { ROLE_KINDS, titleSchema } from '../../../src/facts/schema.ts';

const LANGUAGES = ['ar', 'de', 'en', 'es', 'fa', 'fr', 'he', 'ja', 'ko', 'pt', 'ru', 'uk', 'zh'];
const titles = readFileSync('facts/titles.jsonl', 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => v.parse(titleSchema, JSON.parse(line)));

const twice = (texts: readonly string[]): string[] => texts.filter((text, i) => texts.indexOf(text) !== i);
const keys = (texts: readonly string[]): Set<string> => new Set(texts.map(contextKey));

describe('words near names', () => {
  it('has a table for each language', () => {
    expect(NAME_WORDS).toHaveLength(LANGUAGES.length);
  });

  it.each(NAME_WORDS.map((words) => [words.kin[0] ?? '', words] as const))(
    'keeps the table of "%s" clean',
    (_, words) => {
      expect(words.occupations.length).toBeGreaterThan(100);
      expect(words.institutionNouns.length).toBeGreaterThan(40);
      expect(words.kin.length).toBeGreaterThan(15);
      const texts = [...words.occupations, ...words.institutionNouns, ...words.kin];
      expect(twice(texts)).toEqual([]);
      expect(texts.filter((text) => contextKey(text) === '')).toEqual([]);
    },
  );

  it('calls a trade only what is an occupation', () => {
    const occupations = keys(NAME_WORDS.flatMap((words) => words.occupations));
    expect(TRADES.filter((trade) => !occupations.has(contextKey(trade)))).toEqual([]);
  });

  it('never makes one stem an occupation, an institution, a relative or an office in two languages', () => {
    const groups = {
      occupations: keys(NAME_WORDS.flatMap((words) => words.occupations)),
      institutionNouns: keys(NAME_WORDS.flatMap((words) => words.institutionNouns)),
      kin: keys(NAME_WORDS.flatMap((words) => words.kin)),
      titles: keys(titles.flatMap((row) => row.forms)),
    };
    const clashes = Object.entries(groups).flatMap(([name, group], i) =>
      Object.entries(groups)
        .slice(i + 1)
        .flatMap(([other, others]) => [...group].filter((key) => others.has(key)).map((key) => [key, name, other])),
    );
    expect(clashes).toEqual([]);
  });
});

describe('titles.jsonl', () => {
  it('stands sorted by kind, language and country, each row once', () => {
    const order = titles.map(({ kind, lang, country }) => [kind, lang, country ?? ''].join(' '));
    expect(order).toEqual([...new Set(order)].sort());
  });

  it('repeats no form in a row', () => {
    expect(titles.flatMap(({ forms }) => twice(forms))).toEqual([]);
  });

  it.each(LANGUAGES)('names every kind of role in %s', (lang) => {
    const kinds = titles.filter((row) => row.lang === lang && row.country === undefined).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining([...ROLE_KINDS, 'honorific', 'marker-former', 'marker-acting']));
  });
});
