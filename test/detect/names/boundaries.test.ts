import { describe, expect, it } from 'vitest';
import { mayBegin, mayEnd } from '../../../src/detect/names/read/boundaries.ts';

const at = (marked: string): [string, number] => [marked.replace('|', ''), marked.indexOf('|')];

describe('a name may begin', () => {
  it.each([
    '|Biden',
    'the |Biden',
    '“|Biden',
    '-|Biden',
    '见|拜登',
    'a|拜登',
    'の|バイデン',
    'x|バイデン',
    '習|Biden',
    '・|バイデン',
    '와 |바이든',
  ])('at %s', (marked) => expect(mayBegin(...at(marked))).toBe(true));

  it.each(['the|Biden', '7|Biden', 'アバ|イデン', '전|바이든'])('not at %s', (marked) =>
    expect(mayBegin(...at(marked))).toBe(false),
  );
});

describe('a name may end', () => {
  it.each([
    'Biden|',
    'Biden| said',
    'Biden|’s',
    'Biden|, who',
    'Putin|s Krieg',
    'PUTIN|S',
    'Guérin|s',
    '拜登|说',
    'バイデン|氏',
    'バイデン|・',
    '바이든|',
    '바이든|은',
    '바이든|대통령',
    '바이든|ABC',
    'Biden|习',
    'Biden|은',
  ])('at %s', (marked) => expect(mayEnd(...at(marked))).toBe(true));

  it.each(['Bid|en', 'Putin|st', 'Putin|7', 'Путин|s', 'バイ|デン', '바이|든', '바이든|쿄'])('not at %s', (marked) =>
    expect(mayEnd(...at(marked))).toBe(false),
  );
});
