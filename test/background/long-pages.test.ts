import { expect, test } from 'vitest';
import { LongPages } from '../../src/background/long-pages.ts';
import type { PageText } from '../../src/detect/page-text.ts';

const passages = (...texts: string[]): PageText['passages'] =>
  texts.map((text) => ({ text, part: 'article' as const }));
const page = (...texts: string[]): PageText => ({ dates: [], passages: passages(...texts) });
const textsOf = ({ passages: all }: PageText): string[] => all.map(({ text }) => text);
const asker = { tabId: 1, frameId: 0 };

test('a page that comes at once is as it comes', () => {
  expect(new LongPages().whole(asker, page('a'), undefined)).toEqual(page('a'));
});

test('pieces are put together in their order, each frame its own, and a piece that comes twice counts once', () => {
  const pages = new LongPages();
  const frame = { tabId: 1, frameId: 7 };
  pages.add(asker, { reading: 0.5, from: 0, passages: passages('a', 'b') });
  pages.add(frame, { reading: 0.5, from: 0, passages: passages('x') });
  pages.add(asker, { reading: 0.5, from: 2, passages: passages('c') });
  pages.add(asker, { reading: 0.5, from: 2, passages: passages('c') });
  expect(textsOf(pages.whole(asker, page('d'), { reading: 0.5, passages: 3 }))).toEqual(['a', 'b', 'c', 'd']);
  expect(textsOf(pages.whole(frame, page(), { reading: 0.5, passages: 1 }))).toEqual(['x']);
});

test('an earlier reading that was broken off is forgotten', () => {
  const pages = new LongPages();
  pages.add(asker, { reading: 0.1, from: 0, passages: passages('old') });
  pages.add(asker, { reading: 0.2, from: 0, passages: passages('new') });
  expect(textsOf(pages.whole(asker, page('end'), { reading: 0.2, passages: 1 }))).toEqual(['new', 'end']);
});

test('a page of which a piece is missing is refused, not read in part', () => {
  const pages = new LongPages();
  expect(() => pages.add(asker, { reading: 0.1, from: 3, passages: passages('d') })).toThrow();
  expect(() => pages.whole(asker, page('d'), { reading: 0.1, passages: 3 })).toThrow();
  pages.add(asker, { reading: 0.1, from: 0, passages: passages('a') });
  expect(() => pages.whole(asker, page('d'), { reading: 0.1, passages: 3 })).toThrow();
});

test('more pages at a time than fit push out the oldest', () => {
  const pages = new LongPages();
  for (let tabId = 0; tabId < 10; tabId++) {
    pages.add({ tabId, frameId: 0 }, { reading: 0.1, from: 0, passages: passages('a') });
  }
  expect(() => pages.whole({ tabId: 0, frameId: 0 }, page(), { reading: 0.1, passages: 1 })).toThrow();
  expect(textsOf(pages.whole({ tabId: 9, frameId: 0 }, page(), { reading: 0.1, passages: 1 }))).toEqual(['a']);
});
