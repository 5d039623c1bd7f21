import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { CardSubject } from '../../src/facts/card-facts.ts';
import { openSearch, type Search } from '../../src/search/open-search.ts';
import { realFacts } from '../real-facts.ts';

let search: Search;
beforeAll(async () => {
  const { facts, pack } = await realFacts();
  search = openSearch(facts, pack);
});

const name = (subject: CardSubject | undefined): string => {
  if (subject === undefined) return 'nothing';
  switch (subject.kind) {
    case 'resolution':
      return String(subject.n);
    case 'document':
      return subject.symbol;
    case 'matter':
    case 'official':
      return subject.id;
  }
};
const first = (query: string, count = 1): string[] => search(query, 20).slice(0, count).map(name);

test.each([
  ['1701', '1701'],
  ['S/RES/1701', '1701'],
  ['S/RES/1701 (2006)', '1701'],
  ['s/res/1701', '1701'],
  ['2231 (2015)', '2231'],
  ['resolution 1718', '1718'],
  ['Resolución 1559 (2004)', '1559'],
  ['القرار ١٧٠١', '1701'],
  ['安理会第1701号决议', '1701'],
  ['S/PRST/2017/16', 'S/PRST/2017/16'],
  ['S/2023/171', 'S/2023/171'],
])('a number or symbol finds what it names: %s', (query, wanted) => {
  expect(first(query)).toEqual([wanted]);
});

test('a number finds itself first, then those that begin with it', () => {
  expect(first('17', 4)).toEqual(['17', '170', '171', '172']);
  expect(first('9999')).toEqual([]);
});

test('a year beside the number that is another than the resolution’s costs it its rank alone', () => {
  expect(search('1701 (2011)', 20).map(name)).toContain('1701');
});

test.each([
  ['Adrienne Watson', 'adrienne-watson'],
  ['watson adrienne', 'adrienne-watson'],
  ['linda green', 'linda-thomas-greenfield'],
  ['Путин', 'vladimir-putin'],
  ['Путина', 'vladimir-putin'],
  ['习近平', 'xi-jinping'],
  ['習近平', 'xi-jinping'],
  ['بوتين', 'vladimir-putin'],
  ['Шойгу', 'sergei-shoigu'],
  ['shoig', 'sergei-shoigu'],
])('a name in any script and order finds its bearer: %s', (query, wanted) => {
  expect(first(query)).toEqual([wanted]);
});

test('a surname finds all who bear it, the most prominent first', () => {
  const found = first('Watson', 5);
  expect(found).toContain('adrienne-watson');
  expect(found.every((id) => id.includes('watson'))).toBe(true);
  expect(first('Putin')).toEqual(['vladimir-putin']);
});

test.each([
  ['foreign minister iran 2014', 'mohammad-javad-zarif'],
  ['министр обороны России 2015', 'sergei-shoigu'],
  ['president France 2005', 'jacques-chirac'],
])('an office, its state and a year find who held it: %s', (query, wanted) => {
  expect(first(query)).toEqual([wanted]);
});

test.each([
  ['ceasefire Gaza 2024', ['2728', '2735']],
  ['Gaza ceasefire March 2024', ['2728']],
  ['women peace security', ['1325']],
  ['UNIFIL', ['1701']],
  ['sanctions North Korea', ['dprk-sanctions']],
  ['cessez-le-feu Gaza', ['gaza-war']],
  ['加沙停火', ['gaza-war']],
])('words of the subject find resolutions and matters: %s', (query, wanted) => {
  const found = search(query, 20).slice(0, 6).map(name);
  for (const each of wanted) expect(found).toContain(each);
});

test('a state named in any language finds what concerns it', () => {
  for (const query of ['Lebanon 2006', 'Liban 2006', 'Ливан 2006', 'لبنان 2006', '黎巴嫩 2006']) {
    expect(search(query, 20).map(name), query).toContain('1701');
  }
});

test('nobody is found by a letter, by words that say nothing of a fact, or by nothing', () => {
  for (const query of ['', ' ', 'a', '()', '…', 'xqzzy']) expect(first(query), query).toEqual([]);
});

test('no query throws, gives more than wanted, the same twice, or another answer the second time', () => {
  const piece = fc.constantFrom(
    '1701',
    'S/',
    '(2015)',
    'Gaza',
    'minister',
    'Иран',
    '习',
    'القرار',
    '١',
    '\ud83d',
    "'",
    '-',
  );
  const query = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.array(piece, { maxLength: 6 }).map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(query, (text) => {
      const found = search(text, 10).map((subject) => JSON.stringify(subject));
      expect(found.length).toBeLessThanOrEqual(10);
      expect(new Set(found).size).toBe(found.length);
      expect(search(text, 10).map((subject) => JSON.stringify(subject))).toEqual(found);
    }),
    { numRuns: 60 },
  );
});
