import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser, fakeLocks } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => fake);
vi.mock('../../src/platform/extension-api.ts', () => fake);
const { forgetFrames, framesOf, noteFrame } = await import('../../src/platform/frames.ts');

let browser: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  browser = fakeBrowser();
  fake.browser = browser;
  vi.stubGlobal('navigator', { locks: fakeLocks() });
});

test('a tab has its page always, and each frame that was noted once', async () => {
  await Promise.all([noteFrame(5, 7), noteFrame(5, 9), noteFrame(5, 7), noteFrame(6, 8), noteFrame(5, 0)]);
  expect(await framesOf(5)).toEqual([0, 7, 9]);
  expect(await framesOf(6)).toEqual([0, 8]);
  expect(await framesOf(1)).toEqual([0]);
});

test('a tab that was closed is forgotten, the others are not', async () => {
  await noteFrame(5, 7);
  await noteFrame(6, 8);
  await Promise.all([forgetFrames(5), forgetFrames(4)]);
  expect(await framesOf(5)).toEqual([0]);
  expect(await framesOf(6)).toEqual([0, 8]);
});

test('what is stored in another shape counts as nothing', async () => {
  browser.session['frames'] = { 5: 'seven' };
  expect(await framesOf(5)).toEqual([0]);
  await noteFrame(5, 7);
  expect(await framesOf(5)).toEqual([0, 7]);
});
