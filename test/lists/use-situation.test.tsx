// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Situation, TabHost } from '../../src/lists/tab-host.ts';
import { useSituation } from '../../src/lists/use-situation.ts';

const SECOND = 1000;
const nothing: Situation = { kind: 'unknown' };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** How often a page is looked at whose answer takes so long, in the time given. */
async function looksIn(milliseconds: number, answerTakes: number): Promise<number> {
  const look = vi.fn(() => new Promise<Situation>((answer) => setTimeout(() => answer(nothing), answerTakes)));
  const host = { look } as unknown as TabHost;
  const Shown = () => useSituation(host, true).situation?.kind;
  const root = document.createElement('div');
  await act(async () => render(<Shown />, root));
  await act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });
  await act(async () => render(null, root));
  return look.mock.calls.length;
}

it('asks a page whose answer takes long less often, and never waits for longer than six seconds', async () => {
  expect(await looksIn(7 * SECOND, 1)).toBe(10);
  expect(await looksIn(7 * SECOND, 100)).toBe(3);
  expect(await looksIn(14.5 * SECOND, SECOND)).toBe(3);
});
