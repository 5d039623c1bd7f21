import { expect, it } from 'vitest';
import type { CardHead } from '../../src/facts/card-facts.ts';
import { entriesOf, filtered } from '../../src/lists/entries.ts';
import type { FrameState } from '../../src/lists/tab-host.ts';
import type { PageState } from '../../src/platform/messages.ts';
import { sayIn } from '../cards/say-in.ts';

const say = sayIn('en');
const heads: Record<string, CardHead> = {
  'resolution:1701': { kind: 'resolution', n: 1701, date: '2006-08-11', topic: 'cessation of hostilities in Lebanon' },
  'official:zoe-muster': { kind: 'official', id: 'zoe-muster', name: 'Zoë Muster' },
};
type Found = PageState['mentions'][number];
const mention = (subject: Found['subject'], more: Partial<Found> = {}): Found => ({
  passage: 0,
  start: 0,
  end: 1,
  quote: 'q',
  subject,
  confidence: 0.9,
  because: { code: 'symbol', words: [] },
  part: 'article',
  context: '',
  at: 0,
  cut: [false, false],
  ...more,
});
const r1701 = { kind: 'resolution', n: 1701 } as const;
const zoe = { kind: 'official', id: 'zoe-muster' } as const;
const state = (mentions: Found[]): FrameState[] => [{ frame: 0, state: { phase: 'read', mentions, heads } }];

it('lists each subject once with all its places', () => {
  const [entry, ...others] = entriesOf(state([mention(r1701), mention(r1701, { quote: '1701' })]), say);
  expect(others).toEqual([]);
  expect(entry?.title).toBe('Resolution 1701 (2006)');
  expect(entry?.places.map((place) => place.mention)).toEqual([0, 1]);
});

it('puts a subject into the best part in which it is found', () => {
  const found = [
    mention(r1701, { part: 'elsewhere' }),
    mention(r1701, { confidence: 0.3 }),
    mention(zoe, { confidence: 0.3 }),
    mention(r1701, { because: { code: 'number_year', words: [] } }),
  ];
  const entries = entriesOf(state(found), say);
  expect(entries.map(({ key, part }) => [key, part])).toEqual([
    ['official:zoe-muster', 'possible'],
    ['resolution:1701', 'article'],
  ]);
  const best = entries.find((entry) => entry.key === 'resolution:1701');
  expect(best?.because.code).toBe('number_year');
  expect(best?.places.map((place) => place.mention)).toEqual([0, 1, 3]);
});

it('leaves out what has no name to show', () => {
  expect(entriesOf(state([mention({ kind: 'official', id: 'nobody' })]), say)).toEqual([]);
});

it('filters by title, subject and quote, without regard to case and accents', () => {
  const entries = entriesOf(state([mention(r1701), mention(zoe, { quote: 'President Muster' })]), say);
  const keys = (filter: string): string[] => filtered(entries, filter).map((entry) => entry.key);
  expect(keys('zoe')).toEqual(['official:zoe-muster']);
  expect(keys('PRESIDENT')).toEqual(['official:zoe-muster']);
  expect(keys(' lebanon 1701 ')).toEqual(['resolution:1701']);
  expect(keys('  ')).toHaveLength(2);
  expect(keys('lebanon zoe')).toEqual([]);
});
