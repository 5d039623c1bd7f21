import { describe, expect, it } from 'vitest';
import {
  holdsOfficeOf,
  type PageEvidence,
  pageCountryFit,
  rankAt,
  titleFit,
  wordsOnly,
  yearsAway,
  yearsFrom,
} from '../../../src/detect/names/whose/candidates.ts';
import type { Office, People } from '../../../src/detect/names/whose/people.ts';
import type { RoleKind } from '../../../src/facts/schema.ts';

const YEAR = 365.25;
const day = (year: number): number => (year - 1970) * YEAR;
const [FRANCE, CHAD] = [1, 2];

const office = (kind: RoleKind, from: number, to: number, rank: number, country = FRANCE): Office => ({
  kind,
  country,
  start: day(from),
  end: day(to),
  rank,
});

const MINISTER = office('minister', 2001, 2003, 5);
const PRESIDENT = office('head-of-state', 2010, 2015, 10);
const ENVOY = office('un-official', 2018, 2020, 7, 0);

/** One person with these offices. */
const peopleWith = (offices: readonly Office[]): People => ({
  offices: () => offices,
  fame: () => 0,
  ordinary: () => 0,
  sex: () => undefined,
  born: () => 0,
  died: () => 0,
  holders: () => [],
});

describe('the years between a day and an office', () => {
  it('are none within its term, its first and last day included', () => {
    expect([2010, 2012, 2015].map((year) => yearsFrom(PRESIDENT, day(year)))).toEqual([0, 0, 0]);
  });

  it('count from the nearer end', () => {
    expect(yearsFrom(PRESIDENT, day(2006))).toBeCloseTo(4);
    expect(yearsFrom(PRESIDENT, day(2018))).toBeCloseTo(3);
  });

  it('are none from a term whose beginning nobody knows', () => {
    const unknown = { ...PRESIDENT, start: Number.POSITIVE_INFINITY, end: Number.POSITIVE_INFINITY };
    expect(yearsFrom(unknown, day(2006))).toBe(0);
  });

  it('are those from the nearest of a person’s offices', () => {
    const people = peopleWith([MINISTER, PRESIDENT]);
    expect(yearsAway(people, 0, day(2008))).toBeCloseTo(2);
    expect(yearsAway(people, 0, day(2005))).toBeCloseTo(2);
    expect(yearsAway(people, 0, undefined)).toBe(0);
  });
});

describe('the highest rank of a person', () => {
  const people = peopleWith([MINISTER, PRESIDENT, ENVOY]);

  it('is that of the offices near the day', () => {
    expect(rankAt(people, 0, day(2002), 0)).toBe(5);
    expect(rankAt(people, 0, day(2005), 2)).toBe(5);
    expect(rankAt(people, 0, day(2008), 2)).toBe(10);
    expect(rankAt(people, 0, day(2019), 1)).toBe(7);
    expect(rankAt(people, 0, day(2019), 5)).toBe(10);
    expect(rankAt(people, 0, day(1990), 5)).toBe(0);
  });

  it('is that of all time on a page that tells none', () => {
    expect(rankAt(people, 0, undefined, 0)).toBe(10);
  });
});

describe('a title beside a name', () => {
  const fitOf = (offices: readonly Office[], ...kinds: RoleKind[]) => titleFit(offices, new Set(kinds));

  it('fits the office itself better than one that news words confuse with it', () => {
    expect(fitOf([PRESIDENT], 'head-of-state')).toBe(2);
    expect(fitOf([PRESIDENT], 'party-leader')).toBe(1);
    expect(fitOf([PRESIDENT], 'head-of-government', 'spokesperson')).toBe(1);
    expect(fitOf([PRESIDENT], 'spokesperson')).toBe(0);
    expect(fitOf([PRESIDENT])).toBe(0);
    expect(fitOf([], 'head-of-state')).toBe(0);
  });

  it('fits by whichever office fits best', () => {
    expect(fitOf([PRESIDENT, MINISTER], 'minister')).toBe(2);
    expect(fitOf([MINISTER, PRESIDENT], 'foreign-minister')).toBe(1);
    expect(fitOf([MINISTER, ENVOY], 'diplomat')).toBe(1);
    expect(fitOf([office('central-bank', 2000, 2001, 5)], 'minister')).toBe(0);
  });
});

describe('the states of a page', () => {
  const page = (countries: readonly (readonly [number, number])[], more: Partial<PageEvidence> = {}): PageEvidence => ({
    day: undefined,
    countries: new Map(countries),
    ...more,
  });

  it('are those of an office, where it is some state’s', () => {
    expect(holdsOfficeOf([MINISTER], new Set([CHAD, FRANCE]))).toBe(true);
    expect(holdsOfficeOf([MINISTER], new Set([CHAD]))).toBe(false);
    expect(holdsOfficeOf([ENVOY], new Set([0]))).toBe(false);
    expect(holdsOfficeOf([ENVOY, MINISTER], new Set([FRANCE]))).toBe(true);
  });

  it('bear a name out the more, the oftener the page speaks of them', () => {
    const fits = [page([]), page([[CHAD, 9]]), page([[FRANCE, 1]]), page([[FRANCE, 2]]), page([[FRANCE, 9]])];
    expect(fits.map((evidence) => pageCountryFit(0, [MINISTER], evidence))).toEqual([0, 0, 0.5, 1, 1]);
    expect(pageCountryFit(0, [ENVOY], page([[0, 9]]))).toBe(0);
    expect(pageCountryFit(0, [office('minister', 2000, 2001, 5, CHAD), MINISTER], page([[CHAD, 1]]))).toBe(0.5);
  });

  it('speak through others who serve them, never through the person', () => {
    const named = (...persons: number[]) => page([], { compatriots: () => new Map([[FRANCE, new Set(persons)]]) });
    expect(pageCountryFit(0, [MINISTER], named(0))).toBe(0);
    expect(pageCountryFit(0, [MINISTER], named(0, 7))).toBe(0.5);
    expect(pageCountryFit(0, [MINISTER], named(7, 8))).toBe(1);
  });

  it('are all that a page says by its words alone', () => {
    const countries = new Map([[FRANCE, 1]]);
    const compatriots = () => new Map([[FRANCE, new Set([7])]]);
    expect(wordsOnly({ day: 1, era: 2, countries, compatriots })).toEqual({ day: 1, era: 2, countries });
    expect(wordsOnly({ day: 1, countries, compatriots })).toEqual({ day: 1, countries });
  });
});
