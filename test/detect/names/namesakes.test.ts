import { describe, expect, it } from 'vitest';
import type { Bearer } from '../../../src/detect/names/names-index.ts';
import { isEnvoyNamesake, ofTheTime, ofTheVice, ofTheYear } from '../../../src/detect/names/whose/namesakes.ts';
import { type Bearing, HERE, held, openQuestion, type Told } from './deciding.ts';

const ask = await openQuestion();
const places = (bearers: readonly Bearer[]): readonly number[] => bearers.map(({ person }) => person);
const president = (from: number, to: number): Bearing => ({ offices: [held('head-of-state', from, to, 10, HERE)] });
const envoy = (from: number, to: number): Bearing => ({ offices: [held('diplomat', from, to, 4, HERE)] });
const vice = (from: number, to: number): Bearing => {
  const office = held('other', from, to, 7, HERE);
  return { offices: [office] };
};

describe('an envoy of the name of a head of state', () => {
  const isOne = (text: string, { offices }: Bearing): boolean => isEnvoyNamesake(offices, ask(text, []).around);

  it('is called ambassador, and nothing else', () => {
    expect(isOne('In the evening Ambassador [Quimby] spoke.', president(2001, 2004))).toBe(true);
    expect(isOne('In the evening President [Quimby] spoke.', president(2001, 2004))).toBe(false);
    expect(isOne('In the evening [Quimby] spoke.', president(2001, 2004))).toBe(false);
    const premier = { offices: [held('head-of-government', 2001, 2004, 10, HERE)] };
    expect(isOne('In the evening Ambassador [Quimby] spoke.', premier)).toBe(true);
  });

  it('is the same person who was an envoy', () => {
    const both = [...president(2001, 2004).offices, ...envoy(1991, 1994).offices];
    expect(isOne('In the evening Ambassador [Quimby] spoke.', { offices: both })).toBe(false);
    expect(isOne('In the evening Ambassador [Quimby] spoke.', { offices: [held('minister', 2001, 2004, 8)] })).toBe(
      false,
    );
  });
});

describe('of namesakes', () => {
  const SPOKE = 'In the evening [Quimby] spoke.';

  it('a vice president is one who ever was that', () => {
    const { page, bearers } = ask(SPOKE, [president(2001, 2004), vice(1991, 1994)]);
    const facts = {
      ...page.facts,
      officialAt: (person: number) => ({
        roles: [{ title: 'Member' }, { title: person === 1 ? 'Vice President' : 'President' }],
      }),
    } as unknown as typeof page.facts;
    expect(places(ofTheVice(bearers, facts, 'Vice President'))).toEqual([1]);
    expect(places(ofTheVice(bearers, facts, 'вице-президент'))).toEqual([1]);
    expect(places(ofTheVice(bearers, facts, 'President'))).toEqual([0, 1]);
    expect(places(ofTheVice(bearers, facts, undefined))).toEqual([0, 1]);
    const nobody = { ...facts, officialAt: () => ({ roles: [{ title: 'Head of vice' }] }) } as unknown as typeof facts;
    expect(places(ofTheVice(bearers, nobody, 'Vice President'))).toEqual([0, 1]);
  });

  it('the one in office in a year told is meant', () => {
    const { page, bearers } = ask(SPOKE, [president(2001, 2004), president(1990, 1993), envoy(1990, 1993)]);
    const { people } = page.names;
    expect(places(ofTheYear(bearers, people, [1991]))).toEqual([1]);
    expect(places(ofTheYear(bearers, people, [1991, 2002]))).toEqual([0, 1]);
    expect(places(ofTheYear(bearers, people, [1980]))).toEqual([0, 1, 2]);
    expect(places(ofTheYear(bearers, people, []))).toEqual([0, 1, 2]);
  });

  it('those are meant who had held an office, before all the one told', () => {
    const whose = (text: string, bearing: readonly Bearing[], told: Told): readonly number[] => {
      const { page, bearers, around } = ask(text, bearing, told);
      return places(ofTheTime(bearers, page.names.people, around, page.evidence));
    };
    const two = [president(2001, 2004), president(1990, 1993)];
    const called = 'In the evening President [Quimby] spoke.';
    expect(whose(SPOKE, two, { year: 1994 })).toEqual([1]);
    expect(whose(SPOKE, two, { year: 1999 })).toEqual([0, 1]);
    expect(whose(SPOKE, two, { year: 1998.9 })).toEqual([1]);
    expect(whose(SPOKE, two, { year: 1980 })).toEqual([0, 1]);
    expect(whose(SPOKE, two, {})).toEqual([0, 1]);
    expect(whose(called, [envoy(1980, 1985), president(1990, 1993)], { year: 1994 })).toEqual([1]);
    expect(whose(SPOKE, [envoy(1980, 1985), president(1990, 1993)], { year: 1994 })).toEqual([0, 1]);
    expect(whose(called, [envoy(1980, 1985), president(2001, 2004)], { year: 1994 })).toEqual([0]);
    expect(whose(called, [president(2001, 2004)], { year: 1994 })).toEqual([0]);
  });
});
