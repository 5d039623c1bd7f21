import { beforeEach, expect, test, vi } from 'vitest';
import { LongPages } from '../../src/background/long-pages.ts';
import type { PageText } from '../../src/detect/page-text.ts';
import type { BackgroundRequest } from '../../src/platform/background-requests.ts';

const asked: BackgroundRequest[] = [];
const answer = vi.hoisted(() => vi.fn<(request: BackgroundRequest) => unknown>());
vi.mock('../../src/platform/ask-background.ts', async (original) => ({
  ...(await original<typeof import('../../src/platform/ask-background.ts')>()),
  askBackground: async (request: BackgroundRequest) => {
    asked.push(request);
    return answer(request);
  },
}));
vi.mock('../../src/platform/extension-api.ts', () => ({ browser: {} }));
const { NoAnswer } = await import('../../src/platform/ask-background.ts');
const { askWhatItHolds } = await import('../../src/page/ask-what-it-holds.ts');

const pageOf = (count: number): PageText => ({
  lang: 'en',
  dates: [],
  passages: Array.from({ length: count }, (_, i) => ({ text: `${i} `.padEnd(1000, 'x'), part: 'article' as const })),
});

beforeEach(() => {
  asked.length = 0;
  answer.mockReset().mockReturnValue({ ok: true });
});

test.each([0, 1, 40, 250, 251, 1000])('a page of %i passages of a thousand units comes whole', async (count) => {
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

test('a background that was stopped between two pieces is given all of them again', async () => {
  const page = pageOf(600);
  let pages = new LongPages();
  const asker = { tabId: 1, frameId: 0 };
  const whole: PageText[] = [];
  answer.mockImplementation((request) => {
    if (asked.length === 2) pages = new LongPages();
    try {
      if (request.ask === 'passages') pages.add(asker, request);
      if (request.ask === 'detect') whole.push(pages.whole(asker, request.page, request.after));
    } catch (error) {
      throw new NoAnswer(false, error);
    }
    return { ok: true };
  });
  await askWhatItHolds(page);
  expect(whole).toEqual([page]);
});

test('an extension that is gone is not asked again', async () => {
  answer.mockImplementation(() => {
    throw new NoAnswer(true);
  });
  await expect(askWhatItHolds(pageOf(600))).rejects.toMatchObject({ gone: true });
  expect(asked).toHaveLength(1);
});
