import fc from 'fast-check';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkTables } from '../../scripts/facts/checks.ts';
import { layOutPack } from '../../scripts/facts/compile.ts';
import { Pack, PackError, tableSections, writePack } from '../../src/facts/pack.ts';
import { openFacts } from '../../src/facts/pack-facts.ts';
import { smallTexts } from './small-tables.ts';

describe('a pack', () => {
  it('gives back the sections and records that were laid in it', async () => {
    const column = fc.oneof(fc.uint8Array(), fc.uint16Array(), fc.uint32Array(), fc.int32Array());
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.stringMatching(/^[a-z]+\.[a-z.]+$/), column),
        fc.array(fc.string()),
        async (sections, texts) => {
          const records = texts.map((text) => ({ text }));
          const pack = await Pack.open(await writePack('2026-01-02', { ...sections, ...tableSections('T', records) }));
          expect(pack.asOf).toBe('2026-01-02');
          const table = pack.table('T', v.object({ text: v.string() }));
          expect(Array.from({ length: table.length }, (_, i) => table.at(i))).toEqual(records);
          for (const [name, values] of Object.entries(sections)) {
            const read = { 1: 'u8', 2: 'u16', 4: values instanceof Int32Array ? 'i32' : 'u32' } as const;
            expect(Array.from(pack[read[values.BYTES_PER_ELEMENT as 1 | 2 | 4]](name))).toEqual(Array.from(values));
          }
        },
      ),
    );
  }, 60_000);

  it('opens from any place in a buffer', async () => {
    const bytes = await writePack('2026', { a: Uint32Array.of(7, 8) });
    const moved = new Uint8Array(bytes.length + 3);
    moved.set(bytes, 3);
    expect(Array.from((await Pack.open(moved.subarray(3))).u32('a'))).toEqual([7, 8]);
  });

  it('says which section or record it lacks', async () => {
    const pack = await Pack.open(await writePack('2026', { a: Uint8Array.of(1), ...tableSections('T', [1]) }));
    expect(() => pack.u8('b')).toThrow('the pack lacks section b');
    expect(() => pack.u32('a')).toThrow('section a is of another type');
    expect(() => pack.table('T', v.number()).at(1)).toThrow('T has no record 1');
    expect(() => pack.table('T', v.string()).at(0)).toThrow(PackError);
  });

  it('does not open what is no pack of records', async () => {
    await expect(Pack.open(new Uint8Array(200))).rejects.toThrow('not a pack of facts');
    await expect(Pack.open(new Uint8Array(0))).rejects.toThrow('only 0 bytes');
    expect(() => openFacts(emptyPack)).toThrow(PackError);
  });
  let emptyPack: Pack;
  beforeAll(async () => {
    emptyPack = await Pack.open(await writePack('2026', {}));
  });
});

describe('a damaged pack', () => {
  const small = checkTables(smallTexts()).tables;

  it('never opens when one byte differs', async () => {
    const good = await layOutPack(small);
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), async (place, change) => {
        const bytes = good.slice();
        bytes[place] = (bytes[place] ?? 0) ^ change;
        await expect(Pack.open(bytes)).rejects.toBeInstanceOf(PackError);
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  it('never opens when it is cut or longer', async () => {
    const good = await layOutPack(small);
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), async (length) => {
        await expect(Pack.open(good.slice(0, length))).rejects.toBeInstanceOf(PackError);
      }),
      { numRuns: 300 },
    );
    const longer = new Uint8Array(good.length + 1);
    longer.set(good);
    await expect(Pack.open(longer)).rejects.toBeInstanceOf(PackError);
  }, 60_000);
});

describe('compiling', () => {
  it('gives the same bytes for the same tables', async () => {
    const [a, b] = await Promise.all([
      layOutPack(checkTables(smallTexts()).tables),
      layOutPack(checkTables(smallTexts()).tables),
    ]);
    expect(a).toEqual(b);
  });

  it('takes the sections of another room', async () => {
    const pack = await Pack.open(
      await layOutPack(checkTables(smallTexts()).tables, () => ({ names: Uint8Array.of(5) })),
    );
    expect(Array.from(pack.u8('names'))).toEqual([5]);
  });

  it('answers from the tables that were laid in', async () => {
    const facts = openFacts(await Pack.open(await layOutPack(checkTables(smallTexts()).tables)));
    expect(facts.asOf).toBe('1994-01-10');
    expect(facts.newestResolution).toBe(3);
    expect(facts.yearOf(3)).toBe(1946);
    expect(facts.yearOf(4)).toBeUndefined();
    expect(facts.yearOf(0)).toBeUndefined();
    expect(facts.resolution(3)?.ends).toEqual([2]);
    expect(facts.recalledBy(1)).toEqual([2]);
    expect(facts.endedBy(2)).toEqual([3]);
    expect(facts.endedBy(999)).toEqual([]);
    expect(facts.namedBy('S/1')).toEqual([3]);
    expect(facts.namedBy('S/9')).toEqual([]);
    expect(facts.mattersOf(2).map(({ id }) => id)).toEqual(['iranian-question']);
    expect(facts.official('trygve-lie')?.family).toBe('Lie');
    expect(facts.official('trygve')).toBeUndefined();
    expect(facts.statement('S/PRST/1994/1')?.date).toBe('1994-01-10');
    expect(facts.failedDraft('S/2')?.vetoedBy).toEqual(['SUN']);
    expect(facts.council(1946)?.elected).toContain('POL');
    expect(facts.council(1947)).toBeUndefined();
    expect(facts.titles()).toHaveLength(1);
    expect(facts.confusables()).toHaveLength(1);
  });
});
