import { expect, test, vi } from 'vitest';
import { LongPages } from '../../src/background/long-pages.ts';
import type { PageText } from '../../src/detect/page-text.ts';
import type { BackgroundRequest } from '../../src/platform/background-requests.ts';

const asked: BackgroundRequest[] = [];
vi.mock('../../src/platform/ask-background.ts', () => ({
  askBackground: async (request: BackgroundRequest) => {
    asked.push(request);
    return { ok: true };
  },
}));
const { askWhatItHolds } = await import('../../src/page/ask-what-it-holds.ts');

const pageOf = (count: number): PageText => ({
  lang: 'en',
  dates: [],
  passages: Array.from({ length: count }, (_, i) => ({ text: `${i} `.padEnd(1000, 'x'), part: 'article' as const })),
});

test.each([0, 1, 40, 250, 251, 1000])('a page of %i passages of a thousand units comes whole', async (count) => {
  asked.length = 0;
  const page = pageOf(count);
  await askWhatItHolds(page);
  const pages = new LongPages();
  const asker = { tabId: 1, frameId: 0 };
  const last = asked.pop();
  for (const request of asked) if (request.ask === 'passages') pages.add(asker, request);
  if (last?.ask !== 'detect') throw new Error('The last question is what the page holds');
  expect(pages.whole(asker, last.page, last.after)).toEqual(page);
  for (const request of [...asked, last]) expect(JSON.stringify(request).length).toBeLessThan(300_000);
});
