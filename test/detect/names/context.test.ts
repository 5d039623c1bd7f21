import { describe, expect, it } from 'vitest';
import {
  type ContextHit,
  type ContextReader,
  contextAt,
  contextWithin,
  openContext,
} from '../../../src/detect/names/read/context.ts';
import { realFacts } from '../../real-facts.ts';

const { pack } = await realFacts();

/** The words of a text that say something of the names beside them. */
const said = (read: ContextReader, text: string): string =>
  read(text)
    .map(({ start, end, words }) => {
      const meant = words.map(({ category, kind }) => kind ?? category);
      return `${text.slice(start, end)}: ${[...new Set(meant)].sort().join(', ')}`;
    })
    .join(' | ');

describe('what the words beside a name say', () => {
  const SAID: readonly (readonly [text: string, words: string])[] = [
    [
      'The Prime Minister met the foreign minister’s spokesman.',
      'Prime Minister: head-of-government | minister’s: minister | spokesman: spokesperson',
    ],
    [
      'A minister; foreign, minister; the prime, and a minister of state.',
      'minister: minister | minister: minister | minister of state: minister',
    ],
    [
      'Secretary of Steel, Secretary of State',
      'Secretary: defence-minister, foreign-minister, honorific, minister | Secretary of State: foreign-minister',
    ],
    [
      'the secretary. General Smith',
      'secretary: defence-minister, foreign-minister, honorific, minister | General: military | Smith: given',
    ],
    [
      'U.S. President and US president',
      'U.S: country | President: head-of-state | US: country | president: head-of-state',
    ],
    ['U. S. Army Gen. Smith', 'Gen: given, military | Smith: given'],
    [
      'встреча с президентом России и премьер-министром',
      'президентом России: head-of-state | премьер-министром: head-of-government',
    ],
    ["le président de l’Ukraine et de l'Iran", 'le président: head-of-state | Ukraine: country | Iran: country'],
    ['قال الرئيس السيسي والرئيس بوتين', 'الرئيس: head-of-state, party-leader | والرئيس: head-of-state, party-leader'],
    ['ראש הממשלה ונשיא ישראל', 'ראש הממשלה: head-of-government | ונשיא: head-of-state | ישראל: country, given'],
    [
      '中国外交部长王毅会见俄罗斯外长',
      '中国: country | 外交部长: foreign-minister | 俄罗斯: country | 外长: foreign-minister',
    ],
    ['일본총리와 북한 외무상', '일본: country | 총리: head-of-government | 북한 외무상: foreign-minister'],
    ['ロシア大統領と外相', 'ロシア: country | 大統領: head-of-state | 外相: foreign-minister'],
    ['the presidential ministry of ministering', ''],
    ['', ''],
    ['وقال السيسي ووزير خارجية مصر', 'ووزير: minister | مصر: country'],
    ['the Secretary-General William Hague', 'Secretary-General: party-leader, un-official | William: forename, given'],
  ];

  // The reader is opened within the test: how it is made is what it is about.
  it('is told by the longest phrase at each place', () => {
    const read = openContext(pack);
    expect(SAID.map(([text]) => [text, said(read, text)])).toEqual(SAID);
  });
});

describe('the words of a stretch of text', () => {
  const hit = (start: number, end: number): ContextHit => ({ start, end, words: [] });
  const context = [hit(2, 5), hit(5, 8), hit(10, 12)];

  it('are that which covers a place', () => {
    const starts = Array.from({ length: 14 }, (_, at) => contextAt(context, at)?.start ?? 0);
    expect(starts).toEqual([0, 0, 2, 2, 2, 5, 5, 5, 0, 0, 10, 10, 0, 0]);
  });

  it('are those that touch it', () => {
    const within = (from: number, to: number) => contextWithin(context, from, to).map(({ start }) => start);
    expect(within(0, 2)).toEqual([]);
    expect(within(0, 3)).toEqual([2]);
    expect(within(4, 6)).toEqual([2, 5]);
    expect(within(5, 10)).toEqual([5]);
    expect(within(8, 10)).toEqual([]);
    expect(within(0, 99)).toEqual([2, 5, 10]);
    expect(within(12, 99)).toEqual([]);
  });
});
