import { describe, expect, it } from 'vitest';
import { adoptedAbout, failedAbout } from '../../../src/detect/matters/by-day.ts';
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
import type { Clue, Hit } from '../../../src/detect/matters/words/clues.ts';
import { fold } from '../../../src/detect/text/fold.ts';
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
