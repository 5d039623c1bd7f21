import { expect, test } from 'vitest';
import { factsDesk } from '../../src/background/facts-desk.ts';
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

test('the file is read once, however many ask', async () => {
  let reads = 0;
  const atDesk = factsDesk(async () => {
    reads++;
    return undefined;
  });
  await Promise.all([atDesk(() => 1), atDesk(() => 2)]);
  await atDesk(() => 3);
  expect(reads).toBe(1);
});
