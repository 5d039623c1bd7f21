import { expect, test } from 'vitest';
import { detectPage, markedCount } from '../../src/background/detect-page.ts';
import type { FactsDesk } from '../../src/background/facts-desk.ts';
import type { Mention, Subject } from '../../src/detect/mention.ts';
import type { Facts } from '../../src/facts/facts.ts';

function mention(subject: Subject, confidence = 0.9): Mention {
  return {
    passage: 0,
    start: 0,
    end: 4,
    quote: 'text',
    subject,
    confidence,
    because: { code: 'symbol', words: [] },
  };
}
const resolution = mention({ kind: 'resolution', n: 1701 });
const unsure = mention({ kind: 'resolution', n: 1718 }, 0.4);

/** A desk that finds the same in every page, with facts that know no resolution. */
function desk(...mentions: Mention[]): FactsDesk {
  const facts = {
    resolution: () => undefined,
    endedBy: () => [],
    mattersOf: () => [],
    statement: () => undefined,
    failedDraft: () => undefined,
  } as Partial<Facts> as Facts;
  return { facts, detect: () => ({ lang: 'en', date: '2023-09-06', mentions }), search: () => () => [] };
}
const page = { dates: [], passages: [] };
const nothing = { hidden: [], kindsOff: [] };

test('gives the mentions, and the head of each subject once', () => {
  const answer = detectPage(desk(resolution, resolution, unsure), page, nothing, 'example.org');
  expect(answer).toMatchObject({
    ok: true,
    lang: 'en',
    date: '2023-09-06',
    mentions: [resolution, resolution, unsure],
    heads: { 'resolution:1701': { kind: 'resolution', n: 1701 }, 'resolution:1718': { n: 1718 } },
  });
});

test('leaves out what the reader hid everywhere, or on this host', () => {
  const rule = { subject: 'resolution:1701', label: 'Resolution 1701' };
  const found = (host: string | undefined, hidden: (typeof rule & { host?: string })[]) => {
    const answer = detectPage(desk(resolution, unsure), page, { hidden, kindsOff: [] }, host);
    return answer.ok ? answer.mentions : [];
  };
  expect(found('example.org', [rule])).toEqual([unsure]);
  expect(found('example.org', [{ ...rule, host: 'example.org' }])).toEqual([unsure]);
  expect(found('news.example', [{ ...rule, host: 'example.org' }])).toEqual([resolution, unsure]);
  expect(found(undefined, [{ ...rule, host: 'example.org' }])).toEqual([resolution, unsure]);
});

test('counts what is marked, not what is only possible', () => {
  expect(markedCount(detectPage(desk(resolution, unsure, resolution), page, nothing, undefined))).toBe(2);
  expect(markedCount({ ok: false, problem: 'facts-missing' })).toBe(0);
});

test('leaves out the kinds that the reader does not want', () => {
  const letter = mention({ kind: 'document', symbol: 'S/2023/171' });
  const answer = detectPage(desk(resolution, letter), page, { hidden: [], kindsOff: ['resolution'] }, undefined);
  expect(answer).toMatchObject({ mentions: [letter] });
});
