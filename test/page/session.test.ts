// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageText } from '../../src/detect/page-text.ts';
import type { DetectAnswer } from '../../src/platform/messages.ts';

const asked: ((answer: DetectAnswer) => void)[] = [];
/** How many passages were sent with each question. */
const sent: number[] = [];
vi.mock('../../src/platform/extension-api.ts', () => ({ browser: {} }));
vi.mock('../../src/page/ask-what-it-holds.ts', () => ({
  askWhatItHolds: ({ passages }: PageText) => {
    sent.push(passages.length);
    return new Promise<DetectAnswer>((resolve) => asked.push(resolve));
  },
}));
/** Settles when the page is seen. */
let seen = Promise.resolve();
vi.mock('../../src/page/life/when-seen.ts', () => ({
  whenSeen: () => seen,
  whenIdle: async () => undefined,
}));
const { Session } = await import('../../src/page/session.ts');
const { LONGEST_WAIT_MS } = await import('../../src/page/watch/pace.ts');

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
  sent.length = 0;
  seen = Promise.resolve();
  life = new AbortController();
  document.body.innerHTML = '<p>The Council adopted resolution 1701.</p>';
  vi.useFakeTimers();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, 'designMode');
});

const session = (read = (): void => undefined, left = (): void => undefined) =>
  new Session(
    { signal: life.signal, alive: () => true, end: () => life.abort() },
    { read, left, turned: () => undefined, owns: () => false },
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

describe('a page that becomes another one without loading', () => {
  const turn = (search: string): void => {
    history.replaceState(null, '', search);
    dispatchEvent(new PopStateEvent('popstate'));
  };
  beforeEach(() => (location.href = 'https://www.example.org/one'));

  test('keeps its marks until it is read again, as where the address follows the reader from article to article', async () => {
    const left = vi.fn();
    const reading = session(undefined, left);
    reading.readAnew();
    await settle();
    asked[0]?.(answer(1));
    await settle();
    turn('/two');
    await settle();
    expect(asked).toHaveLength(2);
    expect(reading.marked?.found.mentions).toHaveLength(1);
    asked[1]?.(answer(0));
    await settle();
    expect(reading.marked?.found.mentions).toEqual([]);
    expect(left).not.toHaveBeenCalled();
  });

  test('shows nothing that was asked of the page before', async () => {
    const read = vi.fn();
    const reading = session(read);
    reading.readAnew();
    await settle();
    turn('/three');
    asked[0]?.(answer(1));
    await vi.advanceTimersByTimeAsync(10);
    expect(read).not.toHaveBeenCalled();
    await settle();
    asked[1]?.(answer(1));
    await settle();
    expect(read).toHaveBeenCalledOnce();
  });
});

describe('the count on the button goes when reading is switched off', () => {
  test('on a page that was read', async () => {
    const reading = session();
    reading.readAnew();
    await settle();
    asked[0]?.(answer(1));
    await settle();
    reading.rest('off');
    await settle();
    expect(sent).toEqual([1, 0]);
    reading.rest('off');
    await settle();
    expect(sent).toHaveLength(2);
  });

  test('on a page in a tab behind, which was to be read again and waits for being seen', async () => {
    const reading = session();
    reading.readAnew();
    await settle();
    asked[0]?.(answer(1));
    await settle();
    let show = (): void => undefined;
    seen = new Promise((resolve) => {
      show = resolve;
    });
    reading.readAnew();
    await settle();
    reading.rest('off');
    show();
    await settle();
    expect(sent).toEqual([1, 0]);
  });

  test('after the answer to what was asked before', async () => {
    const reading = session();
    reading.readAnew();
    await settle();
    reading.rest('off');
    await settle();
    expect(sent).toEqual([1]);
    asked[0]?.(answer(1));
    await settle();
    expect(sent).toEqual([1, 0]);
    expect(reading.state).toEqual({ phase: 'off' });
  });

  test('and nothing is asked of a page on which nothing was', async () => {
    const reading = session();
    reading.rest('off');
    await settle();
    expect(sent).toEqual([]);
  });
});

test('a page in which the reader begins to write is not sent, and holds nothing any more', async () => {
  const reading = session();
  reading.readAnew();
  await settle();
  asked[0]?.(answer(1));
  await settle();
  Object.defineProperty(document, 'designMode', { configurable: true, value: 'on' });
  document.body.innerHTML = '<p>Resolution 1701 of the Council, and more.</p>';
  reading.readAnew();
  await settle();
  expect(sent).toEqual([1, 0]);
});

test('what fails after reading was switched off is no failure', async () => {
  const reading = session();
  reading.readAnew();
  await settle();
  reading.rest('off');
  asked[0]?.({ ok: false, problem: 'facts-damaged' });
  await settle();
  expect(reading.state).toEqual({ phase: 'off' });
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

/** Changes of the page, told at once: the test's own clock does not move happy-dom's observers. */
class ToldAtOnce {
  static set = new Set<ToldAtOnce>();
  readonly #told: (records: object[]) => void;
  constructor(told: (records: object[]) => void) {
    this.#told = told;
  }
  observe(): void {
    ToldAtOnce.set.add(this);
  }
  disconnect(): void {
    ToldAtOnce.set.delete(this);
  }
  static change(): void {
    for (const observer of ToldAtOnce.set) observer.#told([{ type: 'characterData' }]);
  }
}

test('a page that never rests is read ever less often, and soon once it rests', async () => {
  vi.stubGlobal('MutationObserver', ToldAtOnce);
  const readings: number[] = [];
  const lastReading = (): number => readings.at(-1) as number;
  const reading = session(() => readings.push(performance.now()));
  const flood = setInterval(() => ToldAtOnce.change(), 16);
  reading.readAnew();
  await vi.advanceTimersByTimeAsync(1);
  asked[0]?.(answer(1));
  await vi.advanceTimersByTimeAsync(120_000);
  expect(readings.length).toBeLessThan(12);
  expect(lastReading() - (readings.at(-2) as number)).toBeGreaterThan(2 * LONGEST_WAIT_MS);

  // Just after a reading, when the next one is far.
  const last = lastReading();
  while (lastReading() === last) await vi.advanceTimersByTimeAsync(100);
  clearInterval(flood);
  const before = readings.length;
  await vi.advanceTimersByTimeAsync(2 * LONGEST_WAIT_MS);
  expect(readings.length).toBe(before + 1);
  ToldAtOnce.change();
  await vi.advanceTimersByTimeAsync(LONGEST_WAIT_MS);
  expect(readings.length).toBe(before + 2);
});
