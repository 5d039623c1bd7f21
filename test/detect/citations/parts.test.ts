import { describe, expect, it } from 'vitest';
import { assemblySymbol, slashedSymbol, speaksOfAssembly } from '../../../src/detect/citations/assembly.ts';
import { romanOf, toRoman } from '../../../src/detect/citations/roman.ts';
import { symbolAt } from '../../../src/detect/citations/symbol.ts';
import { signAfter, yearsTold } from '../../../src/detect/citations/year.ts';
import { fold } from '../../../src/detect/text/fold.ts';

describe('a session in brackets', () => {
  it.each([
    ['i', 'I'],
    ['iii', 'III'],
    ['iv', 'IV'],
    ['viii', 'VIII'],
    ['ix', 'IX'],
    ['xix', 'XIX'],
    ['xxvi', 'XXVI'],
    ['xxx', 'XXX'],
    ['es-ii', 'ES-II'],
    ['s-vi', 'S-VI'],
    ['es-10', 'ES-10'],
    ['د-26', 'XXVI'],
    ['د - 3', 'III'],
    ['三', 'III'],
    ['十', 'X'],
    ['十一', 'XI'],
    ['二十', 'XX'],
    ['二十六', 'XXVI'],
    ['三十', 'XXX'],
  ])('%s is %s', (bracket, session) => {
    expect(romanOf(bracket)).toBe(session);
  });

  it.each(['', '2006', 'xxxi', 'xl', 'د-31', 'د-0', '三十一', 'a', 'vote', 'es-abc', 'ix times', 'es-', '第三'])(
    '%j is none',
    (bracket) => {
      expect(romanOf(bracket)).toBeUndefined();
    },
  );

  it('reads every session that had a Roman figure', () => {
    for (let n = 1; n <= 30; n++) expect(romanOf(toRoman(n).toLowerCase())).toBe(toRoman(n));
  });
});

describe('a symbol of the General Assembly', () => {
  it.each([
    [1, 'A/RES/1(I)'],
    [103, 'A/RES/103(I)'],
    [104, 'A/RES/104(S-I)'],
    [107, 'A/RES/107(S-I)'],
    [181, 'A/RES/181(II)'],
    [1514, 'A/RES/1514(XV)'],
    [3201, 'A/RES/3201(S-VI)'],
    [3379, 'A/RES/3379(XXX)'],
    [108, undefined],
    [0, undefined],
    [4000, undefined],
  ])('%d is %s', (number, symbol) => {
    expect(assemblySymbol(number)).toBe(symbol);
  });

  it('takes the session that is told', () => {
    expect(assemblySymbol(108, 'II')).toBe('A/RES/108(II)');
  });

  it.each([
    ['75/299', 'A/RES/75/299'],
    ['31/1', 'A/RES/31/1'],
    ['99/1', 'A/RES/99/1'],
    ['ES-11/1', 'A/RES/ES-11/1'],
    ['S-10/2', 'A/RES/S-10/2'],
    ['30/12', undefined],
    ['100/12', undefined],
  ])('%s is %s', (session, symbol) => {
    expect(slashedSymbol(session)).toBe(symbol);
  });

  it('is meant where the text speaks of its subject', () => {
    const text = fold('The partition of 1947 and the right of return');
    expect([181, 194, 2758, 1701].map((n) => speaksOfAssembly(n, text))).toEqual([true, true, false, false]);
    expect([181, 2758].map((n) => speaksOfAssembly(n, text))).toEqual([true, false]);
  });
});

describe('a symbol in a text', () => {
  it.each([
    ['S/RES/2231', 'S/RES/2231', 10],
    ['S/RES/1701(2006)', 'S/RES/1701', 10],
    ['S / RES / 1701 text', 'S/RES/1701', 14],
    ['S-RES-2664', 'S/RES/2664', 10],
    ['S/RES/2231/text', 'S/RES/2231', 10],
    ['A/RES/1761 (XVII) of', 'A/RES/1761(XVII)', 17],
    ['A/RES/377 A (V)', 'A/RES/377(V)', 15],
    ['A/RES/1000 (ES-I)', 'A/RES/1000(ES-I)', 17],
    ['A/RES/60/251 (2006)', 'A/RES/60/251', 12],
    ['A/RES 75/299', 'A/RES/75/299', 12],
    ['S/2022/431/Rev.1', 'S/2022/431/Rev.1', 16],
    ['A/78/123/Add.2, and', 'A/78/123/Add.2', 14],
    ['S/2023/171/Corr.1', 'S/2023/171/Corr.1', 17],
    ['S/PV.9670', 'S/PV.9670', 9],
    ['S/AC.49/2024/1', 'S/AC.49/2024/1', 14],
    ['A/HRC/RES/S-28/1', 'A/HRC/RES/S-28/1', 16],
    ['A/ES-11/L.1', 'A/ES-11/L.1', 11],
    ['A/CONF.62/122', 'A/CONF.62/122', 13],
    ['E/CN.4/2006/2', 'E/CN.4/2006/2', 13],
    ['E/2024/33', 'E/2024/33', 9],
    ['S/14326/', 'S/14326', 7],
  ])('%s', (text, symbol, end) => {
    expect(symbolAt(fold(text).text, 0)).toEqual({ symbol, end });
  });

  it.each([
    'S/4HANA',
    'A/5',
    'A/B testing',
    'S/X',
    'E/12',
    'e/mail/2',
    'X/RES/2231',
    'S/RES',
    'S/RES/',
    'As/RES/1',
    '',
  ])('none in %j', (text) => {
    expect(symbolAt(fold(text).text, 0)).toBeUndefined();
  });

  it('is looked for where it is told to be', () => {
    expect(symbolAt('see s/res/2231', 4)).toEqual({ symbol: 'S/RES/2231', end: 14 });
    expect(symbolAt('see s/res/2231', 0)).toBeUndefined();
  });
});

describe('what stands behind a number', () => {
  it.each([
    ['(2006)', { style: 'bracket', year: 2006, end: 10 }],
    [' (11 August 2006) x', { style: 'bracket', year: 2006, end: 21 }],
    [' A (2006)', { style: 'bracket', year: 2006, end: 13 }],
    ['/2006.', { style: 'bracket', year: 2006, end: 9 }],
    [' / 2006', { style: 'bracket', year: 2006, end: 11 }],
    [' (II)', { style: 'session', session: 'II', end: 9 }],
    [' ( XV )', { style: 'session', session: 'XV', end: 11 }],
    [' of 2006,', { style: 'words', year: 2006, end: 12 }],
    [', of 2006', { style: 'words', year: 2006, end: 13 }],
    [' de 2006', { style: 'words', year: 2006, end: 12 }],
    [' от 2006 года', { style: 'words', year: 2006, end: 17 }],
    [' لعام 2006', { style: 'words', year: 2006, end: 14 }],
    [' (adopted 1949)', { style: 'bracket', year: 1949, end: 19 }],
  ])('%j', (after, sign) => {
    expect(signAfter(fold(`1701${after}`).text, 4)).toEqual(sign);
  });

  it.each([
    ' 2006',
    ', 2006',
    ' (1939)',
    ' (12006)',
    ' (20061)',
    ' (unanimously)',
    ' in 2006',
    ' of 20061',
    ' of 2006x',
    '/20061',
    ' (2006',
    '',
    ' said on the whole that of 2006',
    ' (a bracket far too long to hold the year 2006)',
  ])('nothing in %j', (after) => {
    expect(signAfter(fold(`1701${after}`).text, 4)).toBeUndefined();
  });

  it.each([
    [' of 2009 and 2017', [2009, 2017]],
    [' of 2009, 2013 and 2017 x', [2009, 2013, 2017]],
    [' of 2009 to 2017', [2009]],
    [' of 2009 and 20170', [2009]],
    // read in one way, not in twice as many a word
    [` of 2009${' e'.repeat(200)} x`, [2009]],
  ])('years told: %j', (after, years) => {
    const { text } = fold(`1701${after}`);
    const sign = signAfter(text, 4);
    expect(sign && yearsTold(text, sign)).toEqual(years);
  });

  it('a session tells no years', () => {
    const { text } = fold('181 (II), 2009');
    expect(yearsTold(text, { style: 'session', end: 8 })).toEqual([2009]);
  });
});
