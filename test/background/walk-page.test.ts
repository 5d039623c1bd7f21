import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser, fakeLocks } from '../platform/fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => fake);
vi.mock('../../src/platform/extension-api.ts', () => fake);
const { goToPinned, walkPage } = await import('../../src/background/walk-page.ts');
const { noteFrame } = await import('../../src/platform/frames.ts');

let browser: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  browser = fakeBrowser();
  fake.browser = browser;
  vi.stubGlobal('navigator', { locks: fakeLocks() });
});

const TAB = 5;
/** A frame that says `names` and notes what it is asked; `marks` steps are left for a walk. */
function frame(frameId: number, names: readonly string[]) {
  const asked: unknown[] = [];
  let at = -1;
  browser.frames[`${TAB}:${frameId}`] = (message) => {
    const request = message as { ask: string; step?: number; enters?: boolean };
    if (request.ask !== 'state') asked.push(message);
    if (request.ask === 'walk' && request.enters) at = request.step === 1 ? 0 : names.length - 1;
    else if (request.ask === 'walk') at += request.step ?? 0;
    const done = request.ask === 'walk' && names[at] !== undefined;
    if (!done) at = -1;
    return { phase: 'read', mentions: names.map((quote) => ({ quote })), heads: {}, done };
  };
  return { asked, at: () => names[at] };
}

describe('a page of several frames', () => {
  it('is walked from frame to frame, and round, forwards and backwards', async () => {
    const frames = [frame(0, ['a', 'b']), frame(7, []), frame(9, ['c'])];
    await Promise.all([noteFrame(TAB, 7), noteFrame(TAB, 9)]);
    const walked = async (step: 1 | -1): Promise<string | undefined> => {
      await walkPage(TAB, step);
      return frames.map(({ at }) => at()).find((name) => name !== undefined);
    };
    const there: (string | undefined)[] = [];
    for (let i = 0; i < 4; i++) there.push(await walked(1));
    expect(there).toEqual(['a', 'b', 'c', 'a']);
    expect([await walked(-1), await walked(-1)]).toEqual(['c', 'b']);
  });

  it('brings the focus to the pinned cards of the frame that has some', async () => {
    const top = frame(0, []);
    browser.frames[`${TAB}:7`] = () => ({ phase: 'read', mentions: [], heads: {}, done: true });
    const last = frame(9, []);
    await Promise.all([noteFrame(TAB, 7), noteFrame(TAB, 9)]);
    await goToPinned(TAB);
    expect([top.asked.length, last.asked.length]).toEqual([1, 0]);
  });
});
