import { beforeEach, expect, it, vi } from 'vitest';
import type { CardHead } from '../../src/facts/card-facts.ts';
import type { SearchAnswer } from '../../src/platform/messages.ts';
import { officialSample, resolutionSample } from '../cards/sample-facts.ts';

const platform = vi.hoisted(() => ({
  openTab: vi.fn(async (_path: string) => undefined),
  want: vi.fn(async (_text: string) => undefined),
  panelOpener: vi.fn((_window: number | undefined): (() => Promise<void>) | undefined => undefined),
}));
interface Omnibox {
  suggest(text: string): Promise<readonly { content: string; description: string }[]>;
  enter(text: string): Promise<string>;
}
const doors = vi.hoisted(() => ({
  choose: undefined as unknown as (text: string, window: number | undefined) => void,
  bar: undefined as unknown as Omnibox,
}));
vi.mock('../../src/platform/tabs.ts', () => ({ openTab: platform.openTab }));
vi.mock('../../src/platform/wanted.ts', () => ({ want: platform.want }));
vi.mock('../../src/platform/panel.ts', () => ({ panelOpener: platform.panelOpener }));
vi.mock('../../src/platform/words.ts', () => ({ say: (key: string) => key }));
vi.mock('../../src/platform/menus.ts', () => ({
  addLookUpMenu: vi.fn(),
  onLookUpMenu(listener: typeof doors.choose) {
    doors.choose = listener;
  },
}));
vi.mock('../../src/platform/omnibox.ts', () => ({
  onOmnibox(answers: Omnibox) {
    doors.bar = answers;
  },
}));
const { openDoors } = await import('../../src/background/doors.ts');

const official = officialSample.head as Extract<CardHead, { kind: 'official' }>;
/** Two people of one name, among other things. */
const FOUND: readonly CardHead[] = [resolutionSample.head, official, { ...official, id: `${official.id}-2` }];
let answer: SearchAnswer;
beforeEach(() => {
  vi.clearAllMocks();
  answer = { ok: true, found: FOUND };
  openDoors(async () => answer);
});

it('looks a selected text up in the panel of its window', async () => {
  const open = vi.fn(async () => undefined);
  platform.panelOpener.mockReturnValueOnce(open);
  doors.choose('S/RES/1701', 3);
  // Called within the choice itself: later the browser would refuse.
  expect(open).toHaveBeenCalled();
  expect(platform.panelOpener).toHaveBeenCalledWith(3);
  await vi.waitFor(() => expect(platform.want).toHaveBeenCalledWith('S/RES/1701'));
  expect(platform.openTab).not.toHaveBeenCalled();
});

it.each([
  ['there is no panel', undefined],
  [
    'the panel cannot be opened',
    async () => {
      throw new Error('not from here');
    },
  ],
])('and in a page of its own where %s', async (_, opener) => {
  platform.panelOpener.mockReturnValueOnce(opener);
  doors.choose('S/RES/1701 & more', 3);
  await vi.waitFor(() =>
    expect(platform.openTab).toHaveBeenCalledWith('src/lookup/index.html?q=S%2FRES%2F1701+%26+more'),
  );
});

it('suggests each name once in the address bar, and opens the card of the one that was chosen', async () => {
  const suggested = await doors.bar.suggest('rurit');
  expect(suggested).toHaveLength(2);
  const [resolution] = suggested;
  expect(resolution?.content).toMatch(/^S\/RES\/\d+ \(\d{4}\)$/);
  const path = await doors.bar.enter(resolution!.content);
  const query = new URLSearchParams(path.split('?')[1]);
  expect(query.get('q')).toBe(resolution!.content);
  expect(query.get('pick')).toMatch(/^resolution:/);
  expect(await doors.bar.enter('rurit')).toBe('src/lookup/index.html?q=rurit');
});

it('suggests nothing where the facts are missing', async () => {
  answer = { ok: false, problem: 'facts-missing' };
  expect(await doors.bar.suggest('1701')).toEqual([]);
  expect(await doors.bar.enter('1701')).toBe('src/lookup/index.html?q=1701');
});
