import { describe, expect, it } from 'vitest';
import type { PassageNames } from '../../../src/detect/names/passage-names.ts';
import { FORM_CLASS, type FormClass } from '../../../src/detect/names/read/form-class.ts';
import { companyOf } from '../../../src/detect/names/whose/company.ts';
import { NO_DAY } from '../../../src/detect/names/whose/day-column.ts';
import { openPeople } from '../../../src/detect/names/whose/people.ts';
import { Pack, writePack } from '../../../src/facts/pack.ts';
import { ROLE_KINDS } from '../../../src/facts/schema.ts';
import { type Bearing, held, openQuestion } from './deciding.ts';

const [MINISTER, ENVOY] = [ROLE_KINDS.indexOf('minister'), ROLE_KINDS.indexOf('diplomat')];
const [FRANCE, CHAD] = [70_000, 71_000];

const pack = await Pack.open(
  await writePack('2026-01-01', {
    'people.roles': Uint32Array.of(0, 2, 2, 4),
    'people.fame': Uint8Array.of(9, 0, 4),
    'people.ordinary': Uint8Array.of(0, 120, 255),
    'people.sex': Uint8Array.of(1, 0, 2),
    'people.born': Uint16Array.of(1950, 0, 1970),
    'people.died': Uint16Array.of(2018, 0, 0),
    'roles.kind': Uint8Array.of(MINISTER, ENVOY, MINISTER, MINISTER),
    'roles.rank': Uint8Array.of(5, 3, 5, 6),
    'roles.country': Uint32Array.of(FRANCE, 0, CHAD, CHAD),
    'roles.start': Int32Array.of(100, NO_DAY, 300, 400),
    'roles.end': Int32Array.of(200, NO_DAY, 350, 450),
  }),
);
const ask = await openQuestion();

describe('the people of a pack', () => {
  const people = openPeople(pack);

  it('have their offices, open where a day is unknown', () => {
    expect(people.offices(0)).toEqual([
      { kind: 'minister', country: FRANCE, start: 100, end: 200, rank: 5 },
      { kind: 'diplomat', country: 0, start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY, rank: 3 },
    ]);
    expect(people.offices(1)).toEqual([]);
    expect(people.offices(2).map(({ rank }) => rank)).toEqual([5, 6]);
    expect(people.offices(2)).toBe(people.offices(2));
    expect(people.offices(3)).toEqual([]);
  });

  it('have what is known of them', () => {
    expect([0, 1, 2, 3].map(people.fame)).toEqual([9, 0, 4, 0]);
    expect([0, 1, 2, 3].map(people.ordinary)).toEqual([0, 0.12, 0.255, 0]);
    expect([0, 1, 2, 3].map(people.sex)).toEqual(['m', undefined, 'f', undefined]);
    expect([0, 1, 2, 3].map(people.born)).toEqual([1950, 0, 1970, 0]);
    expect([0, 1, 2, 3].map(people.died)).toEqual([2018, 0, 0, 0]);
  });

  it('are found by office, each once', () => {
    expect(people.holders('minister', FRANCE)).toEqual([0]);
    expect(people.holders('minister', CHAD)).toEqual([2]);
    expect(people.holders('diplomat', 0)).toEqual([0]);
    expect(people.holders('diplomat', FRANCE)).toEqual([]);
    expect(people.holders('spokesperson', CHAD)).toEqual([]);
  });
});

describe('the company on a page', () => {
  const GREAT: Bearing = { offices: [held('head-of-state', 2012, 2018, 10)], fame: 7 };
  const LESSER: Bearing = { offices: [held('minister', 2012, 2018, 5)], fame: 5 };

  /** Who is of the company, and whose surname is others', where a text marks a surname of these bearers. */
  function company(bearers: readonly Bearing[], marked: string, part: 'article' | 'elsewhere' = 'article') {
    const { page, read, hit, bearers: asked } = ask(marked, bearers, { year: 2015 });
    const all = asked.map(({ person }, i) => ({
      person,
      formClass: (bearers[i]?.form ?? FORM_CLASS.family) as FormClass,
    }));
    const seen = {
      start: hit.start,
      end: hit.end,
      quote: hit.quote,
      folded: hit.folded,
      isPartOfAnotherName: hit.isPartOfAnotherName,
      bearers: { all, most: 14 },
    };
    const passage = Object.create(read, {
      hits: { value: [seen] },
      passage: { value: { ...read.passage, part } },
    }) as PassageNames;
    const { people, others } = companyOf(page, [passage]);
    return { people: [...people], others: [...others] };
  }
  const people = (...asked: Parameters<typeof company>) => company(...asked).people;
  const TEXT = 'In the evening it was [Quimby] who spoke to them at home.';

  it('are the great whom it names by surname', () => {
    expect(people([GREAT], TEXT)).toEqual([0]);
    expect(people([LESSER], TEXT)).toEqual([]);
    expect(people([LESSER, GREAT], TEXT)).toEqual([1]);
    expect(people([GREAT, { ...GREAT, fame: 6 }], TEXT)).toEqual([]);
    expect(people([], TEXT)).toEqual([]);
  });

  it('are none whose surname is common, a nickname, a word or somebody’s given name', () => {
    const many = [GREAT, ...Array.from({ length: 7 }, () => ({ ...LESSER, fame: 0 }))];
    expect(people(many, TEXT)).toEqual([0]);
    expect(people([...many, LESSER], TEXT)).toEqual([]);
    expect(people([{ ...GREAT, form: FORM_CLASS.nickname }], TEXT)).toEqual([]);
    expect(people([GREAT, { ...LESSER, fame: 0, form: FORM_CLASS.full }], TEXT)).toEqual([]);
    expect(people([GREAT], 'In the evening it was [Baker] who spoke to them.')).toEqual([]);
    expect(people([GREAT], 'In the evening it was [Charles] who spoke to them.')).toEqual([]);
  });

  it('are none in capitals, where not all is', () => {
    expect(people([GREAT], 'In the evening it was [QUIMBY] who spoke to them.')).toEqual([]);
    expect(people([GREAT], 'IN THE EVENING IT WAS [QUIMBY] WHO SPOKE TO THEM.')).toEqual([0]);
    expect(people([GREAT], '他昨天见到[拜登]说。')).toEqual([0]);
  });

  it('are none whose surname is another’s there, which the article then bears', () => {
    const text = 'In the evening it was Willibrord [Quimby] who spoke to them.';
    expect(company([GREAT], text)).toEqual({ people: [], others: [0] });
    expect(company([GREAT], text, 'elsewhere')).toEqual({ people: [], others: [] });
    expect(company([GREAT], TEXT)).toEqual({ people: [0], others: [] });
    expect(people([GREAT], 'In the evening they saw [Quimby] Airport from afar.')).toEqual([]);
  });
});
