import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/detect/names/read/fold.ts';

describe('names that are written alike', () => {
  it.each([
    ['Kim Jong-un', 'kim jong un'],
    ['KIM  JONG—UN', 'kim jong un'],
    ['Kim\u00a0Jong‑Un', 'kim jong un'],
    [' – Ban Ki-moon - ', 'ban ki moon'],
    ['Recep Tayyip Erdoğan', 'recep tayyip erdogan'],
    ['İSTANBULLU', 'istanbullu'],
    ['Børge Brende', 'borge brende'],
    ['Donald Tusk', 'donald tusk'],
    ['Wałęsa', 'walesa'],
    ['O’Neill', 'oneill'],
    ["O'Neill", 'oneill'],
    ['Va\u00adclav Ha\u0301vel', 'vaclav havel'],
    ['Ｗａｎｇ', 'wang'],
    ['ℬush', 'bush'],
    ['ﬁdel', 'fdel'],
    ['أنطونيو غوتيريش', 'انطونيو غوتيريش'],
    ['Зеленський', 'зеленськии'],
    ['弗拉基米尔·普京', '弗拉基米尔普京'],
    ['ウラジーミル・プーチン', 'ウラジーミルプーチン'],
    ['岸田　文雄', '岸田 文雄'],
    ['김정은', '김정은'],
    ['', ''],
    ['-', ''],
    ['\u00ad', ''],
  ])('%j: %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(folded)).toBe(folded);
  });
});
