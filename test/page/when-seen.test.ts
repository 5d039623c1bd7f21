import { afterEach, expect, test, vi } from 'vitest';
import { whenIdle } from '../../src/page/life/when-seen.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('waiting for a moment of rest leaves nothing behind, however often', async () => {
  vi.stubGlobal('requestIdleCallback', (idle: () => void) => setTimeout(idle));
  const { signal } = new AbortController();
  const listens = vi.spyOn(signal, 'addEventListener');
  for (let i = 0; i < 3; i++) await whenIdle(signal);
  expect(listens).not.toHaveBeenCalled();
});

test('once the life has ended no moment of rest comes', async () => {
  vi.stubGlobal('requestIdleCallback', (idle: () => void) => setTimeout(idle));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
  const life = new AbortController();
  const came = vi.fn();
  void whenIdle(life.signal).then(came);
  life.abort();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(came).not.toHaveBeenCalled();
});
