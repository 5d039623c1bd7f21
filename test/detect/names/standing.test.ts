import { describe, expect, it } from 'vitest';
import type { FoundName } from '../../../src/detect/names/found-name.ts';
import { compatriotsOf } from '../../../src/detect/names/whose/compatriots.ts';
import { eraOf } from '../../../src/detect/names/whose/era.ts';
import type { Office, People } from '../../../src/detect/names/whose/people.ts';
import { prominence, standingOffice } from '../../../src/detect/names/whose/prominence.ts';
import type { Facts } from '../../../src/facts/facts.ts';

const day = (year: number): number => (year - 1970) * 365.25;
const [FRANCE, CHAD] = [1, 2];

const office = (from: number, to: number, rank: number, country = FRANCE): Office => ({
  kind: 'minister',
  country,
  start: day(from),
  end: day(to),
  rank,
});

/** People with these offices, each as widely known as told. */
const peopleWith = (offices: readonly (readonly Office[])[], fame = 0): People => ({
  offices: (person) => offices[person] ?? [],
  fame: () => fame,
  ordinary: () => 0,
  sex: () => undefined,
  born: () => 0,
  died: () => 0,
  holders: () => [],
});

const named = (person: number, confidence = 0.9): FoundName => ({
  passage: 0,
  start: 0,
  end: 1,
  person,
  confidence,
  because: { code: 'full_name', words: [] },
});

describe('how much a person is in the news', () => {
  const people = peopleWith([[office(2001, 2003, 5), office(2010, 2014, 10)]]);

  it('is most in office and just about it, and fades with the years', () => {
    const years = [2012, 2014.4, 2015.5, 2018, 2025, 2040];
    const standings = years.map((year) => prominence(people, 0, day(year)));
    expect(standings[0]).toBe(standings[1]);
    expect([...new Set(standings)].sort((a, b) => b - a)).toEqual(standings.slice(1));
  });

  it('grows as an office comes near', () => {
    const alone = peopleWith([[office(2010, 2014, 10)]]);
    const standings = [2009.7, 2009.2, 2000].map((year) => prominence(alone, 0, day(year)));
    expect(standings).toEqual([...new Set(standings)].sort((a, b) => b - a));
    expect(standings[0]).toBe(prominence(alone, 0, day(2012)));
    expect(standings[1]).toBeLessThan(prominence(alone, 0, day(2015.5)));
  });

  it('is that of the highest office where nothing tells the time, and nothing without one', () => {
    expect(prominence(people, 0, undefined)).toBe(prominence(people, 0, day(2012)));
    expect(prominence(peopleWith([[]]), 0, day(2012))).toBe(0);
  });

  it('grows with what the world writes', () => {
    const [unknown, known, great] = [0, 4, 8].map((fame) =>
      prominence(peopleWith([[office(2010, 2014, 10)]], fame), 0, day(2012)),
    );
    expect(unknown).toBeLessThan(known ?? 0);
    expect(known).toBeLessThan(great ?? 0);
    expect(great).toBeLessThan(14);
  });

  it('comes from the office that stands highest on the day, the first of equals', () => {
    expect(standingOffice(people, 0, day(2002))).toBe(0);
    expect(standingOffice(people, 0, day(2012))).toBe(1);
    expect(standingOffice(people, 0, undefined)).toBe(1);
    expect(standingOffice(peopleWith([[office(2001, 2003, 5), office(2001, 2003, 5)]]), 0, day(2002))).toBe(0);
  });
});

describe('the compatriots on a page', () => {
  const people = peopleWith([
    [office(2001, 2003, 8)],
    [office(2001, 2003, 5), office(2010, 2014, 6, CHAD)],
    [office(2001, 2003, 8, 0)],
  ]);
  const of = (year: number | undefined, ...names: readonly FoundName[]) =>
    [...compatriotsOf(people, names, year === undefined ? undefined : day(year))].map(([state, persons]) => [
      state,
      [...persons],
    ]);

  it('are those who held a notable office of the state about the day', () => {
    expect(of(2002, named(0), named(1), named(2))).toEqual([[FRANCE, [0]]]);
    expect(of(2012, named(0), named(1))).toEqual([[CHAD, [1]]]);
    expect(of(2004.5, named(0))).toEqual([[FRANCE, [0]]]);
    expect(of(2006, named(0))).toEqual([]);
    expect(of(undefined, named(0), named(1), named(0))).toEqual([
      [FRANCE, [0]],
      [CHAD, [1]],
    ]);
  });

  it('are surely named', () => {
    expect(of(2002, named(0, 0.79))).toEqual([]);
    expect(of(2002, named(0, 0.8))).toEqual([[FRANCE, [0]]]);
  });
});

describe('the time of which an undated page speaks', () => {
  const facts = { asOf: '2020-01-01' } as Facts;
  const people = peopleWith([
    [office(2001, 2003, 8)],
    [office(2002, 2010, 8)],
    [office(1990, 1991, 4)],
    [office(1930, 1946, 8)],
    [{ ...office(2015, 2016, 8), end: Number.POSITIVE_INFINITY }],
    [{ ...office(1950, 1960, 8), start: Number.NEGATIVE_INFINITY }],
  ]);
  const era = (text: string, ...names: readonly FoundName[]): number | undefined => {
    const at = eraOf(people, names, { dates: [], passages: [{ text, part: 'article' }] }, facts);
    return at === undefined ? undefined : Math.floor(at / 365.25) + 1970;
  };

  it('is the year in which most of those named were in office, short terms before long ones', () => {
    expect(era('', named(0))).toBe(2002);
    expect(era('', named(1))).toBe(2006);
    expect(era('', named(0), named(1))).toBe(2003);
    expect(era('', named(3))).toBe(1946);
    expect(era('', named(4))).toBe(2018);
  });

  it('leans to the years that the text writes, where somebody named was in office', () => {
    expect(era('It was in 2009.', named(1))).toBe(2009);
    expect(era('It was in 2009, not in 2008; 2009 it was.', named(1))).toBe(2009);
    expect(era('It was in 1967.', named(1))).toBe(2006);
    expect(era('It was number 12009.', named(1))).toBe(2006);
    expect(era('It was 20095.', named(1))).toBe(2006);
  });

  it('is unknown where nobody is surely named, or of no dated office of some rank', () => {
    expect(era('It was in 2009.')).toBeUndefined();
    expect(era('', named(0, 0.6))).toBeUndefined();
    expect(era('', named(0, 0.7))).toBe(2002);
    expect(era('', named(2))).toBeUndefined();
    expect(era('', named(5))).toBeUndefined();
  });
});
