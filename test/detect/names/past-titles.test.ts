import { describe, expect, it } from 'vitest';
import { fromOpeningYear, fromPastTitle } from '../../../src/detect/names/past-titles.ts';
import { FORM_CLASS } from '../../../src/detect/names/read/form-class.ts';
import { countryNumber, UN } from '../../../src/detect/names/whose/country-number.ts';
import type { RoleKind } from '../../../src/facts/schema.ts';
import { type Bearing, ELSEWHERE, HERE, held, openQuestion, THERE, type Told } from './deciding.ts';

const ask = await openQuestion();
const FRANCE = countryNumber('FRA');

const one = (from: number, to: number, country = HERE, kind: RoleKind = 'foreign-minister'): Bearing => ({
  offices: [held(kind, from, to, 8, country)],
  fame: 3,
});

describe('an office and a surname in a year of the past', () => {
  const SPOKE = 'In 1994 Foreign Minister [Quimby] spoke to them at home.';
  const told: Told = { year: 2015, states: { [HERE]: 1 } };
  const whose = (bearers: readonly Bearing[], text = SPOKE, page = told): number | undefined =>
    fromPastTitle(ask(text, bearers, page))?.person;

  it('are those of the only one who held it then', () => {
    expect(fromPastTitle(ask(SPOKE, [one(1992, 1996)], told))).toEqual({
      person: 0,
      confidence: 0.84,
      because: { code: 'title_surname', words: ['Foreign Minister', 'Person 0'] },
    });
    expect(whose([one(2001, 2003), one(1992, 1996), one(1980, 1985)])).toBe(1);
    expect(whose([one(1992, 1996), one(1990, 1998)])).toBeUndefined();
    expect(whose([])).toBeUndefined();
  });

  it('need the office to have touched that year', () => {
    expect(whose([one(1990, 1994)])).toBe(0);
    expect(whose([one(1995, 1999)])).toBe(0);
    expect(whose([one(1990, 1993.9)])).toBeUndefined();
    expect(whose([one(1995.1, 1999)])).toBeUndefined();
  });

  it('need the very office, of a state that the page names', () => {
    expect(whose([one(1992, 1996, HERE, 'minister')])).toBeUndefined();
    expect(whose([one(1992, 1996, THERE)])).toBeUndefined();
    expect(whose([one(1992, 1996, THERE)], SPOKE, { year: 2015, states: { [THERE]: 1 } })).toBe(0);
    expect(whose([one(1992, 1996, UN)])).toBeUndefined();
  });

  it('are of the state that the title names, whatever others the page names', () => {
    const french = 'In 1994 the French foreign minister [Quimby] spoke to them at home.';
    expect(whose([one(1992, 1996, FRANCE)], french)).toBe(0);
    expect(whose([one(1992, 1996, HERE)], french)).toBeUndefined();
  });

  it('are of the UN where the page or the title names it', () => {
    const chief = one(1992, 1996, UN, 'un-official');
    const plain = 'In 1994 Secretary-General [Quimby] spoke to them at home.';
    expect(whose([chief], plain)).toBeUndefined();
    expect(whose([chief], plain, { year: 2015, states: { [ELSEWHERE]: 2, [UN]: 1 } })).toBe(0);
    expect(whose([one(1992, 1996, HERE, 'un-official')], plain, { year: 2015, states: { [UN]: 1 } })).toBeUndefined();
    expect(whose([chief], 'In 1994 Secretary-General of the United Nations [Quimby] spoke.', { year: 2015 })).toBe(0);
  });

  it('need a year of at least two before the page, near the name', () => {
    const spoke = (year: number): string => `In ${year} Foreign Minister [Quimby] spoke to them at home.`;
    expect(whose([one(2012, 2016)], spoke(2013))).toBe(0);
    expect(whose([one(2012, 2016)], spoke(2014))).toBeUndefined();
    expect(whose([one(2012, 2016)], spoke(2014), { ...told, year: 2018 })).toBe(0);
    expect(whose([one(1992, 1996)], 'Foreign Minister [Quimby] spoke to them at home.')).toBeUndefined();
    expect(whose([one(1992, 1996)], 'Foreign Minister [Quimby] spoke to them in 2007, and not in 1994.')).toBe(0);
    const long = 'and said again what all of them had said before '.repeat(6);
    expect(whose([one(1992, 1996)], `In 1994 they met ${long}. Foreign Minister [Quimby] spoke.`)).toBeUndefined();
    expect(whose([one(1992, 1996)], `Foreign Minister [Quimby] spoke ${long} in 1994.`)).toBeUndefined();
  });

  it('need a title, the day of the page and the family name', () => {
    expect(whose([one(1992, 1996)], 'In 1994 [Quimby] spoke to them at home.')).toBeUndefined();
    expect(whose([one(1992, 1996)], SPOKE, { states: { [HERE]: 1 } })).toBeUndefined();
    expect(whose([{ ...one(1992, 1996), form: FORM_CLASS.syllable }])).toBeUndefined();
    const lady = 'In 1994 Mrs Foreign Minister [Quimby] spoke to them at home.';
    expect(whose([{ ...one(1992, 1996), sex: 'm' }], lady)).toBeUndefined();
    expect(whose([{ ...one(1992, 1996), sex: 'f' }], lady)).toBe(0);
  });
});

describe('an office and a surname in a sentence that a year opens', () => {
  const SPOKE = 'They met. In 1994, Foreign Minister [Quimby] spoke to them at home.';
  const whose = (bearers: readonly Bearing[], text = SPOKE, page?: Told): number | undefined =>
    fromOpeningYear(ask(text, bearers, page))?.person;
  const other = one(2001, 2004);

  it('are those of the one of several who held it in that year', () => {
    expect(whose([other, one(1992, 1996)])).toBe(1);
    expect(whose([other, one(1992, 1996)], 'In June 1994, Foreign Minister [Quimby] spoke.')).toBe(1);
    expect(whose([other, one(1990, 1994)])).toBeUndefined();
    expect(whose([other, one(1995, 1996)])).toBeUndefined();
    expect(whose([other, one(1990, 1994.6), one(2000, 2004)])).toBe(1);
    expect(whose([one(1990, 1995), one(1992, 1996)])).toBeUndefined();
    expect(whose([other, one(2000, 2004)])).toBeUndefined();
  });

  it('are nobody’s where one only bears the name, or is not known abroad', () => {
    expect(whose([one(1992, 1996)])).toBeUndefined();
    expect(whose([other, { ...one(1992, 1996), fame: 2 }])).toBeUndefined();
  });

  it('need the very office and the state of the title', () => {
    expect(whose([other, one(1992, 1996, HERE, 'minister')])).toBeUndefined();
    const french = 'In 1994, French Foreign Minister [Quimby] spoke to them at home.';
    expect(whose([other, one(1992, 1996, FRANCE)], french)).toBe(1);
    expect(whose([other, one(1992, 1996, THERE)], french)).toBeUndefined();
    expect(whose([other, one(1992, 1996)], 'In 1994, [Quimby] spoke to them at home.')).toBeUndefined();
  });

  it('need the year at the head of the sentence', () => {
    expect(whose([other, one(1992, 1996)], 'They met in 1994, Foreign Minister [Quimby] said.')).toBeUndefined();
    expect(
      whose([one(2001, 2004, HERE, 'minister'), one(1992, 1996)], 'Foreign Minister [Quimby] said.'),
    ).toBeUndefined();
    const far =
      'In 1994, Foreign Minister Aloysius Bartholomew-Featherstonehaugh Cholmondeley-Marjoribanks [Quimby] spoke.';
    expect(whose([other, one(1992, 1996)], far)).toBeUndefined();
  });
});
