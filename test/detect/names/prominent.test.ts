import { describe, expect, it } from 'vitest';
import { fromProminence } from '../../../src/detect/names/prominent-names.ts';
import { FORM_CLASS } from '../../../src/detect/names/read/form-class.ts';
import { type Bearing, ELSEWHERE, HERE, held, openQuestion, THERE, type Told } from './deciding.ts';

const ask = await openQuestion();
const TEXT = 'In the evening it was [Quimby] who spoke to them at home.';
const whose = (bearers: readonly Bearing[], told: Told, text = TEXT): number | undefined =>
  fromProminence(ask(text, bearers, { year: 2015, ...told }))?.person;

const president = held('head-of-state', 2012, 2018, 10);
/** Whom all the world knows, whom much of it knows, and one whom only the state's own news name. */
const GREAT: Bearing = { offices: [president], fame: 9 };
const KNOWN: Bearing = { offices: [president], fame: 6 };
const MINISTER: Bearing = { offices: [held('foreign-minister', 2012, 2018, 8)], fame: 5 };
const NOBODY: Bearing = { offices: [held('legislator', 2012, 2018, 4)] };
const AT_HOME = { states: { [HERE]: 1 } };

describe('a surname that nothing introduces', () => {
  it('is one’s whom all the world knows, on a page of any state or in company', () => {
    expect(whose([GREAT], AT_HOME)).toBe(0);
    expect(whose([GREAT], { states: { [THERE]: 1 } })).toBe(0);
    expect(whose([GREAT], { company: [7] })).toBe(0);
    expect(whose([GREAT], { company: [0] })).toBeUndefined();
    expect(whose([GREAT], {})).toBeUndefined();
  });

  it('is a known one’s where the page speaks of the state, or of others beside', () => {
    expect(whose([KNOWN], AT_HOME)).toBe(0);
    expect(whose([KNOWN], { states: { [THERE]: 1 } })).toBeUndefined();
    expect(whose([KNOWN], { states: { [THERE]: 1 }, company: [7] })).toBe(0);
    expect(whose([KNOWN], { states: { [THERE]: 1 }, company: [0] })).toBeUndefined();
    expect(whose([KNOWN], { company: [7] })).toBe(0);
  });

  it('needs two others for whoever left office years ago', () => {
    const left: Bearing = { offices: [held('head-of-state', 2000, 2009.5, 10)], fame: 9 };
    expect(whose([left], { company: [7] })).toBeUndefined();
    expect(whose([left], { company: [7, 8] })).toBe(0);
    expect(whose([left], AT_HOME)).toBe(0);
    const lately: Bearing = { offices: [held('head-of-state', 2000, 2010.5, 10)], fame: 9 };
    expect(whose([lately], { company: [7] })).toBe(0);
    const later: Bearing = { offices: [...left.offices, held('legislator', 2010, 2018, 5)], fame: 9 };
    expect(whose([later], { company: [7] })).toBeUndefined();
  });

  it('is surest of those whom all the world knows', () => {
    const [great, known] = [GREAT, KNOWN].map((one) => fromProminence(ask(TEXT, [one], { year: 2015, ...AT_HOME })));
    expect(great?.confidence).toBeGreaterThan(known?.confidence ?? 1);
    expect(great?.because).toEqual({ code: 'prominent_surname', words: ['Person 0', 'head-of-state'] });
  });

  it('is nobody’s where two are nearly as prominent', () => {
    expect(whose([KNOWN, NOBODY], AT_HOME)).toBe(0);
    expect(whose([NOBODY, KNOWN], AT_HOME)).toBe(1);
    expect(whose([KNOWN, KNOWN], AT_HOME)).toBeUndefined();
    expect(whose([GREAT, { ...KNOWN, fame: 7 }], AT_HOME)).toBeUndefined();
    expect(whose([GREAT, MINISTER], AT_HOME)).toBe(0);
  });

  it('is not one’s who stands too low, was never so high, or is of the other sex', () => {
    expect(whose([NOBODY], AT_HOME)).toBeUndefined();
    expect(whose([{ ...KNOWN, fame: 3 }, NOBODY], AT_HOME)).toBeUndefined();
    expect(
      whose([{ ...GREAT, sex: 'm' }], AT_HOME, 'In the evening it was Mrs [Quimby] who spoke to them.'),
    ).toBeUndefined();
    expect(whose([{ ...GREAT, sex: 'f' }], AT_HOME, 'In the evening it was Mrs [Quimby] who spoke to them.')).toBe(0);
    expect(whose([{ ...GREAT, form: FORM_CLASS.syllable }], AT_HOME)).toBeUndefined();
  });

  it('is a minister’s where nobody else bears it and the page speaks of the state, or of two others', () => {
    expect(whose([MINISTER], AT_HOME)).toBe(0);
    expect(whose([MINISTER, NOBODY], AT_HOME)).toBeUndefined();
    expect(whose([MINISTER], { states: { [THERE]: 5 } })).toBeUndefined();
    expect(whose([MINISTER], { states: { [THERE]: 5 }, company: [0, 7] })).toBeUndefined();
    expect(whose([MINISTER], { states: { [THERE]: 5 }, company: [7, 8] })).toBe(0);
    expect(whose([MINISTER], { ...AT_HOME, year: 2019 })).toBeUndefined();
    expect(whose([{ ...MINISTER, fame: 2 }], AT_HOME)).toBeUndefined();
    const low = { offices: [held('minister', 2012, 2018, 5), held('foreign-minister', 2000, 2011.6, 8)], fame: 9 };
    expect(whose([low], { ...AT_HOME, year: 2014 })).toBeUndefined();
    const spokesman = { offices: [held('spokesperson', 2012, 2018, 6)], fame: 6 };
    expect(whose([spokesman], AT_HOME)).toBe(0);
  });

  it('is no minister’s where it is short, a word or a given name', () => {
    expect(whose([MINISTER], AT_HOME, 'In the evening it was [Quim] who spoke to them at home.')).toBe(0);
    expect(whose([MINISTER], AT_HOME, 'In the evening it was [Qui] who spoke to them at home.')).toBeUndefined();
    expect(whose([MINISTER], AT_HOME, 'In the evening it was [Baker] who spoke to them at home.')).toBeUndefined();
    expect(whose([MINISTER], AT_HOME, 'In the evening it was [Charles] who spoke to them at home.')).toBeUndefined();
  });

  it('needs the state where many bear it', () => {
    const many = [GREAT, ...Array.from({ length: 7 }, () => NOBODY)];
    expect(whose(many, { company: [70] })).toBe(0);
    expect(whose([...many, NOBODY], { company: [70] })).toBeUndefined();
    expect(whose([...many, NOBODY], AT_HOME)).toBe(0);
  });

  it('needs more where the facts list it as a word or as somebody else’s', () => {
    const told = { confusable: ['quimby'] };
    expect(whose([KNOWN], { ...told, ...AT_HOME })).toBeUndefined();
    expect(whose([KNOWN], { ...told, ...AT_HOME, company: [7] })).toBe(0);
    expect(whose([KNOWN], { ...told, states: { [THERE]: 1 }, company: [7] })).toBeUndefined();
    expect(whose([KNOWN], { ...told, states: { [THERE]: 1 }, company: [7, 8] })).toBe(0);
    expect(whose([GREAT], { ...told, ...AT_HOME })).toBe(0);
    expect(whose([GREAT], { ...told, states: { [THERE]: 1, [ELSEWHERE]: 1 } })).toBe(0);
    expect(whose([GREAT], { ...told, states: { [THERE]: 1 } })).toBeUndefined();
  });

  it('is not one’s whose name the article gives to somebody else, or whose namesake serves the state it speaks of', () => {
    expect(whose([GREAT], { ...AT_HOME, others: [0] })).toBeUndefined();
    expect(whose([GREAT], { ...AT_HOME, others: [1] })).toBe(0);
    const namesake = { offices: [held('minister', 2012, 2018, 5, THERE)] };
    expect(whose([GREAT, namesake], { states: { [THERE]: 1 } })).toBeUndefined();
    expect(whose([GREAT, namesake], { states: { [ELSEWHERE]: 1 } })).toBe(0);
    expect(whose([GREAT, namesake], { states: { [THERE]: 1, [HERE]: 1 } })).toBe(0);
    const former = { offices: [held('minister', 2002, 2008, 5, THERE)] };
    expect(whose([GREAT, former], { states: { [THERE]: 1 } })).toBe(0);
  });

  it('is a word of the language unless the page speaks of the state', () => {
    const text = 'In the evening it was [Baker] who spoke to them at home.';
    expect(whose([GREAT], AT_HOME, text)).toBe(0);
    expect(whose([GREAT], { states: { [THERE]: 1, [ELSEWHERE]: 1 } }, text)).toBeUndefined();
  });

  it('is somebody’s given name unless the page speaks much of the state, and of others', () => {
    const text = 'In the evening it was [Charles] who spoke to them at home.';
    expect(whose([GREAT], { states: { [HERE]: 2 }, company: [7] }, text)).toBe(0);
    expect(whose([GREAT], { states: { [HERE]: 1 }, company: [7] }, text)).toBeUndefined();
    expect(whose([GREAT], { states: { [HERE]: 2 } }, text)).toBeUndefined();
  });

  it('is a small word where it is one of some language', () => {
    expect(whose([GREAT], { states: { [HERE]: 2 } }, 'In the evening it was [Su] who spoke to them.')).toBeUndefined();
    expect(whose([GREAT], { states: { [HERE]: 2 } }, 'In the evening it was [Xo] who spoke to them.')).toBe(0);
  });

  it('is a label in capitals, unless all is or it is a nickname', () => {
    expect(whose([GREAT], AT_HOME, 'In the evening it was [QUIMBY] who spoke to them.')).toBeUndefined();
    expect(whose([GREAT], AT_HOME, 'IN THE EVENING IT WAS [QUIMBY] WHO SPOKE TO THEM.')).toBe(0);
    const nicknamed = { ...GREAT, form: FORM_CLASS.nickname };
    expect(whose([nicknamed], AT_HOME, 'In the evening it was [QUIMBY] who spoke to them.')).toBe(0);
  });

  it('opens sooner where it is a nickname, and soonest where it is initials', () => {
    const text = 'In the evening it was [QBQ] who spoke to them at home.';
    const nickname = (fame: number): Bearing => ({
      offices: [held('head-of-state', 1990, 1994, 10)],
      fame,
      form: FORM_CLASS.nickname,
    });
    expect(whose([nickname(7)], AT_HOME, text)).toBe(0);
    expect(whose([nickname(5)], AT_HOME, text)).toBeUndefined();
    expect(whose([nickname(7), NOBODY], AT_HOME, text)).toBeUndefined();
    expect(whose([nickname(7)], AT_HOME)).toBeUndefined();
    expect(whose([nickname(9)], AT_HOME)).toBe(0);
  });

  it('leans on the era of a page without a date', () => {
    const past: Bearing = { offices: [held('head-of-government', 1984, 1990, 10)], fame: 4 };
    const ofEra = (era: number | undefined) =>
      fromProminence(ask(TEXT, [past], { ...AT_HOME, ...(era === undefined ? {} : { era }) }))?.person;
    expect(ofEra(1987)).toBe(0);
    expect(ofEra(2005)).toBeUndefined();
    expect(ofEra(undefined)).toBeUndefined();
    expect(fromProminence(ask(TEXT, [GREAT], AT_HOME))?.person).toBe(0);
  });
});
