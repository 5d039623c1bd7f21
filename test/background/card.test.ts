import { readFile } from 'node:fs/promises';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import english from '../../src/_locales/en/messages.json';
import type { Tree } from '../../src/cards/tree.ts';
import type { Facts } from '../../src/facts/facts.ts';
import { fillMessage } from '../cards/fill-message.ts';
import { fakeBrowser } from '../platform/fake-browser.ts';
import { realFacts } from '../real-facts.ts';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
const read = vi.hoisted(() => vi.fn<(path: string) => void>());
vi.mock('../../src/platform/browser.ts', () => fake);
vi.mock('../../src/platform/extension-api.ts', () => fake);
vi.mock('../../src/platform/own-files.ts', () => ({
  readOwnFile: async (path: string) => {
    read(path);
    return new Uint8Array(await readFile(`src/${path}`));
  },
}));
const { cardOf, voiceIn } = await import('../../src/background/card.ts');

let facts: Facts;
beforeAll(async () => {
  ({ facts } = await realFacts());
});
beforeEach(() => {
  const getMessage = (key: string, words: string[]) => fillMessage(english, key, words);
  fake.browser = { ...fakeBrowser(), i18n: { getUILanguage: () => 'en-GB', getMessage } };
});

const words = (tree: Tree): string =>
  tree
    .map((node) => {
      if (typeof node === 'string') return node;
      return 'children' in node ? words(node.children ?? []) : '';
    })
    .join(' ');
const resolution = { kind: 'resolution', n: 1718 } as const;

async function drawnIn(language: string | undefined, subject: Parameters<typeof cardOf>[1] = resolution) {
  const answer = cardOf(facts, subject, '2023-09-06', await voiceIn(language));
  if (!answer.ok) throw new Error(answer.problem);
  return answer.card;
}

test('a card is drawn in the language that the page speaks, whatever the browser’s is', async () => {
  expect(words((await drawnIn('de')).lines)).toContain('14. Oktober 2006');
  expect(words((await drawnIn('fr')).lines)).toContain('14 octobre 2006');
  expect((await drawnIn('zh-CN')).kicker).toBe('联合国安全理事会');
});

test('the strings of a language are read from their file once', async () => {
  read.mockClear();
  await voiceIn('es');
  await voiceIn('es');
  expect(read).toHaveBeenCalledTimes(1);
});

test('a page that speaks the browser’s language, or one that does not exist, gets that', async () => {
  const own = await drawnIn(undefined);
  expect(words(own.lines)).toContain('14 October 2006');
  expect(await drawnIn('../secret')).toEqual(own);
});

test('the line above the title tells an official’s country, and what kind of matter it is', async () => {
  expect((await drawnIn('de', { kind: 'official', id: 'sergei-shoigu' })).kicker).toBe('Russland');
  expect((await drawnIn('fr', { kind: 'matter', id: 'dprk-sanctions' })).kicker).not.toBe('');
});

test('what the facts do not know has no card', async () => {
  const answer = cardOf(facts, { kind: 'official', id: 'nobody' }, undefined, await voiceIn('en'));
  expect(answer).toEqual({ ok: false, problem: 'unknown-subject' });
});
