import { beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/platform/settings-shape.ts';
import { fakeBrowser, fakeLocks } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => fake);
vi.mock('../../src/platform/extension-api.ts', () => fake);
const { onSettingsChanged, readSettings, sameRule } = await import('../../src/platform/settings.ts');
const { changeSettings, takeLostSettings } = await import('../../src/platform/change-settings.ts');

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

test('after a change the pages that are seen are asked, which has them look at it', async () => {
  const asked: unknown[] = [];
  browser.inFront = [{ id: 5 }, { id: 7 }];
  browser.frames['5:undefined'] = (request) => asked.push(request, browser.stored['settings']);
  await changeSettings(() => ({ markStyle: 'tint' }));
  await new Promise((resolve) => setTimeout(resolve));
  expect(asked).toEqual([{ ask: 'state' }, { ...DEFAULT_SETTINGS, markStyle: 'tint' }]);
});

test('a rule for one site is not the rule for all', () => {
  expect(sameRule(rule, { ...rule, label: 'another word' })).toBe(true);
  expect(sameRule(rule, { ...rule, host: 'example.org' })).toBe(false);
});

test('of a list only the damaged items are lost', async () => {
  const settings = {
    version: 1,
    hidden: [rule, { subject: 5 }, null],
    sitesOff: ['a.example', 7],
    kindsOff: ['x', 'matter'],
  };
  browser.stored['settings'] = settings;
  expect(await readSettings()).toEqual({
    ...DEFAULT_SETTINGS,
    hidden: [rule],
    sitesOff: ['a.example'],
    kindsOff: ['matter'],
  });
});

test('what was damaged is told once, also when it was written over meanwhile', async () => {
  browser.stored['settings'] = { version: 1, markStyle: 'neon', sitesOff: ['a.example'] };
  await changeSettings(() => ({ onClick: true }));
  expect(await takeLostSettings()).toEqual(['markStyle']);
  expect(await takeLostSettings()).toEqual([]);
  expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, sitesOff: ['a.example'], onClick: true });
});

test('what is no record of settings is told as the loss of all; nothing stored is no loss', async () => {
  expect(await takeLostSettings()).toEqual([]);
  browser.stored['settings'] = ['damaged'];
  expect(await takeLostSettings()).toHaveLength(Object.keys(DEFAULT_SETTINGS).length - 1);
  expect(browser.stored['settings']).toEqual(DEFAULT_SETTINGS);
});

test('where nothing can be stored, a change fails and the settings are as they were', async () => {
  await changeSettings(() => ({ sitesOff: ['a.example'] }));
  browser.full = true;
  await expect(changeSettings(() => ({ sitesOff: [] }))).rejects.toThrow('QUOTA_BYTES');
  expect((await readSettings()).sitesOff).toEqual(['a.example']);
});

const host = 'www.example.org';
/** What each version so far has stored, with every field set. */
const EARLIER = {
  'hidden matches and sites': { version: 1, hidden: [rule, { ...rule, host }], sitesOff: [host] },
  'and the style of the marks': { version: 1, hidden: [rule], sitesOff: [host], markStyle: 'dotted' },
  'and matches hidden at one place': {
    version: 1,
    hidden: [{ ...rule, host, place: 'a1b2' }],
    sitesOff: [host],
    markStyle: 'tint',
  },
  'and kinds, clicks, pauses and the language': {
    version: 1,
    hidden: [{ ...rule, host, place: 'a1b2' }],
    sitesOff: [host],
    markStyle: 'none',
    kindsOff: ['official'],
    onClick: true,
    pausedUntil: 4_000_000_000_000,
    language: 'ar',
  },
};

test.each(Object.entries(EARLIER))('what earlier versions stored is kept whole: %s', async (_name, stored) => {
  browser.stored['settings'] = stored;
  expect(await takeLostSettings()).toEqual([]);
  expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, ...stored });
});

test('of what a later version stored, all that is known is kept', async () => {
  browser.stored['settings'] = { version: 2, sitesOff: [host], markStyle: 'dotted', unheardOf: { a: 1 } };
  expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, sitesOff: [host], markStyle: 'dotted' });
});

test('a change of which the browser tells nobody is seen when the page comes into view, or is looked for', async () => {
  const page = Object.assign(new EventTarget(), { visibilityState: 'hidden' });
  vi.stubGlobal('document', page);
  const heard: string[] = [];
  const ending = new AbortController();
  const look = onSettingsChanged(({ markStyle }) => heard.push(markStyle), ending.signal);
  const come = async (visibilityState: string): Promise<void> => {
    page.visibilityState = visibilityState;
    page.dispatchEvent(new Event('visibilitychange'));
    await new Promise((resolve) => setTimeout(resolve));
  };
  browser.stored['settings'] = { version: 1, markStyle: 'tint' };
  await come('hidden');
  expect(heard).toEqual([]);
  await come('visible');
  await come('visible');
  expect(heard).toEqual(['tint']);
  browser.stored['settings'] = { version: 1, markStyle: 'dotted' };
  look();
  await new Promise((resolve) => setTimeout(resolve));
  expect(heard).toEqual(['tint', 'dotted']);
  ending.abort();
  browser.stored['settings'] = { version: 1, markStyle: 'none' };
  await come('visible');
  expect(heard).toEqual(['tint', 'dotted']);
  vi.unstubAllGlobals();
});

test('that a pause is over is told when one looks again, though nothing has changed', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const heard: unknown[] = [];
  const ending = new AbortController();
  const look = onSettingsChanged(() => heard.push(new Date().getMinutes()), ending.signal);
  await changeSettings(() => ({ pausedUntil: Date.now() + 60_000 }));
  expect(heard).toHaveLength(1);
  look();
  await new Promise((resolve) => setTimeout(resolve));
  expect(heard).toHaveLength(1);
  // No timer runs while the computer sleeps.
  vi.setSystemTime(Date.now() + 120_000);
  look();
  await new Promise((resolve) => setTimeout(resolve));
  expect(heard).toHaveLength(2);
  ending.abort();
  vi.useRealTimers();
});
