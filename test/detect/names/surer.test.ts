import { describe, expect, it } from 'vitest';
import { openScales } from './weighed.ts';

const weigh = await openScales();

/** Texts, the one that leaves least doubt first. */
const LESS_AND_LESS_SURE: readonly (readonly [why: string, ...texts: string[]])[] = [
  [
    'the higher the office',
    '2015-06-01: Lyonpo Rinzin Dorje spoke.',
    '2015-06-01: Raimonda Murmokaitė spoke.',
    '2015-06-01: Akira Amari spoke.',
    '2015-06-01: Takehiko Nakao spoke.',
  ],
  [
    'the more widely known, though the name is more ordinary',
    '2014-05-01: John Kerry spoke.',
    '2014-05-01: Fernando Carrera spoke.',
  ],
  ['the rarer the name', '2015-06-01: Raimonda Murmokaitė spoke.', '2015-06-01: Sylvie Lucas spoke.'],
  [
    'the closer the title fits the office',
    '2015-06-01: Japanese minister Akira Amari spoke.',
    '2015-06-01: Minister Akira Amari of Japan spoke.',
    '2015-06-01: Minister Akira Amari spoke.',
    '2015-06-01: Chinese Minister Akira Amari spoke.',
    '2015-06-01: Foreign Minister Akira Amari spoke.',
    '2015-06-01: Akira Amari, the minister, spoke.',
    '2015-06-01: Akira Amari spoke.',
  ],
  [
    'the closer the state is named',
    '2015-06-01: Akira Amari spoke in Japan.',
    '2015-06-01: Akira Amari spoke. Japan waits.',
    '2015-06-01: Akira Amari spoke. China waits.',
  ],
  ['an honorific of the other sex', '2015-06-01: Mr. Akira Amari spoke.', '2015-06-01: Mrs. Akira Amari spoke.'],
  [
    'the further before the office',
    '2015-06-01: Akira Amari spoke.',
    '2011-06-01: Akira Amari spoke.',
    '2009-06-01: Akira Amari spoke.',
    '2000-06-01: Akira Amari spoke.',
  ],
  [
    'the further behind the office',
    '2015-06-01: Akira Amari spoke.',
    '2016-12-01: Akira Amari spoke.',
    '2018-06-01: Akira Amari spoke.',
    '2023-06-01: Akira Amari spoke.',
    '2025-06-01: Akira Amari spoke.',
  ],
  [
    'the further the era of an undated page from the office',
    'about 2015-06-01: Akira Amari spoke.',
    'Akira Amari spoke.',
    'about 2005-06-01: Akira Amari spoke.',
    'about 1995-06-01: Akira Amari spoke.',
    'about 1945-06-01: Akira Amari spoke.',
  ],
  [
    'an occupation, and above all one that nobody follows in a high office',
    '2015-06-01: Akira Amari spoke.',
    '2015-06-01: The plumber Akira Amari, the minister, spoke.',
    '2015-06-01: The former plumber Akira Amari spoke.',
    '2015-06-01: The plumber Akira Amari spoke.',
  ],
  [
    'a trade beside a name of many, where no office was held any more',
    '2025-06-01: The plumber Akira Amari spoke.',
    '2025-06-01: Sylvie Lucas spoke.',
    '2025-06-01: The plumber Sylvie Lucas spoke.',
  ],
  [
    'a trade less in an office to which people come from trades',
    '2015-06-01: The plumber Takehiko Nakao spoke.',
    '2015-06-01: The plumber Akira Amari spoke.',
  ],
  [
    'a business of somebody whom the world knows',
    '2014-06-01: The businessman John Kerry spoke.',
    '2014-06-01: The businessman Fernando Carrera spoke.',
  ],
  [
    'a child of ten, a man of twenty',
    '2000-06-01: Deltan Dallagnol spoke.',
    '2000-06-01: Neven Mimica spoke.',
    '1990-06-01: Neven Mimica spoke.',
    '1990-06-01: Deltan Dallagnol spoke.',
  ],
];

describe('a full name is less and less surely the official’s', () => {
  it.each(LESS_AND_LESS_SURE)('%s', (_, ...texts) => {
    const weights = texts.map(weigh);
    const sorted = [...new Set(weights)].sort((a, b) => b - a);
    expect(weights).toEqual(sorted);
  });
});

describe('a full name of the dead', () => {
  it('is less surely theirs than the years alone would make it', () => {
    const at = (year: number) => weigh(`${year}-06-01: Kofi Annan spoke.`);
    const [living, dead] = [at(2015) - at(2017), at(2017) - at(2020)];
    expect(dead).toBeGreaterThan(3 * living);
    expect(at(2018) - at(2019)).toBeGreaterThan(3 * living);
  });
});

describe('a full name is as surely the official’s', () => {
  it.each([
    ['whatever office that he never held stands beside it', 'Spokesman Akira Amari spoke.', 'Akira Amari spoke.'],
    ['with an honorific of his own sex', 'Mr. Akira Amari spoke.', 'Akira Amari spoke.'],
    ['where a trade is another’s', 'Akira Amari met a plumber.', 'Akira Amari spoke.'],
    ['within the year after the office', '2016-04-01: Akira Amari spoke.', '2016-10-01: Akira Amari spoke.'],
  ])('%s', (_, one, other) => {
    expect(weigh(one)).toBeCloseTo(weigh(other), 10);
  });
});
