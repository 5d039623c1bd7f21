import { describe, expect, it } from 'vitest';
import { earlierOffices, officesOn, openOffices } from '../../src/facts/office.ts';
import type { Official, Role } from '../../src/facts/schema.ts';

const role = (title: string, change: Partial<Role> = {}): Role => ({ title, kind: 'minister', ...change });
const person = (roles: Role[], change: Partial<Official> = {}): Official => ({
  id: 'p',
  name: 'P',
  family: 'P',
  roles,
  asOf: '2025-06',
  src: ['test'],
  ...change,
});
const titles = (official: Official, date: string): string[] => officesOn(official, date).map(({ title }) => title);

describe('offices on a day', () => {
  const official = person([
    role('now', { start: '2020-03-10' }),
    role('before', { start: '2012-05', end: '2020-03-10' }),
    role('first', { start: '2008', end: '2012' }),
  ]);

  it.each([
    ['2019-01-01', ['before']],
    ['2020-03-10', ['now', 'before']],
    ['2020-03-11', ['now']],
    ['2012-06-01', ['before', 'first']],
    ['2012-04-30', ['first']],
    ['2007-12-31', []],
    // Any day of the period: what surely covers it stands first.
    ['2019', ['before']],
    ['2020', ['now', 'before']],
    ['2012', ['before', 'first']],
  ])('%s: %s', (date, expected) => {
    expect(titles(official, date)).toEqual(expected);
  });

  it('takes an open office to go on after the day it is known of', () => {
    expect(titles(official, '2026-11-22')).toEqual(['now']);
  });

  it('claims an open office no longer when it was last known long before', () => {
    const ambassador = person([role('ambassador', { start: '2016', asOf: '2019-05' })]);
    expect(titles(ambassador, '2023-12-31')).toEqual(['ambassador']);
    expect(titles(ambassador, '2024-01-01')).toEqual([]);
    expect(openOffices(ambassador).map(({ asOf }) => asOf)).toEqual(['2019-05']);
  });

  it('puts a sure office before a higher one that only may cover the day', () => {
    const unsure = person([
      role('president', { kind: 'head-of-state', start: '2012' }),
      role('member', { start: '2010', end: '2016' }),
    ]);
    expect(titles(unsure, '2012-05-01')).toEqual(['member', 'president']);
    expect(titles(unsure, '2013-05-01')).toEqual(['president', 'member']);
  });

  it('ranks a head of state before other offices, and a listing last', () => {
    const listed = person([
      role('Designated', { kind: 'head-of-state', org: 'United Nations Security Council sanctions', start: '2001' }),
      role('leader', { kind: 'party-leader', start: '2001' }),
      role('president', { kind: 'head-of-state', start: '2001' }),
    ]);
    expect(titles(listed, '2005')).toEqual(['president', 'leader', 'Designated']);
  });

  it('knows an office without a start only at its end, or from its asOf on', () => {
    expect(titles(person([role('ended', { end: '2010' })]), '2009-12-31')).toEqual([]);
    expect(titles(person([role('ended', { end: '2010' })]), '2010-05')).toEqual(['ended']);
    expect(titles(person([role('open')]), '2024')).toEqual([]);
    expect(titles(person([role('open')]), '2025-07-01')).toEqual(['open']);
  });

  it('gives the dead no office', () => {
    const dead = person([role('king', { start: '1990' })], { died: '2022-09-08' });
    expect(titles(dead, '2022-09-08')).toEqual(['king']);
    expect(titles(dead, '2022-09-09')).toEqual([]);
    expect(openOffices(dead)).toEqual([]);
  });
});

describe('offices now and earlier', () => {
  const official = person([
    role('member', { start: '2021', asOf: '2026-01-31' }),
    role('minister', { kind: 'foreign-minister', start: '2020' }),
    role('then', { start: '2012', end: '2015' }),
    role('long ago', { start: '2001', end: '2003' }),
  ]);

  it('says of each open office when it is known to hold', () => {
    expect(openOffices(official).map(({ title, asOf }) => [title, asOf])).toEqual([
      ['minister', '2025-06'],
      ['member', '2026-01-31'],
    ]);
  });

  it('leaves the offices of the day and the open ones out of the earlier', () => {
    expect(earlierOffices(official, '2014-01-01').map(({ title }) => title)).toEqual(['long ago']);
    expect(earlierOffices(official, undefined).map(({ title }) => title)).toEqual(['then', 'long ago']);
  });
});
