import { describe, expect, it } from 'vitest';
import { isDenseUnit, isWordUnit, UNIT, unitFlags } from '../../../src/detect/names/read/units.ts';

const said = (character: string): string[] =>
  Object.entries(UNIT).flatMap(([name, flag]) => ((unitFlags(character.charCodeAt(0)) & flag) === 0 ? [] : [name]));

describe('what a unit of a text is', () => {
  it.each([
    ['a', ['word', 'letter', 'lower']],
    ['Ж', ['word', 'letter', 'upper']],
    ['ß', ['word', 'letter', 'lower']],
    ['ǅ', ['word', 'letter', 'upper', 'lower']],
    ['王', ['word', 'letter']],
    ['ش', ['word', 'letter']],
    ['7', ['word']],
    ['٣', ['word']],
    ['\u0301', ['mark']],
    [' ', ['space']],
    ['\u3000', ['space']],
    ['.', []],
    ['-', []],
    ['\u0000', []],
    ['\ue000', []],
  ])('%j', (character, flags) => {
    expect(said(character)).toEqual(flags);
    expect(said(character)).toEqual(flags);
    expect(isWordUnit(character.charCodeAt(0))).toBe(flags.includes('word'));
  });

  it('is a part of a word, where it is half of a pair', () => {
    expect(['\ud800', '\udbff', '\udc00', '\udfff'].map(said)).toEqual([['word'], ['word'], ['word'], ['word']]);
  });

  it('is nothing past the end of a text', () => {
    expect(unitFlags(''.charCodeAt(0))).toBe(0);
  });

  it('is dense where words stand without gaps, or glue titles to names', () => {
    const dense = (text: string): boolean[] => Array.from(text, (character) => isDenseUnit(character.charCodeAt(0)));
    expect(dense('ぁヿ㐀习鿿가힣')).not.toContain(false);
    expect(dense('aЖש〿ㄅ㏿ꀀꯀힰ')).not.toContain(true);
  });
});
