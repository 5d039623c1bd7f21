import { describe, expect, it } from 'vitest';
import { numberAt } from '../../../src/detect/citations/number-token.ts';
import { fold } from '../../../src/detect/text/fold.ts';

describe('a number in a text', () => {
  const number = (raw: string, start = 0, known = start): number | string | undefined => {
    const found = numberAt(fold(raw).text, start, known);
    return found === undefined ? undefined : (found.value?.session ?? found.value?.number ?? `none to ${found.end}`);
  };

  it.each([
    ['1701', 1701],
    ['99999', 99999],
    ['1701 (2006)', 1701],
    ['1701, 1559', 1701],
    ['242,338', 242],
    ['2.334 adopted', 2334],
    ['2,334 adopted', 2334],
    ['75/299', '75/299'],
    ['ES-11/1', 'ES-11/1'],
    ['es-10/22 of', 'ES-10/22'],
    ['S-10/2', 'S-10/2'],
    ['7/1', '7/1'],
    ['1701.', 1701],
    ['1701: it', 1701],
    ['1701/2006', 1701],
    ['١٧٠١و', 1701],
    ['2231号', 2231],
  ])('%s is %s', (text, value) => {
    expect(number(text)).toBe(value);
  });

  it.each([
    '170123',
    '1701%',

    '1701$',
    '1701.5',
    '17:01',
    '1701,000',
    '12-11-2006',
    '1920 x 1080',
    '1920x1080',
    '1080p',
    '1701/12',
    '12/05/2006',
    '3.334.000',
  ])('%s is none', (text) => {
    expect(number(text)).toMatch(/^none to/);
  });

  it.each(['s-abc', 'es-11', 'abc', 'S-/1'])('%s opens none', (text) => {
    expect(number(text)).toBeUndefined();
  });

  it('is none behind a sign of money or another number', () => {
    expect(number('$1701', 1, 0)).toBe('none to 5');
    expect(number('€1701', 1, 0)).toBe('none to 5');
    expect(number('3.1701', 2, 0)).toBe('none to 6');
    expect(number('1:1701', 2, 0)).toBe('none to 6');
    expect(number('12,170', 3, 0)).toBe('none to 6');
    expect(number('9/1701', 2, 0)).toBe('none to 6');
  });

  it('goes on behind a number that was read', () => {
    expect(number('242,338', 4, 3)).toBe(338);
    expect(number('2178/2396', 5, 0)).toBe(2396);
    expect(number('12,17', 3, 2)).toBe(17);
    expect(number('.1701', 1, 0)).toBe(1701);
  });

  it('is glued to letters only where they are a word that is known', () => {
    expect(number('unscr2254', 5, 5)).toBe(2254);
    expect(number('model2254', 5, 0)).toBe('none to 9');
    expect(number('第2254', 1, 0)).toBe(2254);
  });
});
