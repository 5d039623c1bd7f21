import { describe, expect, it } from 'vitest';
import { createDetector } from '../../src/detect/detect.ts';
import type { PageText } from '../../src/detect/page-text.ts';
import { realFacts } from '../real-facts.ts';

const { pack, facts } = await realFacts();
const { detect } = createDetector(facts, pack);

const page = (texts: readonly string[], value?: string): PageText => ({
  dates: value === undefined ? [] : [{ source: 'meta', value }],
  passages: texts.map((text) => ({ text, part: 'article' })),
});

/** What is found, each as its passage, its place and its words. */
const found = (texts: readonly string[], value?: string): string[] =>
  detect(page(texts, value)).mentions.map(({ passage, start, quote }) => `${passage}:${start} ${quote}`);

describe('what a page refers to', () => {
  it('is told in reading order, references and officials mixed', () => {
    expect(
      found([
        'Kofi Annan spoke of UN Security Council resolution 1441.',
        'Under S/RES/1483 (2003) Kofi Annan named Sergio Vieira de Mello.',
      ]),
    ).toEqual([
      '0:0 Kofi Annan',
      '0:40 resolution 1441',
      '1:6 S/RES/1483 (2003)',
      '1:24 Kofi Annan',
      '1:41 Sergio Vieira de Mello',
    ]);
  });

  it('has the places of the passage, however long that is', () => {
    const text = `${'Nothing is said here, and no one is named at all. '.repeat(500)}Kofi Annan spoke.`;
    const [mention, ...others] = detect(page(['Nothing.', text])).mentions;
    expect(others).toEqual([]);
    expect(mention).toMatchObject({ passage: 1, quote: 'Kofi Annan' });
    expect(text.slice(mention?.start, mention?.end)).toBe('Kofi Annan');
  });

  it('is a person, and no reference, where the phrase holds a name', () => {
    expect(found(['联合国秘书长古特雷斯呼吁各方遵守该决议。安理会就加沙通过了决议。'], '2024-06-12')).toContain(
      '0:6 古特雷斯',
    );
  });

  it('comes with language and date where the page tells them', () => {
    expect(detect(page(['The Council met on Monday and the members spoke of the war.'], '2024-06-12'))).toEqual({
      lang: 'en',
      date: '2024-06-12',
      mentions: [],
    });
    expect(detect(page([]))).toEqual({ mentions: [] });
  });

  it('tells the year of a dateline by the newest resolution cited', () => {
    const { date } = detect(
      page([
        'UNITED NATIONS, June 11 — The Security Council on Monday adopted resolution 2735 on Gaza, said the president.',
      ]),
    );
    expect(date).toBe('2024-06-11');
  });
});
