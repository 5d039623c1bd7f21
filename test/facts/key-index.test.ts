import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjacencySections, openAdjacency } from '../../src/facts/adjacency.ts';
import { keySections, openKeyIndex } from '../../src/facts/key-index.ts';
import { Pack, writePack } from '../../src/facts/pack.ts';

describe('the index of keys', () => {
  it('finds every key at its row and no other', async () => {
    const keys = fc.uniqueArray(fc.string({ unit: 'grapheme' }));
    await fc.assert(
      fc.asyncProperty(keys, fc.string({ unit: 'grapheme' }), async (known, other) => {
        const row = openKeyIndex(await Pack.open(await writePack('2026', keySections('k', known))), 'k');
        known.forEach((key, i) => {
          expect(row(key)).toBe(i);
        });
        if (!known.includes(other)) expect(row(other)).toBeUndefined();
      }),
    );
  }, 60_000);

  it('leaves out rows without a key', async () => {
    const pack = await Pack.open(await writePack('2026', keySections('k', ['b', undefined, 'a'])));
    const row = openKeyIndex(pack, 'k');
    expect([row('a'), row('b'), row('')]).toEqual([2, 0, undefined]);
  });
});

describe('lists by number', () => {
  it('gives each number its list', async () => {
    const lists = fc.dictionary(fc.nat(300).map(String), fc.array(fc.nat(65535)));
    await fc.assert(
      fc.asyncProperty(lists, async (given) => {
        const byNumber = new Map(Object.entries(given).map(([i, list]) => [Number(i), list]));
        const list = openAdjacency(await Pack.open(await writePack('2026', adjacencySections('l', byNumber))), 'l');
        for (let i = 0; i <= 301; i++) expect(list(i)).toEqual(byNumber.get(i) ?? []);
      }),
    );
  }, 60_000);
});
