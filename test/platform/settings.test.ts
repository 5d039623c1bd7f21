import { beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/platform/settings-shape.ts';
import { fakeBrowser, fakeLocks } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => fake);
const { changeSettings, onSettingsChanged, readSettings, sameRule } = await import('../../src/platform/settings.ts');

let browser: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  browser = fakeBrowser();
  fake.browser = browser;
  vi.stubGlobal('navigator', { locks: fakeLocks() });
});

const rule = { subject: 'resolution:1701', label: 'Resolution 1701' };

test('nothing stored gives the defaults', async () => {
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
});

test.each([null, 7, 'settings', []])('what is no settings at all (%j) gives the defaults', async (stored) => {
  browser.stored['settings'] = stored;
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
});

test('a damaged field falls back alone', async () => {
  browser.stored['settings'] = { version: 1, hidden: [{ subject: 5 }], sitesOff: ['example.org'], markStyle: 'neon' };
  expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, sitesOff: ['example.org'] });
});

test('changes made at the same time do not lose each other', async () => {
  await Promise.all([
    changeSettings(({ hidden }) => ({ hidden: [...hidden, rule] })),
    changeSettings(({ hidden }) => ({ hidden: [...hidden, { ...rule, host: 'example.org' }] })),
    changeSettings(({ sitesOff }) => ({ sitesOff: [...sitesOff, 'news.example'] })),
  ]);
  expect(await readSettings()).toEqual({
    ...DEFAULT_SETTINGS,
    hidden: [rule, { ...rule, host: 'example.org' }],
    sitesOff: ['news.example'],
    markStyle: 'underline',
  });
});

test('a listener hears of changes until it is ended', async () => {
  const heard: unknown[] = [];
  const ending = new AbortController();
  onSettingsChanged(({ sitesOff }) => heard.push(sitesOff), ending.signal);
  await changeSettings(() => ({ sitesOff: ['a.example'] }));
  ending.abort();
  await changeSettings(() => ({ sitesOff: [] }));
  expect(heard).toEqual([['a.example']]);
});

test('a rule for one site is not the rule for all', () => {
  expect(sameRule(rule, { ...rule, label: 'another word' })).toBe(true);
  expect(sameRule(rule, { ...rule, host: 'example.org' })).toBe(false);
});
