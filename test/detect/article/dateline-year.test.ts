import { describe, expect, it } from 'vitest';
import { datelineYear } from '../../../src/detect/article/dateline-year.ts';
import type { PageText } from '../../../src/detect/page-text.ts';

const page = (...texts: readonly string[]): PageText => ({
  dates: [],
  passages: texts.map((text) => ({ text, part: 'article' })),
});

const CASES: readonly (readonly [dateline: string, adopted: readonly string[], date: string | undefined])[] = [
  ['UNITED NATIONS, June 11 (Agency) — The council met.', ['2024-06-10'], '2024-06-11'],
  ['UNITED NATIONS, June 10 — The council met.', ['2024-06-10'], '2024-06-10'],
  ['UNITED NATIONS, June 17 — The council met.', ['2024-06-10'], '2024-06-17'],
  ['UNITED NATIONS, June 18 — The council met.', ['2024-06-10'], undefined],
  ['UNITED NATIONS, June 9 — The council met.', ['2024-06-10'], undefined],
  ['UNITED NATIONS, Jan. 2 — The council met.', ['2023-12-29'], '2024-01-02'],
  ['UNITED NATIONS, June 11 — The council met.', ['2024-06-10', '2006-08-11'], '2024-06-11'],
  ['UNITED NATIONS, June 11 — The council met.', ['2006-08-11', '2024-06-10'], '2024-06-11'],
  ['UNITED NATIONS, June 11 — The council met.', ['2006-08-11'], undefined],
  ['UNITED NATIONS, June 11 — The council met.', [], undefined],
  ['UNITED NATIONS, June 11, 2011 — The council met.', ['2024-06-10'], undefined],
  ['UNITED NATIONS, June 2024 — The council met.', ['2024-06-10'], undefined],
  ['UNITED NATIONS — The council met.', ['2024-06-10'], undefined],
];

describe('the year of a dateline that has none', () => {
  it.each(CASES)('%s (adopted %j): %s', (dateline, adopted, date) => {
    expect(datelineYear(page(dateline), adopted)).toBe(date);
  });

  it('is looked for in the first lines only', () => {
    const line = 'UNITED NATIONS, June 11 — The council met.';
    expect(datelineYear(page('A headline', line), ['2024-06-10'])).toBe('2024-06-11');
    expect(
      datelineYear(page(...Array<string>(8).fill('The council met again.'), line), ['2024-06-10']),
    ).toBeUndefined();
  });
});
