import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Beginnings } from '../../../src/detect/names/read/beginnings.ts';
import { fold } from '../../../src/detect/names/read/fold.ts';
import { contextKey, WordTokens } from '../../../src/detect/names/read/tokens.ts';
import { openTrie, trieSections } from '../../../src/detect/names/read/trie.ts';
import { Pack, writePack } from '../../../src/facts/pack.ts';

async function beginningsOf(texts: readonly string[]): Promise<Beginnings> {
  const sorted = [...new Set(texts)].sort();
  const sections = trieSections('test', sorted);
  return new Beginnings(openTrie(await Pack.open(await writePack('2024-01-01', sections)), 'test'));
}

const letter = fc.constantFrom(...Array.from('aeÁnsñ王習김정بالوнияПэ'));
const dropped = fc.constantFrom("'", '\u00ad', '\u0301', '');
const word = fc
  .array(fc.tuple(letter, dropped), { minLength: 1, maxLength: 7 })
  .map((letters) => letters.flat().join(''));
const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const phrases = fc.array(phrase, { minLength: 1, maxLength: 12 });
const gap = fc.constantFrom(' ', '\u00a0', ' \u00ad ', '-');

describe('the beginnings of a trie', () => {
  it('tell most words that open no name', async () => {
    const beginnings = await beginningsOf(['vladimir putin', 'ban', 'kim jong un', '习近平'].map(fold));
    const at = (text: string): boolean => beginnings.lettersAt(text, 0);
    expect(['Vladimir', 'VLADÍMIR', 'Vla\u00addimir', 'Ban', 'Bank', 'Kim W.', '习近平的'].map(at)).not.toContain(
      false,
    );
    expect(['Victor', 'Vlad', 'Ba', 'Kiel', '习惯', '', 'x'].map(at)).not.toContain(true);
  });

  it('tell most words that open no entry of stems', async () => {
    const beginnings = await beginningsOf(['the hague', 'minister', 'of state', 'us'].map(contextKey));
    const at = (text: string): boolean => beginnings.wordsAt(text, 0);
    expect(['The Hague', 'the\u00a0Haguenau', 'ministers', 'of state', 'US', 'us.'].map(at)).not.toContain(false);
    expect(['the house', 'them', 'miner', 'of', 'usual', 'off', ''].map(at)).not.toContain(true);
  });

  it('miss no name, wherever it stands', async () => {
    await fc.assert(
      fc.asyncProperty(phrases, gap, async (names, between) => {
        const beginnings = await beginningsOf(names.map(fold));
        for (const name of names) {
          const written = name.replaceAll(' ', between);
          expect(beginnings.lettersAt(`x ${written}`, 2)).toBe(true);
        }
      }),
    );
  });

  it('miss no phrase of stems, whatever its endings', async () => {
    const tokens = new WordTokens();
    await fc.assert(
      fc.asyncProperty(phrases, phrase, gap, async (entries, other, between) => {
        const keys = entries.map(contextKey);
        const beginnings = await beginningsOf(keys);
        const text = [...entries, other].join(between);
        tokens.read(text);
        const stems = Array.from({ length: tokens.count }, (_, token) => tokens.stem(token));
        stems.forEach((_, token) => {
          const stands = keys.some((key) => stems.slice(token, token + key.split(' ').length).join(' ') === key);
          if (stands) expect(beginnings.wordsAt(text, tokens.start[token] ?? 0)).toBe(true);
        });
      }),
    );
  });
});
