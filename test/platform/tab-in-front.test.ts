import { beforeEach, expect, test, vi } from 'vitest';
import type { Tab } from '../../src/platform/tabs.ts';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => fake);
vi.mock('../../src/platform/extension-api.ts', () => fake);
const { onTabInFront } = await import('../../src/platform/tab-in-front.ts');

const activated = new Set<() => void>();
const updated = new Set<() => void>();
const eventOf = (listeners: Set<() => void>) => ({
  addListener: (listener: () => void) => listeners.add(listener),
  removeListener: (listener: () => void) => listeners.delete(listener),
});
/** What the browser answers to each question for the tab in front, in order. */
let answers: Promise<Tab[]>[] = [];
beforeEach(() => {
  activated.clear();
  updated.clear();
  answers = [];
  vi.stubGlobal('location', { search: '' });
  fake.browser = {
    tabs: {
      onActivated: eventOf(activated),
      onUpdated: eventOf(updated),
      query: () => answers.shift() ?? Promise.resolve([]),
    },
  };
});

const tick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test('the tab in front is told at once, and again when it is another or shows another page', async () => {
  answers = [[{ id: 1 }], [{ id: 2 }], [{ id: 2, url: 'https://example.org/' }]].map((tabs) => Promise.resolve(tabs));
  const told: (Tab | undefined)[] = [];
  onTabInFront((tab) => told.push(tab));
  await tick();
  for (const listener of activated) listener();
  await tick();
  for (const listener of updated) listener();
  await tick();
  expect(told).toEqual([{ id: 1 }, { id: 2 }, { id: 2, url: 'https://example.org/' }]);
});

test('an answer that comes after a later one is dropped', async () => {
  let late: (tabs: Tab[]) => void = () => undefined;
  answers = [
    new Promise((resolve) => {
      late = resolve;
    }),
    Promise.resolve([{ id: 2 }]),
  ];
  const told: (Tab | undefined)[] = [];
  onTabInFront((tab) => told.push(tab));
  for (const listener of activated) listener();
  await tick();
  late([{ id: 1 }]);
  await tick();
  expect(told).toEqual([{ id: 2 }]);
});

test('nothing is told after the end, not even an answer on its way', async () => {
  answers = [Promise.resolve([{ id: 1 }])];
  const told: (Tab | undefined)[] = [];
  const end = onTabInFront((tab) => told.push(tab));
  end();
  await tick();
  expect(told).toEqual([]);
  expect(activated.size + updated.size).toBe(0);
});

test('no tab in front is told as none', async () => {
  const told: (Tab | undefined)[] = [];
  onTabInFront((tab) => told.push(tab));
  await tick();
  expect(told).toEqual([undefined]);
});
