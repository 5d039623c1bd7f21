import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childOf, inTrieOrder, openTrie, type Trie, trieSections } from '../../../src/detect/names/trie.ts';
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
});
