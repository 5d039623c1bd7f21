import { describe, expect, it } from 'vitest';
import { nameSections } from '../../../../src/detect/names/compile.ts';
import { type ContextWord, decodeContextWord } from '../../../../src/detect/names/read/context-word.ts';
import { contextKey } from '../../../../src/detect/names/read/tokens.ts';
import { openTrie } from '../../../../src/detect/names/read/trie.ts';
import { countryNumber } from '../../../../src/detect/names/whose/country-number.ts';
import { NO_DAY } from '../../../../src/detect/names/whose/day-column.ts';
import { dayNumber } from '../../../../src/detect/names/whose/days.ts';
import { startsOf } from '../../../../src/facts/counts.ts';
import { Pack, writePack } from '../../../../src/facts/pack.ts';
import { type Confusable, type Official, ROLE_KINDS, type TitleForms } from '../../../../src/facts/schema.ts';

const minister = (country: string, start?: string, end?: string) => ({
  title: { en: 'Minister' },
  kind: 'foreign-minister',
  country,
  start,
  end,
});
const OFFICIALS = [
  {
    id: 'a',
    name: 'Robert Amber',
    family: 'Amber',
    sex: 'm',
    born: '1950-01-02',
    died: '2020',
    renown: 7,
    roles: [minister('FRA', '2001-02', '2003'), minister('DEU')],
    names: { ar: ['باسم عنبر'], ru: ['Роберт Эмбер'] },
  },
  { id: 'b', name: 'Roberta Amber', family: 'Amber', sex: 'f', roles: [], aliases: ['Amber Alert'] },
  { id: 'c', name: 'Kim Robert', family: 'Kim', roles: [minister('KOR')] },
  { id: 'd', name: 'J. R. Lone', family: 'Lone', roles: [] },
  ...['e', 'f', 'g', 'h', 'i'].map((id, i) => ({
    id,
    name: `Robert Other${i} Name${i}`,
    family: `Name${i}`,
    roles: [],
  })),
] as unknown as readonly Official[];
const TITLES = [
  { kind: 'foreign-minister', forms: ['foreign minister', 'top diplomat'] },
  { kind: 'head-of-state', country: 'RUS', forms: ['Kremlin chief'] },
  { kind: 'honorific', forms: ['Mr'] },
  { kind: 'marker-former', forms: ['former'] },
  { kind: 'marker-acting', forms: ['acting'] },
  { kind: 'country', country: 'FRA', forms: ['Gaulish'] },
] as unknown as readonly TitleForms[];
const CONFUSABLES = [
  { text: 'Amber Rose', not: 'a' },
  { text: 'Amber', not: 'a' },
  { text: 'amber-alert', not: 'a' },
  { text: 'Amber Alert', not: 'a' },
  { text: 'Amber Council', not: 'un-body' },
  { text: '琥珀', not: 'a' },
] as unknown as readonly Confusable[];

/** Compiles anew: what a test is about happens within it. */
async function compiled() {
  const sections = await nameSections({ officials: OFFICIALS, titles: TITLES, confusables: CONFUSABLES });
  const pack = await Pack.open(await writePack('2026-01-01', sections));
  const column = (name: string): number[] => [...(sections[name] ?? [])];

  /** What the trie of a section holds: its texts, and the rank of each among them. */
  function texts(name: string): Map<string, number> {
    const { label, first, value } = openTrie(pack, name);
    const found = new Map<string, number>();
    const walk = (node: number, text: string): void => {
      const here = value[node] ?? 0;
      if (here > 0) found.set(text, here - 1);
      for (let child = first[node] ?? 0; child < (first[node + 1] ?? 0); child++)
        walk(child, text + String.fromCharCode(label[child] ?? 0));
    };
    walk(0, '');
    return found;
  }

  /** The values that a list of the pack gives to a text. */
  const listed = (name: string, values: string, rank: number): number[] => {
    const starts = startsOf(pack.u16(`${name}.counts`));
    return [...pack.u32(`${name}.${values}`).subarray(starts[rank], starts[rank + 1])];
  };

  function meanings(text: string): ContextWord[] {
    const rank = texts('context').get(contextKey(text));
    if (rank === undefined) return [];
    return listed('context', 'codes', rank).map(decodeContextWord);
  }
  return { column, texts, listed, meanings };
}

describe('the columns of people', () => {
  it('hold offices by person', async () => {
    const { column } = await compiled();
    expect(column('people.roles')).toEqual([0, 2, 2, 3, 3, 3, 3, 3, 3, 3]);
    expect(column('roles.kind')).toEqual([1, 1, 1].map(() => ROLE_KINDS.indexOf('foreign-minister')));
    expect(column('roles.country')).toEqual(['FRA', 'DEU', 'KOR'].map(countryNumber));
    expect(column('roles.start')).toEqual([dayNumber('2001-02', 'first'), NO_DAY, NO_DAY]);
    expect(column('roles.end')).toEqual([dayNumber('2003', 'last'), NO_DAY, NO_DAY]);
  });

  it('hold renown, sex and years', async () => {
    const { column } = await compiled();
    expect(column('people.fame').slice(0, 3)).toEqual([7, 0, 0]);
    expect(column('people.sex').slice(0, 3)).toEqual([1, 2, 0]);
    expect(column('people.born').slice(0, 2)).toEqual([1950, 0]);
    expect(column('people.died').slice(0, 2)).toEqual([2020, 0]);
  });

  it('tell an ordinary name from a rare one', async () => {
    const { column } = await compiled();
    // Six are called Robert, two Amber; a name of three words is seldom another's.
    expect(column('people.ordinary')).toEqual([84, 45, 0, 0, 8, 8, 8, 8, 8]);
  });
});

describe('the forms of names', () => {
  it('lead to everybody who bears them', async () => {
    const { texts, listed } = await compiled();
    const names = texts('names');
    const bearers = (form: string) =>
      listed('names', 'postings', names.get(form) ?? -1).map((posting) => [posting >>> 2, posting & 3]);
    expect(bearers('robert amber')).toEqual([[0, 0]]);
    expect(bearers('amber')).toEqual([
      [0, 1],
      [1, 1],
    ]);
    expect([...names.keys()]).toEqual([...names.keys()].toSorted());
  });
});

describe('the words near names', () => {
  const country = 0;
  const MEANT: readonly (readonly [string, ContextWord[]])[] = [
    ['foreign minister', [{ category: 'title', kind: 'foreign-minister', country }]],
    ['Kremlin chief', [{ category: 'title', kind: 'head-of-state', country: countryNumber('RUS') }]],
    ['Mr', [{ category: 'honorific', country }]],
    ['former', [{ category: 'former', country }]],
    ['acting', [{ category: 'acting', country }]],
    ['Gaulish', [{ category: 'country', country: countryNumber('FRA') }]],
    ['France', [{ category: 'country', country: countryNumber('FRA') }]],
    ['德国', [{ category: 'country', country: countryNumber('DEU') }]],
    [
      'Robert',
      [
        { category: 'given', country },
        { category: 'forename', country },
      ],
    ],
    ['Роберт', [{ category: 'given', country }]],
    ['Amber Rose', [{ category: 'namesake', country }]],
    ['琥珀', [{ category: 'namesake', country }]],
    ['Amber Alert', []],
    ['Amber Council', []],
    ['Amber', []],
    ['Kim', []],
    ['J.', []],
    ['باسم', []],
    [
      'actor',
      [
        { category: 'trade', country },
        { category: 'occupation', country },
      ],
    ],
    ['airport', [{ category: 'institution', country }]],
    ['husband', [{ category: 'kin', country }]],
  ];

  it('mean what the tables say', async () => {
    const { meanings } = await compiled();
    expect(MEANT.map(([text]) => [text, meanings(text)])).toEqual(MEANT);
  });
});
