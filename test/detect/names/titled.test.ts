import { describe, expect, it } from 'vitest';
import { fromHonorific } from '../../../src/detect/names/honorific-names.ts';
import { FORM_CLASS } from '../../../src/detect/names/read/form-class.ts';
import { fromTitle } from '../../../src/detect/names/titled-names.ts';
import { countryNumber } from '../../../src/detect/names/whose/country-number.ts';
import type { RoleKind } from '../../../src/facts/schema.ts';
import { type Bearing, HERE, held, openQuestion, THERE, type Told } from './deciding.ts';

const ask = await openQuestion();
const FRANCE = countryNumber('FRA');
const MINISTER_SPOKE = 'In the evening Foreign Minister [Quimby] spoke to them at home.';
const FRENCH_SPOKE = 'In the evening the French foreign minister [Quimby] spoke to them at home.';
const titled = (bearers: readonly Bearing[], text = MINISTER_SPOKE, told: Told = { year: 2015 }) =>
  fromTitle(ask(text, bearers, told));
const whose = (...asked: Parameters<typeof titled>): number | undefined => titled(...asked)?.person;

const one = (kind: RoleKind, fame: number, country = HERE, from = 2012, to = 2018): Bearing => ({
  offices: [held(kind, from, to, 8, country)],
  fame,
});

describe('a surname behind a title', () => {
  it('is that of whoever held the office then, where fame or the page tells the state', () => {
    expect(whose([one('foreign-minister', 5)])).toBe(0);
    expect(whose([one('foreign-minister', 4)])).toBeUndefined();
    expect(whose([one('foreign-minister', 4)], MINISTER_SPOKE, { year: 2015, states: { [HERE]: 1 } })).toBe(0);
    expect(whose([one('foreign-minister', 4)], MINISTER_SPOKE, { year: 2015, states: { [THERE]: 1 } })).toBeUndefined();
    expect(whose([one('foreign-minister', 1, FRANCE)], FRENCH_SPOKE)).toBe(0);
    expect(whose([one('foreign-minister', 5)], 'In the evening [Quimby] spoke to them at home.')).toBeUndefined();
  });

  it('is surer where the title names the state', () => {
    const sure = titled([one('foreign-minister', 6, FRANCE)], FRENCH_SPOKE)?.confidence ?? 0;
    expect(sure).toBeGreaterThan(titled([one('foreign-minister', 6)])?.confidence ?? 1);
    expect(titled([one('foreign-minister', 6)])?.because).toEqual({
      code: 'title_surname',
      words: ['Foreign Minister', 'Person 0'],
    });
  });

  it('is nobody’s of another state, office, time or sex', () => {
    expect(whose([one('foreign-minister', 7, HERE)], FRENCH_SPOKE)).toBeUndefined();
    expect(whose([one('spokesperson', 7)])).toBeUndefined();
    expect(whose([one('foreign-minister', 7, HERE, 2002, 2013.5)])).toBeUndefined();
    expect(whose([one('foreign-minister', 7, HERE, 2002, 2014.5)])).toBe(0);
    expect(
      whose([{ ...one('foreign-minister', 7), sex: 'm' }], 'Yesterday Mrs Foreign Minister [Quimby] spoke.'),
    ).toBeUndefined();
  });

  it('is a former holder’s where the text says so, or whom all the world knows', () => {
    const past = one('foreign-minister', 7, HERE, 1990, 1994);
    expect(whose([past], 'In the evening the former foreign minister [Quimby] spoke to them.')).toBe(0);
    expect(whose([past])).toBeUndefined();
    expect(whose([{ ...past, fame: 8 }])).toBe(0);
    expect(whose([{ ...past, fame: 8 }, one('foreign-minister', 5)])).toBe(1);
  });

  it('fits an office only like the title where the person is known or the state named', () => {
    const told = { year: 2015, states: { [HERE]: 2 } };
    expect(whose([one('minister', 4)], MINISTER_SPOKE, told)).toBe(0);
    expect(whose([one('minister', 3)], MINISTER_SPOKE, told)).toBeUndefined();
    expect(whose([one('minister', 3, FRANCE)], FRENCH_SPOKE)).toBe(0);
  });

  it('is one syllable’s only of those whom the world knows', () => {
    const syllable = (fame: number): Bearing => ({ ...one('foreign-minister', fame), form: FORM_CLASS.syllable });
    expect(whose([syllable(7)])).toBe(0);
    expect(whose([syllable(6)])).toBeUndefined();
  });

  it('is nobody’s where two fit about as well', () => {
    expect(whose([one('foreign-minister', 6), one('foreign-minister', 6)])).toBeUndefined();
    expect(whose([one('foreign-minister', 6), one('minister', 6)])).toBe(0);
    expect(whose([one('minister', 6), one('foreign-minister', 6)])).toBe(1);
    const told = { year: 2015, states: { [HERE]: 2 } };
    expect(whose([one('foreign-minister', 5, THERE), one('foreign-minister', 5)], MINISTER_SPOKE, told)).toBe(1);
  });

  it('of two family names is one’s whom only the title tells', () => {
    const text = 'In the evening Foreign Minister [Quimby Snodgrass] spoke to them.';
    expect(whose([one('foreign-minister', 1)], text)).toBe(0);
    expect(whose([one('minister', 4)], text)).toBeUndefined();
    expect(whose([one('foreign-minister', 1), one('legislator', 1)], text)).toBeUndefined();
  });

  it('leans on the era of a page without a date, and tells less without any', () => {
    const undated = (era?: number): Told => ({ states: { [HERE]: 2 }, ...(era === undefined ? {} : { era }) });
    const past = one('foreign-minister', 4, HERE, 1990, 1994);
    expect(whose([past], MINISTER_SPOKE, undated(1992))).toBe(0);
    expect(whose([past], MINISTER_SPOKE, undated(2004))).toBe(0);
    expect(whose([past], MINISTER_SPOKE, undated(2010))).toBeUndefined();
    expect(whose([past], MINISTER_SPOKE, undated())).toBeUndefined();
    expect(whose([{ ...past, fame: 5 }], MINISTER_SPOKE, undated())).toBe(0);
    const later = one('foreign-minister', 4, HERE, 1996, 2000);
    expect(whose([past, later], MINISTER_SPOKE, undated(1992))).toBe(0);
    expect(whose([past, later], MINISTER_SPOKE, undated(1998))).toBe(1);
  });
});

describe('a surname behind an honorific', () => {
  const HOME: Told = { year: 2015, states: { [HERE]: 1 } };
  const honoured = (
    bearers: readonly Bearing[],
    told: Told = HOME,
    text = 'In the evening Mr [Quimby] spoke to them.',
  ) => fromHonorific(ask(text, bearers, told))?.person;
  const known = (fame = 3): Bearing => ({ ...one('spokesperson', fame), sex: 'm' });

  it('is that of the one in office of the state of which the page speaks', () => {
    expect(honoured([known()])).toBe(0);
    expect(honoured([known(1)])).toBeUndefined();
    expect(honoured([known(2)])).toBe(0);
    expect(honoured([known()], { year: 2015 })).toBeUndefined();
    expect(honoured([known()], { ...HOME, year: 2019 })).toBeUndefined();
    expect(honoured([known()], { states: { [HERE]: 1 } })).toBeUndefined();
    expect(honoured([known()], { states: { [HERE]: 1 }, era: 2015 })).toBe(0);
    expect(honoured([known()], HOME, 'In the evening [Quimby] spoke to them at home.')).toBeUndefined();
    expect(honoured([known()], HOME, 'In the evening Mrs [Quimby] spoke to them.')).toBeUndefined();
  });

  it('is nobody’s of low rank, of one syllable, or where two are in office', () => {
    expect(honoured([{ offices: [held('legislator', 2012, 2018, 5)], fame: 5 }])).toBeUndefined();
    expect(honoured([{ ...known(), form: FORM_CLASS.nickname }])).toBeUndefined();
    expect(honoured([known(9), known(3)])).toBeUndefined();
    expect(honoured([known(9), { offices: [held('legislator', 2012, 2018, 5)] }])).toBe(0);
  });

  it('is a speaker’s at the head of what a transcript quotes, without state or date', () => {
    const label = 'MR. [QUIMBY]: Thank you all for coming.';
    expect(honoured([known(3)], { year: 2015 }, label)).toBe(0);
    expect(honoured([known(3)], { year: 2019 }, label)).toBeUndefined();
    expect(honoured([known(5)], {}, label)).toBe(0);
    expect(honoured([known(4)], {}, label)).toBeUndefined();
    expect(honoured([known(3)], { year: 2015 }, 'MR. [QUIMBY] (smiling): Thank you.')).toBe(0);
    expect(honoured([known(3)], { year: 2015 }, 'MR. [QUIMBY] said: Thank you.')).toBeUndefined();
    expect(honoured([known(3)], { year: 2015 }, 'MR. [Quimby]: Thank you all for coming.')).toBeUndefined();
    expect(honoured([known(3)], { year: 2015 }, 'Then MR. [QUIMBY]: Thank you all.')).toBeUndefined();
  });

  it('is that of the far more prominent of two speakers', () => {
    const label = 'MR. [QUIMBY]: Thank you all for coming.';
    expect(honoured([known(9), known(3)], { year: 2015 }, label)).toBe(0);
    expect(honoured([known(3), known(9)], { year: 2015 }, label)).toBe(1);
    expect(honoured([known(5), known(3)], { year: 2015 }, label)).toBeUndefined();
  });
});
