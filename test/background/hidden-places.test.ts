import { expect, test } from 'vitest';
import { placeKey, withoutHiddenPlaces } from '../../src/background/hidden-places.ts';
import { excerptOf } from '../../src/detect/excerpt.ts';
import type { Mention } from '../../src/detect/mention.ts';
import type { PageText } from '../../src/detect/page-text.ts';
import type { DetectAnswer, HideRule } from '../../src/platform/messages.ts';

const TEXTS = ['First Watson spoke in the Council.', 'Later Watson went home, and Watson slept.'];
const page: PageText = { dates: [], passages: TEXTS.map((text) => ({ text, part: 'article' })) };

function watson(passage: number, nth: number): Mention {
  const start = [...(TEXTS[passage] ?? '').matchAll(/Watson/g)][nth]?.index ?? 0;
  return {
    passage,
    start,
    end: start + 6,
    quote: 'Watson',
    subject: { kind: 'official', id: 'adrienne-watson' },
    confidence: 0.9,
    because: { code: 'later_surname', words: ['Adrienne Watson'] },
  };
}
const mentions = [watson(0, 0), watson(1, 0), watson(1, 1)];
const found: DetectAnswer = { ok: true, mentions, heads: {} };

async function ruleAt(mention: Mention, host = 'a.example'): Promise<HideRule> {
  const rule = { subject: 'official:adrienne-watson', label: 'Adrienne Watson', host };
  const text = TEXTS[mention.passage] ?? '';
  return { ...rule, place: await placeKey(rule, excerptOf(text, mention.start, mention.end)) };
}
async function left(rules: readonly HideRule[], host: string | undefined): Promise<readonly Mention[]> {
  const answer = await withoutHiddenPlaces(found, page, rules, host);
  return answer.ok ? answer.mentions : [];
}

test('a match that is hidden at one place stays at the others, in its own sentence too', async () => {
  for (const hidden of mentions) {
    expect(await left([await ruleAt(hidden)], 'a.example')).toEqual(mentions.filter((each) => each !== hidden));
  }
});

test('a hidden place is one of its site and subject', async () => {
  const rule = await ruleAt(mentions[0]!);
  expect(await left([rule], 'b.example')).toEqual(mentions);
  expect(await left([rule], undefined)).toEqual(mentions);
  expect(await left([{ ...rule, host: 'b.example' }], 'b.example')).toEqual(mentions);
  expect(await left([{ ...rule, subject: 'official:emma-watson' }], 'a.example')).toEqual(mentions);
});

test('what is kept of a place tells nothing of the page', async () => {
  const { place } = await ruleAt(mentions[0]!);
  expect(place).toMatch(/^[0-9a-f]{64}$/);
});

test('the same words with other white space are the same place', async () => {
  const rule = { subject: 's', host: 'a.example' };
  const one = excerptOf('A  b\nWatson c', 5, 11);
  const other = excerptOf('A b Watson\u00a0c', 4, 10);
  expect(await placeKey(rule, one)).toBe(await placeKey(rule, other));
});
