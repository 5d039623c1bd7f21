import { describe, expect, it } from 'vitest';
import { fromIntroduced } from '../../../src/detect/names/introduced-names.ts';
import { FORM_CLASS } from '../../../src/detect/names/read/form-class.ts';
import { type Bearing, held, openQuestion, type Told } from './deciding.ts';

const ask = await openQuestion();
const TEXT = 'In the evening it was [Quimby] who spoke to them at home.';
/** The passage of the text; those before it, and it up to its surname, have been read. */
const HERE_AND_NOW: Told = { year: 2015, passage: 2 };
const decide = (bearers: readonly Bearing[], text = TEXT, told: Told = {}) =>
  fromIntroduced(ask(text, bearers, { ...HERE_AND_NOW, ...told }));
const whose = (...asked: Parameters<typeof decide>): number | undefined => decide(...asked)?.person;

const president = held('head-of-state', 2012, 2018, 10);
const minister = held('foreign-minister', 2012, 2018, 8);
const legislator = held('legislator', 2012, 2018, 4);
const first = (one: Bearing): Bearing => ({ ...one, named: [0, 5, 0.9] });
const next = (one: Bearing): Bearing => ({ ...one, named: [1, 5, 0.9] });
const beside = (one: Bearing, start = 5): Bearing => ({ ...one, named: [2, start, 0.9] });

const PRESIDENT: Bearing = { offices: [president], fame: 5 };
const MINISTER: Bearing = { offices: [minister], fame: 5 };
const LEGISLATOR: Bearing = { offices: [legislator] };

describe('a surname after the full name', () => {
  it('is that person’s, and as sure as the full name, at most', () => {
    expect(decide([first(PRESIDENT)])).toEqual({
      person: 0,
      confidence: 0.9,
      because: { code: 'later_surname', words: ['Person 0'] },
    });
    expect(decide([{ ...PRESIDENT, named: [0, 5, 0.99] }])?.confidence).toBe(0.95);
  });

  it('is less sure where another of the name is on the page', () => {
    expect(decide([{ ...PRESIDENT, named: [0, 5, 0.99] }, first(LEGISLATOR)])?.confidence).toBe(0.8);
  });

  it('is nobody’s whom the page does not name, or not surely', () => {
    expect(whose([PRESIDENT])).toBeUndefined();
    expect(whose([{ ...PRESIDENT, named: [0, 5, 0.69] }])).toBeUndefined();
    expect(whose([{ ...PRESIDENT, named: [0, 5, 0.7] }])).toBe(0);
    expect(whose([MINISTER, first(LEGISLATOR)])).toBe(1);
  });

  it('is not one’s of the other sex', () => {
    const text = 'In the evening it was Mrs [Quimby] who spoke to them.';
    expect(whose([first({ ...PRESIDENT, sex: 'm' })], text)).toBeUndefined();
    expect(whose([first({ ...PRESIDENT, sex: 'm' }), first({ ...LEGISLATOR, sex: 'f' })], text)).toBe(1);
  });

  it('is that of clearly higher standing, else the nearest before', () => {
    expect(whose([first(PRESIDENT), next(LEGISLATOR)])).toBe(0);
    expect(whose([next(LEGISLATOR), first(PRESIDENT)])).toBe(1);
    expect(whose([first(PRESIDENT), next(MINISTER)])).toBe(1);
    expect(whose([next(PRESIDENT), first(MINISTER)])).toBe(0);
    expect(whose([first(MINISTER), beside(LEGISLATOR)], TEXT, { year: 2025 })).toBe(0);
    expect(
      whose([
        { ...PRESIDENT, named: [1, 5, 0.9] },
        { ...MINISTER, named: [1, 50, 0.9] },
      ]),
    ).toBe(1);
    expect(
      whose([
        { ...PRESIDENT, named: [1, 50, 0.9] },
        { ...MINISTER, named: [1, 5, 0.9] },
      ]),
    ).toBe(0);
  });

  it('is one’s of higher standing where both are named only behind', () => {
    const behind = (one: Bearing): Bearing => ({ ...one, named: [3, 5, 0.9] });
    expect(whose([behind(MINISTER), behind(PRESIDENT)])).toBe(1);
    expect(whose([beside(MINISTER, 40), first(PRESIDENT)])).toBe(1);
    expect(whose([first(MINISTER), behind(PRESIDENT)])).toBe(0);
  });

  it('is theirs whose office the title tells', () => {
    const president = 'In the evening it was President [Quimby] who spoke to them.';
    expect(whose([first(PRESIDENT), next(MINISTER)], president)).toBe(0);
    expect(whose([next(MINISTER), first(PRESIDENT)], president)).toBe(1);
    const minister = 'In the evening it was Foreign Minister [Quimby] who spoke to them.';
    expect(whose([first(MINISTER), next(PRESIDENT)], minister)).toBe(0);
    const past = { ...PRESIDENT, offices: [held('head-of-state', 1990, 1994, 10)] };
    expect(whose([first(PRESIDENT), next(past)], president)).toBe(0);
    expect(whose([first(past), next(MINISTER)], president)).toBe(0);
    const about = { ...PRESIDENT, offices: [held('head-of-state', 2008, 2014.2, 10)] };
    expect(whose([first(about), next(LEGISLATOR)], president)).toBe(0);
  });

  it('is another’s where the title fits nobody on the page, but in the same passage', () => {
    const text = 'In the evening it was Ambassador [Quimby] who spoke to them.';
    expect(whose([first(PRESIDENT)], text)).toBeUndefined();
    expect(whose([beside(PRESIDENT)], text)).toBe(0);
    expect(whose([beside({ ...PRESIDENT, form: FORM_CLASS.syllable })], text)).toBeUndefined();
  });

  it('is no prime minister’s where a king is named', () => {
    const text = 'In the evening it was King [Quimby] who spoke to them.';
    expect(whose([first({ offices: [held('head-of-government', 2012, 2018, 10)], fame: 5 })], text)).toBeUndefined();
    expect(whose([first(PRESIDENT)], text)).toBe(0);
    const president = 'In the evening it was President [Quimby] who spoke to them.';
    expect(whose([first({ offices: [held('head-of-government', 2012, 2018, 10)], fame: 5 })], president)).toBe(0);
  });

  it('is nobody’s between two of standing in the passage', () => {
    expect(whose([beside(PRESIDENT), beside(MINISTER, 6)])).toBeUndefined();
    expect(whose([beside(PRESIDENT), beside({ ...MINISTER, named: [2, 6, 0.6] })])).toBeUndefined();
    expect(whose([beside(PRESIDENT), beside(LEGISLATOR, 6)])).toBe(0);
    expect(whose([beside(PRESIDENT), first(MINISTER)])).toBe(0);
    expect(whose([beside(PRESIDENT), beside(MINISTER, 40)])).toBe(0);
    expect(whose([beside(PRESIDENT), beside(MINISTER, 6)], 'It was Foreign Minister [Quimby] who spoke.')).toBe(1);
    const son = 'In the evening his son [Quimby] spoke to them at home.';
    expect(whose([beside(PRESIDENT), beside(MINISTER, 6)], son)).toBe(1);
    const both = [beside({ ...PRESIDENT, sex: 'm' }), beside({ ...MINISTER, sex: 'm' }, 6)];
    expect(whose(both, 'In the evening it was Mr [Quimby] who spoke.')).toBe(1);
  });

  it('is nobody’s where somebody far greater bears it whom the page does not name', () => {
    const great: Bearing = { offices: [president], fame: 9 };
    expect(whose([first(LEGISLATOR), great])).toBeUndefined();
    expect(whose([first({ offices: [held('spokesperson', 2012, 2018, 6)] }), great])).toBe(0);
    expect(whose([first(LEGISLATOR), { ...PRESIDENT, fame: 4 }])).toBe(0);
    expect(whose([first(LEGISLATOR), first(great)])).toBe(1);
    expect(whose([first(LEGISLATOR), great, ...Array.from({ length: 10 }, () => LEGISLATOR)])).toBeUndefined();
    expect(whose([first(LEGISLATOR), great, ...Array.from({ length: 11 }, () => LEGISLATOR)])).toBe(0);
    expect(whose([first({ ...LEGISLATOR, fame: 9 }), great])).toBeUndefined();
    expect(whose([first({ ...LEGISLATOR, sex: 'f' }), great], 'In the evening Mrs [Quimby] spoke to them.')).toBe(0);
  });
});
