import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser, fakeLocks } from '../platform/fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => fake);
vi.mock('../../src/platform/extension-api.ts', () => fake);
const badge = vi.hoisted(() => ({ setBadge: vi.fn() }));
vi.mock('../../src/platform/badge.ts', () => badge);
const { countOnBadge } = await import('../../src/background/count-on-badge.ts');
const { framesOf } = await import('../../src/platform/frames.ts');

let browser: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  browser = fakeBrowser();
  fake.browser = browser;
  badge.setBadge.mockClear();
  vi.stubGlobal('navigator', { locks: fakeLocks() });
});

const TAB = 5;
const reading = () => ({ phase: 'reading', mentions: [], heads: {} });

test('frames that are gone are neither counted nor asked again', async () => {
  browser.frames[`${TAB}:0`] = reading;
  browser.frames[`${TAB}:7`] = reading;
  await countOnBadge(TAB, 0, 3);
  await countOnBadge(TAB, 7, 2);
  expect(badge.setBadge).toHaveBeenLastCalledWith(TAB, 5);
  for (const advertisement of [11, 12, 13]) await countOnBadge(TAB, advertisement, 1);
  expect(badge.setBadge).toHaveBeenLastCalledWith(TAB, 6);
  expect(await framesOf(TAB)).toEqual([0, 7, 13]);
});
