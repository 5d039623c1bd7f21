// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/platform/settings-shape.ts';
import { fakeBrowser } from '../platform/fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => fake);
vi.mock('../../src/platform/extension-api.ts', () => fake);
const done: string[] = [];
vi.mock('../../src/page/page-script.ts', () => ({
  PageScript: class {
    session = { readAnew: () => done.push('read'), rest: (phase: string) => done.push(phase) };
    wear = (): void => undefined;
  },
}));

let browser: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  done.length = 0;
  vi.useFakeTimers();
  vi.stubGlobal('origin', 'https://www.example.org');
  vi.resetModules();
  browser = fakeBrowser();
  fake.browser = browser;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const begin = async (): Promise<void> => {
  await import('../../src/page/main.iife.ts');
  await vi.advanceTimersByTimeAsync(0);
};

test('a page is read though the strings of the chosen language do not come', async () => {
  browser.stored['settings'] = { ...DEFAULT_SETTINGS, language: 'fr' };
  await begin();
  expect(done).toEqual([]);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(browser.sent).toContainEqual({ ask: 'words' });
  expect(done).toEqual(['read']);
});

test('a site that is switched off while the strings are waited for stays unread', async () => {
  const settings = { ...DEFAULT_SETTINGS, language: 'fr' };
  browser.stored['settings'] = settings;
  browser.answers = [undefined, { ok: true, strings: {} }];
  await begin();
  await browser.storage.local.set({ settings: { ...settings, sitesOff: ['example.org'] } });
  await vi.advanceTimersByTimeAsync(30_000);
  expect(done).toEqual(['off']);
});
