import { readFile } from 'node:fs/promises';
import { AhoCorasick as MonyoneFast } from '@monyone/aho-corasick/fast';
import AhoCorasick from 'ahocorasick';
import { Window } from 'happy-dom';
import ModernAhoCorasick from 'modern-ahocorasick';
import { createDetector } from '../../../src/detect/detect.ts';
import type { PageText } from '../../../src/detect/page-text.ts';
import { Pack } from '../../../src/facts/pack.ts';
import { openFacts } from '../../../src/facts/pack-facts.ts';

/** Looks through one page; gives how much it found. */
export type Search = (page: PageText) => number;

/** What is measured: made once of the names (Preamble of its pack), then given page after page. */
export type Subject = (names: readonly string[], pack: string) => Search | Promise<Search>;

const sum = (page: PageText, count: (text: string) => number): number =>
  page.passages.reduce((n, { text }) => n + count(text), 0);
/** The index holds folded forms, so the peers read texts in lower case. */
const inTexts =
  (count: (text: string) => number): Search =>
  (page) =>
    sum(page, (text) => count(text.toLowerCase()));

const WORD = /[\p{L}\p{N}]+/gu;
const isWord = /[\p{L}\p{N}]/u;
const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const standsAlone = (text: string, start: number, end: number): boolean =>
  !isWord.test(text.charAt(start - 1)) && !isWord.test(text.charAt(end));

/** The least that any reader of words must do: cut the text into words. */
function floor(): Search {
  return (page) => {
    let units = 0;
    for (const { text } of page.passages) for (const [word] of text.matchAll(WORD)) units += word.length;
    return units;
  };
}

async function preamble(_names: readonly string[], path: string): Promise<Search> {
  const pack = await Pack.open(new Uint8Array(await readFile(path)));
  const detector = createDetector(openFacts(pack), pack);
  return (page) => detector.detect(page).mentions.length;
}

function regExp(names: readonly string[]): Search {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return inTexts((text) => text.match(pattern)?.length ?? 0);
}

function firstWord(names: readonly string[]): Search {
  const byWord = new Map<string, string[]>();
  for (const name of names) {
    const [first = name] = name.match(WORD) ?? [];
    const list = byWord.get(first);
    if (list === undefined) byWord.set(first, [name]);
    else list.push(name);
  }
  return inTexts((text) => {
    let found = 0;
    for (const { 0: word, index } of text.matchAll(WORD)) {
      for (const name of byWord.get(word) ?? []) {
        if (text.startsWith(name, index) && standsAlone(text, index, index + name.length)) found += 1;
      }
    }
    return found;
  });
}

function ahocorasick(names: readonly string[]): Search {
  const automaton = new AhoCorasick([...names]);
  return inTexts((text) =>
    automaton
      .search(text)
      .reduce(
        (n, [last, found]) => n + found.filter((name) => standsAlone(text, last + 1 - name.length, last + 1)).length,
        0,
      ),
  );
}

function monyone(names: readonly string[]): Search {
  const automaton = new MonyoneFast([...names]);
  return inTexts(
    (text) => automaton.matchInText(text).filter(({ begin, end }) => standsAlone(text, begin, end)).length,
  );
}

function modernAhocorasick(names: readonly string[]): Search {
  const automaton = new ModernAhoCorasick([...names]);
  return inTexts((text) => automaton.search(text).filter(({ start, end }) => standsAlone(text, start, end)).length);
}

/** Edits a document; only what it needs beyond the text is made, and that is not taken off. */
async function markJs(names: readonly string[]): Promise<Search> {
  const window = new Window();
  const { document, Node, NodeFilter, NodeList } = window;
  Object.assign(globalThis, { window, document, Node, NodeFilter, NodeList });
  const { default: Mark } = await import('mark.js');
  return (page) => {
    window.document.body.textContent = '';
    for (const { text } of page.passages) {
      const paragraph = window.document.createElement('p');
      paragraph.textContent = text;
      window.document.body.append(paragraph);
    }
    let found = 0;
    const marker = new Mark(window.document.body);
    // Of a list of names it calls itself for each, and overflows the stack with a few hundred.
    for (const name of names) {
      marker.mark(name, {
        accuracy: 'exactly',
        separateWordSearch: false,
        diacritics: false,
        done: (count: number) => {
          found += count;
        },
      });
    }
    return found;
  };
}

export const SUBJECTS = {
  floor,
  Preamble: preamble,
  'one RegExp': regExp,
  'first-word Map': firstWord,
  ahocorasick,
  '@monyone/aho-corasick': monyone,
  'modern-ahocorasick': modernAhocorasick,
  'mark.js': markJs,
} as const satisfies Readonly<Record<string, Subject>>;
export type SubjectName = keyof typeof SUBJECTS;
