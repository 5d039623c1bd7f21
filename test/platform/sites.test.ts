import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser, fakeLocks } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => fake);
vi.mock('../../src/platform/extension-api.ts', () => fake);
const { allowedPatterns, isListedSite, registerAllowedSites, removeSite, siteOf } = await import(
  '../../src/platform/sites.ts'
);

let browser: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  browser = fakeBrowser();
  fake.browser = browser;
  vi.stubGlobal('navigator', { locks: fakeLocks() });
});

test.each([
  ['example.org', true],
  ['www.example.org', true],
  ['notexample.org', false],
  ['org', false],
  ['example.org.evil.example', false],
])('%s listed: %s', (host, listed) => {
  expect(isListedSite(host)).toBe(listed);
});

test('the script runs by itself on the sites that the reader allowed, and not twice on the listed ones', async () => {
  browser.origins = ['*://*.example.org/*', '*://*.news.example/*', '*://blog.example/*'];
  await registerAllowedSites();
  expect(browser.scripts).toMatchObject([
    {
      matches: ['*://blog.example/*'],
      excludeMatches: ['*://*.example.org/*', '*://*.news.example/*'],
      js: ['/page.js'],
      matchOriginAsFallback: true,
    },
  ]);
});

test('registering twice at once leaves one script; leave taken back removes it', async () => {
  browser.origins = ['*://*/*'];
  await Promise.all([registerAllowedSites(), registerAllowedSites()]);
  expect(browser.scripts).toHaveLength(1);
  browser.origins = ['*://*.example.org/*'];
  await registerAllowedSites();
  expect(browser.scripts).toEqual([]);
});

test('Firefox names the script by its whole address, and takes only its path', async () => {
  browser = fakeBrowser(['moz-extension://some-id/src/page.js']);
  fake.browser = browser;
  browser.origins = ['*://blog.example/*'];
  await registerAllowedSites();
  expect(browser.scripts).toMatchObject([{ js: ['/src/page.js'] }]);
});

test("leave that was given in the browser's own menu is listed by its host, and given back in its own form", async () => {
  browser.origins = ['https://blog.example/*', 'http://blog.example/*', '*://*.many.example/*', '*://a.example/*'];
  expect((await allowedPatterns()).map(siteOf)).toEqual([
    '*://*.many.example/*',
    'a.example',
    'blog.example',
    'blog.example',
  ]);
  expect(await removeSite('blog.example')).toBe(true);
  expect(await removeSite('*://*.many.example/*')).toBe(true);
  expect(browser.origins).toEqual(['*://a.example/*']);
});
