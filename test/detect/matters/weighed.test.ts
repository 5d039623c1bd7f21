import { describe, expect, it } from 'vitest';
import { adoptedAbout, failedAbout } from '../../../src/detect/matters/by-day.ts';
import { chooseMatter, isAlive, kindsIn, longOver } from '../../../src/detect/matters/choose.ts';
import type { Clue, Hit } from '../../../src/detect/matters/clues.ts';
import {
  contenders,
  favour,
  leader,
  type Scores,
  sum,
  type Times,
  weigh,
} from '../../../src/detect/matters/evidence.ts';
import type { Days } from '../../../src/detect/matters/told-days.ts';
import { fold } from '../../../src/detect/text/fold.ts';
import type { Matter } from '../../../src/facts/schema.ts';
import { facts } from '../citations/found.ts';

const KINDS: Readonly<Record<string, Clue['kind']>> = {
  Libya: 'country',
  Chad: 'country',
  Israel: 'country',
  women: 'name',
  truce: 'common',
};
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  Libya: ['LBY'],
  Chad: ['TCD'],
  Israel: ['ISR'],
  women: ['women'],
  truce: ['LBY', 'TCD'],
};

/** What a text says for each family; square brackets mark the reference. */
function weighed(marked: string, cited: readonly string[] = [], times?: Times): Scores {
  const [before = '', name = '', behind = ''] = marked.split(/[[\]]/);
  const folded = fold(`${before}${name}${behind}`);
  const hits = Object.entries(KINDS).flatMap(([word, kind]): Hit[] => {
    const clue = { families: new Set(FAMILIES[word]), matters: new Set<string>(), kind };
    return Array.from(folded.text.matchAll(new RegExp(word.toLowerCase(), 'g')), ({ index }) => ({
      start: index,
      end: index + word.length,
      clue,
    }));
  });
  const phrase = name === '' ? undefined : { start: before.length, end: before.length + name.length };
  const numbers = cited.map((family) => new Set([family]));
  return weigh(
    folded,
    hits.sort((a, b) => a.start - b.start),
    numbers,
    phrase,
    times,
  );
}
const score = (family: string, ...asked: Parameters<typeof weighed>): number =>
  weighed(...asked).get(family)?.score ?? 0;
const leads = (...asked: Parameters<typeof weighed>): string | undefined => leader(weighed(...asked))?.family;

describe('what a text says for a family of matters', () => {
  it('is more by its own words than by common ones, which share their weight', () => {
    expect(score('LBY', 'It met on Libya.')).toBeGreaterThan(score('LBY', 'It met on a truce.'));
    expect(score('LBY', 'It met on a truce.')).toBeGreaterThan(0);
    expect(leads('It met on a truce.')).toBeUndefined();
    expect(leads('It met on Libya and a truce.')).toBe('LBY');
  });

  it('grows a little with each word said again, up to a point', () => {
    const times = [1, 2, 3, 5, 6].map((n) => score('LBY', 'Libya '.repeat(n)));
    const [once = 0, twice = 0, thrice = 0, five, six] = times;
    expect(twice - once).toBeLessThan(once);
    expect(twice).toBeGreaterThan(once);
    expect(thrice).toBeGreaterThan(twice);
    expect(six).toBe(five);
  });

  it('is told by the object right behind the reference', () => {
    expect(leads('In Chad it adopted [a resolution] on Libya.')).toBe('LBY');
    expect(leads('In Chad it adopted [a resolution]; Libya said so.')).toBeUndefined();
    expect(leads('In Chad it adopted [a resolution], Libya said.')).toBeUndefined();
    expect(
      leads('In Chad it adopted [a resolution] that has at long last come about and is on Libya.'),
    ).toBeUndefined();
    expect(leads('It adopted [a resolution] on Libya and Chad.')).toBeUndefined();
    expect(leads('It adopted [a resolution] on Libya in Chad.')).toBe('LBY');
    expect(leads('It adopted [a resolution] on Libya, Chad.')).toBeUndefined();
  });

  it('is told by the resolutions cited', () => {
    expect(leads('It met.', ['LBY'])).toBe('LBY');
    expect(leads('It met.', ['LBY', 'TCD'])).toBeUndefined();
    expect(weighed('It met.', ['LBY']).get('LBY')?.words).toEqual([]);
  });

  it('keeps the words that say it, as the page writes them', () => {
    expect(weighed('Libya met LIBYA and Libya.').get('LBY')?.words).toEqual(['Libya', 'LIBYA']);
  });

  it('is of a country before a theme, and of anybody before a party to many', () => {
    expect(leads('It met on women in Libya.')).toBe('LBY');
    expect(leads('It met on women.')).toBe('women');
    expect(leads('It met on Israel.')).toBe('ISR');
    expect(leads('It met on Israel and Libya.')).toBe('LBY');
  });
});

describe('the family that leads', () => {
  const scores = (said: Readonly<Record<string, number>>): Scores =>
    new Map(Object.entries(said).map(([family, one]) => [family, { score: one, words: [family] }]));

  it('does so clearly, and says enough', () => {
    expect(leader(scores({ LBY: 1 }))).toEqual({ family: 'LBY', words: ['LBY'] });
    expect(leader(scores({ LBY: 0.9 }))?.family).toBe('LBY');
    expect(leader(scores({ LBY: 0.8 }))).toBeUndefined();
    expect(leader(scores({}))).toBeUndefined();
    expect(leader(scores({ LBY: 1, TCD: 2 }))?.family).toBe('TCD');
    expect(leader(scores({ LBY: 1.6, TCD: 2 }))).toBeUndefined();
  });

  it('is one of those that are possible yet', () => {
    expect(leader(scores({ LBY: 1, TCD: 2 }), new Set(['LBY']))?.family).toBe('LBY');
    expect(leader(scores({ LBY: 1, TCD: 2 }), new Set(['SDN']))).toBeUndefined();
    expect(contenders(scores({ LBY: 1.6, TCD: 2, SDN: 1 }))).toEqual(new Set(['LBY', 'TCD']));
    expect(contenders(scores({ LBY: 0.8 }))).toBeUndefined();
    expect(contenders(scores({}))).toBeUndefined();
    expect(contenders(scores({ LBY: 0.9 }))).toEqual(new Set(['LBY']));
  });

  it('is that of all texts together', () => {
    const both = sum([scores({ LBY: 1, TCD: 1 }), scores({ TCD: 1 })]);
    expect([...both].map(([family, { score: all, words }]) => [family, all, words])).toEqual([
      ['LBY', 1, ['LBY']],
      ['TCD', 2, ['TCD']],
    ]);
  });

  it('is rather one that the words favour', () => {
    expect(leader(favour(scores({ LBY: 1, TCD: 1 }), new Set(['TCD'])))?.family).toBe('TCD');
    expect(leader(favour(scores({ LBY: 1, TCD: 1 }), new Set()))).toBeUndefined();
  });
});

describe('what a text says at a date', () => {
  const meant: Times['meant'] = ({ families }) => families;
  const past: Times = { over: new Set(['TCD']), meant };

  it('is little for a family whose matters are long over', () => {
    expect(score('TCD', 'It met on Chad.', [], past)).toBeCloseTo(score('TCD', 'It met on Chad.') / 5, 10);
    expect(score('LBY', 'It met on Libya.', [], past)).toBe(score('LBY', 'It met on Libya.'));
    expect(leads('It met on Libya and Chad.')).toBeUndefined();
    expect(leads('It met on Libya and Chad.', [], past)).toBe('LBY');
  });

  it('is as much as ever for it where the reference is on it, and not where it does or says something', () => {
    expect(score('TCD', 'a [resolution] on Chad', [], past)).toBe(score('TCD', 'a [resolution] on Chad'));
    expect(leads('a [resolution] on Chad', [], past)).toBe('TCD');
    expect(leads('a [resolution] that Chad wrote', [], past)).toBeUndefined();
    expect(leads('a [resolution] only Chad wrote', [], past)).toBeUndefined();
    expect(leads('a [resolution] that Chad wrote')).toBe('TCD');
    expect(leads('una [resolución] sobre Chad', [], past)).toBe('TCD');
  });

  it('is of the families that a word means then', () => {
    const then: Times = { over: new Set(), meant: () => new Set(['LBY']) };
    expect(score('LBY', 'They kept a truce.', [], then)).toBe(2 * score('LBY', 'They kept a truce.'));
    expect(score('TCD', 'They kept a truce.', [], then)).toBe(0);
  });

  it('is of a word that also means a living family not the past one’s alone', () => {
    expect(score('LBY', 'They kept a truce.', [], past)).toBe(score('LBY', 'They kept a truce.'));
  });
});

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

describe('what the Council did on the days told', () => {
  const on = (from: string, to = from, how: Days['told'] = 'day'): Days[] => [{ from, to, told: how }];

  it('is the one resolution about the family', () => {
    expect(adoptedAbout(facts, 'LBY', on('2011-03-17'), new Set())?.n).toBe(1973);
    expect(adoptedAbout(facts, 'SYR', on('2011-03-17'), new Set())).toBeUndefined();
    expect(adoptedAbout(facts, 'LBY', on('2011-03-18'), new Set())).toBeUndefined();
    expect(adoptedAbout(facts, 'LBY', on('2011-02-20', '2011-03-30', 'span'), new Set())).toBeUndefined();
    expect(adoptedAbout(facts, 'LBY', on('2011-02-20', '2011-03-30', 'span'), new Set([1970]))?.n).toBe(1970);
    expect(adoptedAbout(facts, 'LBY', on('2011-02-20', '2011-03-30', 'span'), new Set([1970, 1973]))).toBeUndefined();
    expect(adoptedAbout(facts, 'LBY', [], new Set())).toBeUndefined();
  });

  it('is the only one of the very day, whatever it is about', () => {
    expect(adoptedAbout(facts, undefined, on('2011-02-26'), new Set())?.n).toBe(1970);
    expect(adoptedAbout(facts, undefined, on('2011-03-17'), new Set())).toBeUndefined();
    expect(adoptedAbout(facts, undefined, on('2011-02-25', '2011-02-27', 'span'), new Set())).toBeUndefined();
  });

  it('is of two drafts of a day the vetoed one, where a veto is spoken of', () => {
    const draft = (vetoed: boolean) =>
      failedAbout(facts, 'ISR', on('2023-10-25'), new Set(['RUS', 'CHN', 'USA']), vetoed)?.draft;
    expect(draft(true)).toBe('S/2023/792');
    expect(draft(false)).toBeUndefined();
  });

  it('is the draft that a veto stopped', () => {
    const draft = (family: string | undefined, days: readonly Days[], ...powers: string[]) =>
      failedAbout(facts, family, days, new Set(powers), false)?.date;
    expect(draft('SYR', on('2011-10-04'))).toBe('2011-10-04');
    expect(draft('SYR', on('2011-10-04'), 'RUS')).toBe('2011-10-04');
    expect(draft('SYR', on('2011-10-04'), 'USA')).toBeUndefined();
    expect(draft('LBY', on('2011-10-04'))).toBeUndefined();
    expect(draft(undefined, on('2011-10-04'))).toBeUndefined();
    expect(draft(undefined, on('2011-10-04'), 'CHN')).toBe('2011-10-04');
    expect(draft(undefined, on('2011-10-04', '2011-10-05', 'span'), 'CHN')).toBeUndefined();
    expect(draft('SYR', on('2011-10-04', '2012-03-01', 'span'))).toBeUndefined();
  });
});
