import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../src/detect/names/pieces.ts';

const cut = (text: string): readonly string[] =>
  piecesOf([{ text, part: 'article' }]).map(({ passage }) => passage.text);
const lengths = (text: string): readonly number[] => cut(text).map(({ length }) => length);

describe('a passage', () => {
  it('stays whole up to the longest piece', () => {
    expect(lengths('x'.repeat(4000))).toEqual([4000]);
    expect(lengths('x '.repeat(2000))).toEqual([4000]);
  });

  it('is cut behind its last sentence within reach, else behind its last gap, else where it must', () => {
    const far = (sign: string) => `${'x'.repeat(3500)}${sign}${'y'.repeat(200)} ${'z'.repeat(2000)}`;
    expect(lengths(far('. '))).toEqual([3501, 2202]);
    expect(lengths(far('\n'))).toEqual([3501, 2201]);
    expect(lengths(far('。'))).toEqual([3501, 2201]);
    expect(lengths(far(''))).toEqual([3701, 2000]);
    expect(lengths('x'.repeat(9000))).toEqual([4000, 4000, 1000]);
    expect(lengths(`${'x'.repeat(2000)}. ${'y'.repeat(3000)}`)).toEqual([4000, 1002]);
    expect(lengths(`${'x'.repeat(3000)} ${'y'.repeat(3000)}`)).toEqual([3001, 3000]);
  });

  it('is never cut within a character', () => {
    const text = `x${'😀'.repeat(3000)}`;
    expect(lengths(text)).toEqual([3999, 2002]);
    expect(cut(text).join('')).toBe(text);
  });

  it('tells of each piece whose it is and where it stands', () => {
    const long = `${'x'.repeat(3500)}. ${'y'.repeat(3900)}`;
    const pieces = piecesOf([
      { text: 'short', part: 'headline' },
      { text: long, part: 'article', lang: 'en' },
    ]);
    expect(pieces.map(({ index, offset, passage: { part, lang } }) => [index, offset, part, lang])).toEqual([
      [0, 0, 'headline', undefined],
      [1, 0, 'article', 'en'],
      [1, 3501, 'article', 'en'],
    ]);
    for (const { index, offset, passage } of pieces.slice(1)) {
      expect([index, long.slice(offset, offset + passage.text.length)]).toEqual([1, passage.text]);
    }
  });
});
