import { describe, expect, it } from 'vitest';
import type { Office, People } from '../../../src/detect/names/whose/people.ts';
import { openingYear, servedIn, yearsTold } from '../../../src/detect/names/whose/told-year.ts';
import { held } from './deciding.ts';

/** The years told around the name in square brackets. */
function around(marked: string): readonly number[] {
  const [before = '', name = '', behind = ''] = marked.split(/[[\]]/);
  return yearsTold(before + name + behind, before.length, before.length + name.length);
}

describe('the years told around a name', () => {
  it.each([
    ['In 1990 [Bush] sent troops, and he took them home in 1991.', 1990, 1991],
    ['It was 1990. [Bush] sent troops. In 1991 he took them home.'],
    ['“It was 1990.” [Bush] sent troops? In 1991 he took them home.'],
    ['[Bush]', undefined],
    ['In 1939 and in 2050 [Bush] sent 19900 troops.'],
    ['In 1940 and in 2049 [Bush] sent troops.', 1940, 2049],
    [`In 1990${' '.repeat(75)}[Bush]`, 1990],
    [`In 1990${' '.repeat(80)}[Bush]`],
    [`[Bush]${' '.repeat(75)} 1990`, 1990],
    [`[Bush]${' '.repeat(80)} 1990`],
  ])('%j', (marked, ...years) => {
    expect(around(marked)).toEqual(years.filter((year) => year !== undefined));
  });
});

describe('the year that opens a line', () => {
  it.each([
    ['1990: troops land', 1990],
    ['“1990 – troops land', 1990],
    ['22 February 1991: troops go', 1991],
    ['– 22 February 1991: troops go', 1991],
    ['March 2003, troops land', 2003],
    ['22 February: troops go'],
    ['On the 22 February 1991 they went'],
    ['1990 was a year'],
    ['Of troops that landed in 1990'],
    [`${' '.repeat(3)}22 February${' '.repeat(30)}1991`],
    [''],
  ])('%j', (text, year?: number) => {
    expect(openingYear(text)).toBe(year);
  });
});

describe('an office of a year', () => {
  const served = (office: Office, ...years: number[]): boolean =>
    servedIn({ offices: () => [held('other', 1950, 1951, 9), office] } as unknown as People, 0, years, 6);

  it('was held when its term touches the year', () => {
    const office = held('minister', 1990.5, 1992.5, 6);
    expect(served(office, 1990)).toBe(true);
    expect(served(office, 1992)).toBe(true);
    expect(served(office, 1989)).toBe(false);
    expect(served(office, 1993)).toBe(false);
    expect(served(office, 1980, 1991)).toBe(true);
    expect(served(office)).toBe(false);
    expect(served(held('minister', 1990, 1992, 6), 1992)).toBe(true);
    expect(served(held('minister', 1990, 1992, 6), 1989)).toBe(false);
  });

  it('has the rank asked for, or a higher one', () => {
    expect(served(held('minister', 1990, 1992, 5), 1991)).toBe(false);
    expect(served(held('minister', 1990, 1992, 7), 1991)).toBe(true);
  });
});
