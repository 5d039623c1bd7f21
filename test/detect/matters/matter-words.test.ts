import { describe, expect, it } from 'vitest';
import { familiesOfResolution, matterWordsFor } from '../../../src/detect/matters/words/matter-words.ts';
import { fold } from '../../../src/detect/text/fold.ts';
import { facts } from '../citations/found.ts';

describe('the word of a passage for what a resolution is about', () => {
  it.each<readonly [text: string, n: number, word: string | undefined]>([
    ['In Gāza a truce holds, and in Libya none; Libyans and Palestinians hope.', 2728, 'Gāza'],
    ['In Gāza a truce holds, and in Libya none; Libyans and Palestinians hope.', 1973, 'Libya'],
    ['In Gāza a truce holds, and in Libya none; Libyans and Palestinians hope.', 1701, undefined],
    ['A ceasefire was asked for.', 1701, undefined],
    ['A ceasefire in  Lebanon was asked for.', 1701, 'Lebanon'],
    ['Nothing was said.', 1701, undefined],
  ])('%s %i: %s', (text, n, word) => {
    expect(matterWordsFor(facts, fold(text))(n)).toBe(word);
  });

  it('is asked of a passage again and again', () => {
    const wordFor = matterWordsFor(facts, fold('Libya and Lebanon met.'));
    expect([1973, 1701, 1973].map(wordFor)).toEqual(['Libya', 'Lebanon', 'Libya']);
  });

  it('is of its matters’ families, or of the first country that it is about', () => {
    expect([...familiesOfResolution(facts, 1701)]).toEqual(['LBN']);
    expect([...familiesOfResolution(facts, 1)]).toEqual([]);
  });
});
