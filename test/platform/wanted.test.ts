import { beforeEach, expect, test, vi } from 'vitest';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => fake);
vi.mock('../../src/platform/extension-api.ts', () => fake);
const { onWanted, want } = await import('../../src/platform/wanted.ts');

type Changed = (changes: Record<string, { newValue?: unknown }>, area: string) => void;
const listeners = new Set<Changed>();
let stored: Record<string, unknown> = {};
beforeEach(() => {
  listeners.clear();
  stored = {};
  fake.browser = {
    storage: {
      onChanged: {
        addListener: (listener: Changed) => listeners.add(listener),
        removeListener: (listener: Changed) => listeners.delete(listener),
      },
      session: {
        get: async () => stored,
        async set(items: Record<string, unknown>) {
          stored = { ...stored, ...items };
          for (const listener of listeners) {
            listener(
              Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }])),
              'session',
            );
          }
        },
      },
    },
  };
});

test('a text is taken by a panel that was open, or is just opening', async () => {
  const open: string[] = [];
  const end = onWanted((text) => open.push(text));
  await want('S/RES/1701');
  expect(open).toEqual(['S/RES/1701']);
  end();
  const opening: string[] = [];
  onWanted((text) => opening.push(text));
  await vi.waitFor(() => expect(opening).toEqual(['S/RES/1701']));
  expect(open).toHaveLength(1);
});

test('a text left long ago, or no text at all, is looked up by nobody', async () => {
  const heard: string[] = [];
  stored = { wanted: { text: 'S/RES/1701', at: Date.now() - 60_000 } };
  onWanted((text) => heard.push(text));
  for (const listener of listeners) listener({ wanted: { newValue: 7 } }, 'session');
  await Promise.resolve();
  expect(heard).toEqual([]);
});
