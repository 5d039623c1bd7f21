import { beforeEach, expect, test, vi } from 'vitest';
import type { RequestHandlers } from '../../src/platform/answer-requests.ts';
import type { MessageListener } from '../../src/platform/extension-api.ts';
import { fakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => fake);
vi.mock('../../src/platform/extension-api.ts', () => fake);
const { answerRequests } = await import('../../src/platform/answer-requests.ts');
const { askBackground, NoAnswer } = await import('../../src/platform/ask-background.ts');
const { onPageRequest } = await import('../../src/platform/on-page-request.ts');

let browser: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  browser = fakeBrowser();
  fake.browser = browser;
});

const unknownSubject = { ok: false, problem: 'unknown-subject' } as const;
const done = { ok: true } as const;

function listen(): { asked: unknown[]; deliver(message: unknown, sender: object): Promise<unknown> | undefined } {
  const asked: unknown[] = [];
  const note = <A>(answer: A) => {
    return async (request: unknown, asker: unknown) => {
      asked.push([request, asker]);
      return answer;
    };
  };
  const handlers: RequestHandlers = {
    detect: note({ ok: true, mentions: [], heads: {} }),
    passages: note(done),
    card: note(unknownSubject),
    take: note({ ok: true, take: { citations: [] } }),
    hide: note({ ...done, rule: { subject: 'resolution:1701', label: 'Resolution 1701' } }),
    search: note({ ok: true, found: [] }),
    words: note({ ok: true, strings: {} }),
    styles: note({ ok: true, cards: '', pins: '' }),
    about: note({ ok: false, problem: 'facts-missing' }),
    unhide: note(done),
    tie: note({ ok: false }),
  };
  answerRequests(handlers);
  const listener = browser.onMessage.listeners[0] as (message: unknown, sender: object) => Promise<unknown> | undefined;
  return { asked, deliver: listener };
}

const card = { ask: 'card', subject: { kind: 'resolution', n: 1701 } } as const;

test('a request of a content script is answered, with the tab and host as the browser tells them', async () => {
  const { asked, deliver } = listen();
  const sender = { id: 'own-id', tab: { id: 5 }, url: 'https://www.example.org/a?b' };
  expect(await deliver(card, sender)).toEqual(unknownSubject);
  expect(asked).toEqual([[card, { tabId: 5, host: 'www.example.org' }]]);
});

test('the popup has neither tab nor host', async () => {
  const { asked, deliver } = listen();
  await deliver(card, { id: 'own-id', url: 'chrome-extension://own-id/popup.html' });
  expect(asked).toEqual([[card, {}]]);
});

test.each([
  ['another extension', card, 'another-id'],
  ['an unknown request', { ask: 'everything' }, 'own-id'],
  ['a known request with a wrong subject', { ask: 'card', subject: { kind: 'resolution', n: -1 } }, 'own-id'],
  ['a known request with more than belongs to it', { ...card, extra: 1 }, 'own-id'],
  ['no object', 'card', 'own-id'],
])('%s gets no answer', (_what, message, id) => {
  const { asked, deliver } = listen();
  expect(deliver(message, { id })).toBeUndefined();
  expect(asked).toEqual([]);
});

test('asks again while the background wakes', async () => {
  browser.answers = [new Error('Could not establish connection'), undefined, unknownSubject];
  expect(await askBackground(card)).toEqual(unknownSubject);
  expect(browser.sent).toEqual([card, card, card]);
});

test('takes no error of the background, as the polyfill sends it, for an answer', async () => {
  browser.answers = [{ __mozWebExtensionPolyfillReject__: true, message: 'out of memory' }, unknownSubject];
  expect(await askBackground(card)).toEqual(unknownSubject);
});

test('gives up in the end, and says that the extension is still there', async () => {
  vi.useFakeTimers();
  const asking = askBackground(card).catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  const error = await asking;
  vi.useRealTimers();
  expect(error).toBeInstanceOf(NoAnswer);
  expect(error).toMatchObject({ gone: false });
});

test('does not ask for an extension that is gone', async () => {
  browser.runtime.id = undefined;
  await expect(askBackground(card)).rejects.toMatchObject({ gone: true });
  expect(browser.sent).toEqual([]);
});

test('a page answers requests of its own extension with its state, until it is ended', async () => {
  const ending = new AbortController();
  const state = { phase: 'read', mentions: [], heads: {} } as const;
  const asked: unknown[] = [];
  onPageRequest(async (request) => {
    asked.push(request);
    if (request.ask === 'read') throw new Error('the page is gone');
    return state;
  }, ending.signal);
  const listener = browser.onMessage.listeners[0] as MessageListener;
  const answers: unknown[] = [];
  const deliver = (message: object, id: string): boolean => listener(message, { id }, (answer) => answers.push(answer));
  expect(deliver({ ask: 'walk', step: -1, enters: false }, 'own-id')).toBe(true);
  expect(deliver({ ask: 'read' }, 'own-id')).toBe(true);
  expect(deliver({ ask: 'walk', step: 2, enters: false }, 'own-id')).toBe(false);
  expect(deliver({ ask: 'state' }, 'another-id')).toBe(false);
  await vi.waitFor(() => expect(answers).toEqual([state, undefined]));
  ending.abort();
  expect(browser.onMessage.listeners).toEqual([]);
  expect(asked).toEqual([{ ask: 'walk', step: -1, enters: false }, { ask: 'read' }]);
});

test('a request that is never answered is given up, and not made again', async () => {
  vi.useFakeTimers();
  try {
    browser.answers = [new Promise(() => undefined)];
    const outcome = expect(askBackground(card)).rejects.toMatchObject({ name: 'NoAnswer', gone: false });
    await vi.advanceTimersByTimeAsync(60_000);
    await outcome;
    expect(browser.sent).toEqual([card]);
  } finally {
    vi.useRealTimers();
  }
});

test('a late answer counts, and a second one to the same request changes nothing', async () => {
  vi.useFakeTimers();
  try {
    browser.answers = [new Promise((resolve) => setTimeout(resolve, 15_000, unknownSubject)), done];
    const answer = askBackground(card);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await answer).toEqual(unknownSubject);
    expect(browser.sent).toEqual([card]);
  } finally {
    vi.useRealTimers();
  }
});

test('a frame that a page wrote itself has the host of that page; one cut off from all has that of its address', async () => {
  const { asked, deliver } = listen();
  await deliver(card, { id: 'own-id', url: 'about:srcdoc', origin: 'https://www.example.org' });
  await deliver(card, { id: 'own-id', url: 'https://news.example/a', origin: 'null' });
  expect(asked).toEqual([
    [card, { host: 'www.example.org' }],
    [card, { host: 'news.example' }],
  ]);
});
