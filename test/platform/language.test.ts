import { readFile } from 'node:fs/promises';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => fake);
vi.mock('../../src/platform/extension-api.ts', () => fake);
vi.mock('../../src/platform/own-files.ts', () => ({
  readOwnFile: async (path: string) => new Uint8Array(await readFile(`src/${path}`)),
}));
const { speakChosenLanguage, stringsOf } = await import('../../src/platform/language.ts');
const { say, uiLanguage } = await import('../../src/platform/words.ts');

let browser: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  browser = fakeBrowser();
  fake.browser = browser;
});

test('a language is read with its placeholders by number', async () => {
  expect((await stringsOf('fr'))?.['resolution_title_year']).toContain('$1');
  expect(await stringsOf('../secret')).toBeUndefined();
});

test('pages speak the language that the reader chose', async () => {
  browser.stored['settings'] = { version: 1, language: 'de' };
  await speakChosenLanguage();
  expect(uiLanguage()).toBe('de');
  expect(say('popup_count_other', '12')).toBe('12 Themen gefunden');
});
