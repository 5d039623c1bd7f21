import fc from 'fast-check';
import * as v from 'valibot';
import type { RequestHandlers } from '../../../src/platform/answer-requests.ts';
import { fakeBrowser } from '../../platform/fake-browser.ts';
import { hostileText } from '../hostile-text.ts';
import { must, target } from '../target.ts';

const fake = fakeBrowser();
Object.assign(globalThis, { browser: fake, chrome: fake });
// The polyfill looks for a browser when it is loaded.
const { answerRequests } = await import('../../../src/platform/answer-requests.ts');
const { onPageRequest } = await import('../../../src/platform/on-page-request.ts');
const { readSettingsFile, writeSettingsFile } = await import('../../../src/platform/settings-file.ts');
const { DEFAULT_SETTINGS, SETTING_SCHEMAS, settingsSchema } = await import('../../../src/platform/settings-shape.ts');
const { backgroundRequestSchema } = await import('../../../src/platform/background-requests.ts');

/** The background answers by what it returns, the content script by a call, and returns whether there will be one. */
type Listener = (
  message: unknown,
  sender: object,
  answer: (answer: unknown) => void,
) => Promise<unknown> | boolean | undefined;

const KEYS = Object.keys({
  ...DEFAULT_SETTINGS,
  ask: 0,
  page: 0,
  subject: 0,
  kind: 0,
  n: 0,
  id: 0,
  symbol: 0,
  text: 0,
  rule: 0,
  host: 0,
  place: 0,
  label: 0,
  passages: 0,
  dates: 0,
  part: 0,
  lang: 0,
  match: 0,
  step: 0,
  enters: 0,
  mention: 0,
  preamble: 0,
  settings: 0,
  sitesOn: 0,
  __proto__: null,
  constructor: 0,
  toString: 0,
});
const WORDS =
  'detect|card|take|search|words|about|hide|unhide|state|read|go-to|walk|pinned|resolution|matter|document|official|settings|underline|article'.split(
    '|',
  );

/** Any value that a message may carry, out of the words that ours are made of. */
const anything: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom<unknown>(null, true, 0, 1, -1, 1.5, Number.NaN, '', [], {}, undefined, 1n, 2 ** 53, ...WORDS),
    fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 5 }),
    fc.array(tie('value'), { maxLength: 3 }),
  ),
})).value;

/** Requests that the schema knows, each with one thing changed. */
const REQUESTS: readonly Readonly<Record<string, unknown>>[] = [
  { ask: 'about' },
  { ask: 'words' },
  { ask: 'search', text: 'x' },
  { ask: 'card', subject: { kind: 'resolution', n: 1701 } },
  { ask: 'detect', page: { dates: [], passages: [{ text: 'x', part: 'article' }] } },
  { ask: 'passages', reading: 0.5, from: 0, passages: [{ text: 'x', part: 'article' }] },
  { ask: 'hide', rule: { subject: 'x', label: 'y' } },
  { ask: 'state' },
  { ask: 'list' },
  { ask: 'walk', step: 1, enters: true },
  { ask: 'go-to', mention: 0 },
];
const nearly = fc
  .tuple(fc.constantFrom(...REQUESTS), fc.constantFrom(...KEYS), anything)
  .map(([request, key, value]) => ({ ...request, [key]: value }));

let carriedOut = 0;
const counted = async (): Promise<never> => {
  carriedOut += 1;
  throw new Error('carried out');
};
const handlers = Object.fromEntries(
  ['detect', 'passages', 'card', 'take', 'search', 'words', 'about', 'hide', 'unhide'].map((ask) => [ask, counted]),
) as unknown as RequestHandlers;
answerRequests(handlers);
onPageRequest(async () => {
  carriedOut += 1;
  return { phase: 'off', mentions: [], heads: {} };
}, new AbortController().signal);

const senders = fc.constantFrom(
  { id: 'own-id', url: 'https://a.example/' },
  { id: 'own-id', tab: { id: 1 }, frameId: 0 },
  { id: 'other' },
  {},
);

/** Messages of any shape and sender: carried out only if well-formed and our own, and never an error. */
export const messages = target('messages', 50, fc.tuple(fc.oneof(anything, nearly), senders), ([message, sender]) => {
  const isOwn = 'id' in sender && sender.id === 'own-id';
  for (const listener of fake.onMessage.listeners as unknown as Listener[]) {
    carriedOut = 0;
    const answer = listener(message, sender, () => undefined);
    const answers = answer === undefined || answer === false ? 0 : 1;
    if (answer instanceof Promise) answer.catch(() => undefined);
    must(isOwn || (answers === 0 && carriedOut === 0), 'nobody else is answered', message);
    must(answers === carriedOut, 'what is answered was carried out once', message);
  }
  if (v.is(backgroundRequestSchema, message)) must(typeof message === 'object', 'a request is an object');
});

/** Whatever is stored: settings that are whole. */
export const stored = target('stored settings', 20, anything, (value) => {
  const settings = v.parse(settingsSchema, value);
  must(v.is(v.object(SETTING_SCHEMAS), settings), 'settings are whole', settings);
});

const files = fc.oneof(
  fc.tuple(fc.constantFrom(...KEYS), anything, fc.boolean()).map(([key, value, inner]) => {
    const file: Record<string, unknown> = JSON.parse(writeSettingsFile(DEFAULT_SETTINGS, ['a.example']));
    if (inner) file['settings'] = { ...(file['settings'] as object), [key]: value };
    else file[key] = value;
    return JSON.stringify(file, (_, each: unknown) => (typeof each === 'bigint' ? 1 : each));
  }),
  fc.tuple(fc.nat(400), fc.nat(400), hostileText).map(([from, to, text]) => {
    const file = writeSettingsFile(DEFAULT_SETTINGS, ['a.example']);
    return file.slice(0, from) + text + file.slice(to);
  }),
);

/** Files of settings, changed or cut: taken whole or not at all, and what was taken can be written again. */
export const settingsFiles = target('settings files', 20, files, (text) => {
  const file = readSettingsFile(text);
  if (!file.ok) return;
  const again = readSettingsFile(writeSettingsFile({ ...DEFAULT_SETTINGS, ...file.settings }, file.sitesOn));
  must(JSON.stringify(again) === JSON.stringify(file), 'a file is read as it is written', [file, again]);
});
