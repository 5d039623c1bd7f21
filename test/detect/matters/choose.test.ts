import { describe, expect, it } from 'vitest';
import { chooseMatter, isAlive, kindsIn, longOver } from '../../../src/detect/matters/choose.ts';
import type { Clue } from '../../../src/detect/matters/words/clues.ts';
import type { Matter } from '../../../src/facts/schema.ts';

describe('the matter of a family', () => {
  const matter = (id: string, more: Partial<Matter>): Matter =>
    ({ id, kind: 'mission', countries: ['LBY'], status: 'active', resolutions: [], keywords: {}, ...more }) as Matter;
  const near = (more: Partial<Parameters<typeof chooseMatter>[2]> = {}) => ({
    clues: new Set<Clue>(),
    numbers: new Set<number>(),
    kinds: new Set<string>(),
    ...more,
  });
  const MISSION = matter('mission', {});
  const SANCTIONS = matter('sanctions', { kind: 'sanctions' });
  const choose = (some: readonly Matter[], date?: string, more = near()): string | undefined =>
    chooseMatter(some, 'LBY', more, date)?.id;

  it('is the one that news means, else the one of which words or numbers speak', () => {
    expect(choose([MISSION, SANCTIONS])).toBe('sanctions');
    expect(choose([SANCTIONS, MISSION])).toBe('sanctions');
    expect(choose([MISSION, SANCTIONS], undefined, near({ kinds: new Set(['mission']) }))).toBe('mission');
    const clue: Clue = { families: new Set(['LBY']), matters: new Set(['mission']), kind: 'name' };
    expect(choose([MISSION, SANCTIONS], undefined, near({ clues: new Set([clue]) }))).toBe('mission');
    const vague = { ...clue, matters: new Set('mission a b c d e f g h i'.split(' ')) };
    const others = 'a b c d e f g h i'.split(' ').map((id) => matter(id, { start: '2030' }));
    expect(choose([MISSION, SANCTIONS, ...others], '2020', near({ clues: new Set([vague]) }))).toBe('sanctions');
    const shared = others.map((other) => ({ ...other, countries: ['TCD'] }));
    expect(choose([MISSION, SANCTIONS, ...shared], '2020', near({ clues: new Set([vague]) }))).toBe('mission');
    const cited = matter('cited', { resolutions: [{ n: 2009 }] as unknown as Matter['resolutions'] });
    expect(choose([cited, SANCTIONS], undefined, near({ numbers: new Set([2009]) }))).toBe('cited');
    expect(choose([cited, SANCTIONS], undefined, near({ numbers: new Set([2010]) }))).toBe('sanctions');
  });

  it('is alive at the date', () => {
    const past = matter('past', {
      kind: 'sanctions',
      start: '2001-01-01',
      end: '2010-05-01',
      status: 'ended' as Matter['status'],
    });
    expect(choose([past, MISSION], '2015-01-01')).toBe('mission');
    expect(choose([past, MISSION], '2005-01-01')).toBe('past');
    expect(choose([past, MISSION], '2011-04-01')).toBe('past');
    expect(choose([past, MISSION], '2011-06-01')).toBe('mission');
    expect(choose([past, MISSION])).toBe('mission');
    expect(choose([past], '1999-01-01')).toBeUndefined();
    expect(choose([past], '2001')).toBe('past');
    expect(choose([matter('other', { countries: ['TCD'] })])).toBeUndefined();
  });

  it('is, of several that are over, the one that was over later, for ten years', () => {
    const ended = (id: string, end: string): Matter =>
      matter(id, { kind: 'mission', start: '1990-01-01', end, status: 'ended' });
    const old = matter('old', { kind: 'sanctions', start: '1990-01-01', end: '1995-05-01', status: 'ended' });
    expect(choose([old, ended('late', '2003-05-01')], '2005-01-01')).toBe('late');
    expect(choose([old, ended('late', '1999-05-01')], '2005-01-01')).toBe('old');
    expect(choose([old, ended('late', '2003-05-01')], '2015-01-01')).toBe('old');
  });

  it('lives from its start to a year after its end, or as long as it is active where nothing tells the date', () => {
    const past = matter('past', { start: '2001-01-01', end: '2010-05-01', status: 'ended' });
    expect(['2000-12-31', '2001', '2001-01-01', '2011-05-01', '2011-05-02'].map((day) => isAlive(past, day))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
    expect(isAlive(past, undefined)).toBe(false);
    expect(isAlive(MISSION, undefined)).toBe(true);
    expect(isAlive(MISSION, '2050')).toBe(true);
  });

  it('is long over five years after its end, and over where nothing tells the date', () => {
    const past = matter('past', { end: '2000-05-01' });
    expect(longOver(past, '2005-12-31')).toBe(false);
    expect(longOver(past, '2006')).toBe(true);
    expect(longOver(past, undefined)).toBe(true);
    expect(longOver(MISSION, '2050')).toBe(false);
    expect(longOver(MISSION, undefined)).toBe(false);
  });

  it('is of the kinds of which a text has the words', () => {
    expect(kindsIn('the sanctions stand')).toContain('sanctions');
    expect(kindsIn('the peacekeepers left')).toContain('mission');
    expect(kindsIn('nothing is said')).toEqual(new Set());
  });
});
