import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childOf, inTrieOrder, openTrie, type Trie, trieSections } from '../../../src/detect/names/read/trie.ts';
import { Pack, type Sections, writePack } from '../../../src/facts/pack.ts';

const packOf = async (sections: Sections) => Pack.open(await writePack('2026-01-01', sections));

/** The place that a trie gives to a text, -1 where it does not have it. */
function placeOf(trie: Trie, text: string): number {
  let node = 0;
  for (let i = 0; i < text.length; i++) {
    node = childOf(trie, node, text.charCodeAt(i));
    if (node === 0) return -1;
  }
  return (trie.value[node] ?? 0) - 1;
}

describe('a trie in the pack', () => {
  it('gives each text its place, and none to what it does not have', async () => {
    const words = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(words, fc.string(), async (texts, other) => {
        const trie = openTrie(await packOf(trieSections('words', texts)), 'words');
        const sorted = texts.toSorted(inTrieOrder);
        for (const [place, text] of sorted.entries()) expect(placeOf(trie, text)).toBe(place);
        expect(placeOf(trie, other)).toBe(sorted.indexOf(other));
      }),
    );
  });

  it('is refused where its sections do not agree', async () => {
    const sections = { ...trieSections('words', ['ban', 'bank']), 'words.label': Uint16Array.of(0, 98) };
    const pack = await packOf(sections);
    expect(() => openTrie(pack, 'words')).toThrow('words: the labels and shapes of its trie do not match');
  });

  it('counts the shorter first, and those of one length by their letters', () => {
    expect(['b', 'ba', 'a', 'ab', 'aab', 'c', 'a'].sort(inTrieOrder)).toEqual(['a', 'a', 'b', 'c', 'ab', 'ba', 'aab']);
    expect(inTrieOrder('ab', 'ab')).toBe(0);
  });

  it('tells children apart, however many a letter has', async () => {
    const letters = Array.from('acegikmoqsuwyбгезик');
    const trie = openTrie(
      await packOf(
        trieSections(
          'words',
          letters.map((letter) => `x${letter}`),
        ),
      ),
      'words',
    );
    expect(letters.map((letter) => placeOf(trie, `x${letter}`))).toEqual(letters.map((_, place) => place));
    for (const other of 'bdxzаял') expect(placeOf(trie, `x${other}`)).toBe(-1);
    expect(placeOf(trie, 'x')).toBe(-1);
    expect(placeOf(trie, 'xab')).toBe(-1);
  });

  it('is not made of more children than a shape can tell', async () => {
    const letters = (count: number) => Array.from({ length: count }, (_, i) => String.fromCharCode(i + 1));
    expect(() => trieSections('words', letters(0x8000))).toThrow('trie words: a node has 32768 children');
    const trie = openTrie(await packOf(trieSections('words', letters(0x7fff))), 'words');
    expect(placeOf(trie, '\u7fff')).toBe(0x7ffe);
  });

  it('is refused where a label is missing or one too many', async () => {
    const sections = trieSections('words', ['ban', 'bank']);
    const labels = Array.from(sections['words.label'] as Uint16Array);
    for (const wrong of [[...labels, 98], labels.slice(1)]) {
      const pack = await packOf({ ...sections, 'words.label': Uint16Array.from(wrong) });
      expect(() => openTrie(pack, 'words')).toThrow('do not match');
    }
    const shapes = Array.from(sections['words.shape'] as Uint16Array);
    const pack = await packOf({ ...sections, 'words.shape': Uint16Array.from([...shapes.slice(0, -1), 3]) });
    expect(() => openTrie(pack, 'words')).toThrow('do not match');
  });
});
