import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { factsDesk } from '../../src/background/facts-desk.ts';
import { keptPack } from '../../src/cli/facts-file.ts';
import { writePack } from '../../src/facts/pack.ts';

const bytes = (...values: number[]): Uint8Array<ArrayBuffer> => Uint8Array.from(values);

test('a missing pack is told as missing', async () => {
  const atDesk = factsDesk(async () => undefined);
  expect(await atDesk(() => 'never')).toEqual({ ok: false, problem: 'facts-missing' });
});

test.each([
  ['empty', bytes()],
  ['something else', bytes(...new TextEncoder().encode('<!doctype html><title>Not a pack</title>'))],
])('a pack that is %s is told as damaged', async (_what, content) => {
  const atDesk = factsDesk(async () => content);
  expect(await atDesk(() => 'never')).toEqual({ ok: false, problem: 'facts-damaged' });
});

test('a pack with one changed bit is told as damaged', async () => {
  const pack = Uint8Array.from(await writePack('2026-01-01', { 'some.section': Uint32Array.of(1, 2, 3) }));
  const last = pack.length - 1;
  pack[last] = (pack[last] ?? 0) ^ 1;
  const atDesk = factsDesk(async () => pack);
  expect(await atDesk(() => 'never')).toEqual({ ok: false, problem: 'facts-damaged' });
});

test('a whole pack without the sections that the facts need is told as damaged', async () => {
  const pack = Uint8Array.from(await writePack('2026-01-01', { 'some.section': Uint32Array.of(1, 2, 3) }));
  const atDesk = factsDesk(async () => pack);
  expect(await atDesk(() => 'never')).toEqual({ ok: false, problem: 'facts-damaged' });
});

const sound = new Uint8Array(await readFile(await keptPack()));

test('the file is read once, however many ask', async () => {
  let reads = 0;
  const atDesk = factsDesk(async () => {
    reads++;
    return sound;
  });
  expect(await Promise.all([atDesk(() => 1), atDesk(() => 2)])).toEqual([1, 2]);
  expect(await atDesk(() => 3)).toBe(3);
  expect(reads).toBe(1);
});

test('a file that was out of reach for a moment is read at the next request', async () => {
  const outcomes = [async () => undefined, async () => Promise.reject(new Error('busy')), async () => sound];
  const atDesk = factsDesk(() => outcomes.shift()?.() ?? Promise.resolve(undefined));
  expect(await atDesk(() => 'never')).toMatchObject({ problem: 'facts-missing' });
  await expect(atDesk(() => 'never')).rejects.toThrow('busy');
  expect(await atDesk(() => 'at last')).toBe('at last');
});

/** Where each section of the pack begins and ends, from its header; the header itself is one. */
function sectionsOf(pack: Uint8Array<ArrayBuffer>): [name: string, start: number, end: number][] {
  const headerAt = 40;
  const length = new DataView(pack.buffer, pack.byteOffset).getUint32(headerAt - 4, true);
  const header = JSON.parse(new TextDecoder().decode(pack.subarray(headerAt, headerAt + length))) as {
    sections: Record<string, { type: 'u8' | 'u16' | 'u32' | 'i32'; offset: number; length: number }>;
  };
  const bodyAt = Math.ceil((headerAt + length) / 8) * 8;
  const sections = Object.entries(header.sections).map(([name, { type, offset, length: units }]) => {
    const start = bodyAt + offset;
    return [name, start, start + units * (Number(type.slice(1)) / 8)] as [string, number, number];
  });
  return [['header', headerAt, headerAt + length], ...sections.filter(([, start, end]) => end > start)];
}

test('a pack with a changed byte in any of its sections, or that ends before one, is told as damaged', async () => {
  const sections = sectionsOf(sound);
  expect(sections.length).toBeGreaterThan(20);
  expect(sections.at(-1)?.[2]).toBeLessThanOrEqual(sound.length);
  const problemOf = async (pack: Uint8Array<ArrayBuffer>) => factsDesk(async () => pack)(() => 'opened');
  for (const [name, start, end] of sections) {
    const at = (start + end) >> 1;
    sound[at] = (sound[at] ?? 0) ^ 0x10;
    expect([name, await problemOf(sound)]).toEqual([name, { ok: false, problem: 'facts-damaged' }]);
    sound[at] = (sound[at] ?? 0) ^ 0x10;
    expect([name, await problemOf(sound.slice(0, start))]).toEqual([name, { ok: false, problem: 'facts-damaged' }]);
  }
  expect(await problemOf(sound)).toBe('opened');
}, 120_000);
