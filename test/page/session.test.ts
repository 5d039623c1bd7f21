// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DetectAnswer } from '../../src/platform/messages.ts';

const asked: ((answer: DetectAnswer) => void)[] = [];
vi.mock('../../src/platform/extension-api.ts', () => ({ browser: {} }));
vi.mock('../../src/page/ask-what-it-holds.ts', () => ({
  askWhatItHolds: () => new Promise<DetectAnswer>((resolve) => asked.push(resolve)),
}));
vi.mock('../../src/page/life/when-seen.ts', () => ({
  whenSeen: async () => undefined,
  whenIdle: async () => undefined,
}));
const { Session } = await import('../../src/page/session.ts');

const answer = (mentions: number): DetectAnswer => ({
  ok: true,
  mentions: Array.from({ length: mentions }, () => ({
    quote: 'resolution 1701',
    passage: 0,
    start: 0,
    end: 15,
    confidence: 0.99,
    subject: { kind: 'resolution' as const, n: 1701 },
    because: { code: 'number_body' as const, words: ['the Council'] },
  })),
  heads: {},
});

let life: AbortController;
beforeEach(() => {
  asked.length = 0;
  life = new AbortController();
  document.body.innerHTML = '<p>The Council adopted resolution 1701.</p>';
  vi.useFakeTimers();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const session = () =>
  new Session(
    { signal: life.signal, alive: () => true, end: () => life.abort() },
    { read: () => undefined, left: () => undefined, returned: () => undefined, owns: () => false },
  );
const settle = () => vi.advanceTimersByTimeAsync(10_000);

test('what was asked before the reader changed what is to be found counts no more', async () => {
  const reading = session();
  reading.readAnew();
  await settle();
  reading.readAnew();
  expect(asked).toHaveLength(1);
  asked[0]?.(answer(1));
  await settle();
  expect(reading.state).toEqual({ phase: 'reading' });
  asked[1]?.(answer(0));
  await settle();
  expect(reading.marked?.found.mentions).toEqual([]);
});

test('a page that is as it was is not asked about again', async () => {
  const reading = session();
  reading.readAnew();
  await settle();
  asked[0]?.(answer(1));
  await settle();
  document.body.append(document.createElement('div'));
  await settle();
  expect(asked).toHaveLength(1);
  expect(reading.marked?.found.mentions).toHaveLength(1);
});
