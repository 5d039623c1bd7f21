import { describe, expect, it } from 'vitest';
import { toldDays } from '../../../src/detect/matters/told-days.ts';
import { fold } from '../../../src/detect/text/fold.ts';

/** The days that a sentence tells for the reference in square brackets: `day 2024-03-25`, `span FROM TO`. */
function told(marked: string, date?: string): string {
  const [before = '', name = '', behind = ''] = marked.split(/[[\]]/);
  const raw = `${before}${name}${behind}`;
  const { text } = fold(raw);
  const days = toldDays({ text, raw, start: before.length, end: before.length + name.length }, date);
  return days.map(({ from, to, told: how }) => [how, from, ...(from === to ? [] : [to])].join(' ')).join(', ');
}

/** A Wednesday. */
const DATE = '2024-03-27';

describe('the days that a sentence tells', () => {
  it.each([
    ['It adopted [a resolution] today.', 'day 2024-03-26 2024-03-28'],
    ['It adopted [a resolution] yesterday.', 'day 2024-03-25 2024-03-27'],
    ['It adopted [a resolution] on Monday.', 'day 2024-03-25'],
    ['It adopted [a resolution] on Wednesday.', 'day 2024-03-27'],
    ['It adopted [a resolution] on Thursday.', 'day 2024-03-21'],
    ['It adopted [a resolution] on 20 March.', 'day 2024-03-20'],
    ['It adopted [a resolution] on 20 April.', 'day 2023-04-20'],
    ['It adopted [a resolution] on March 28.', 'day 2024-03-28'],
    ['It adopted [a resolution] on March 29.', 'day 2023-03-29'],
    ['It adopted [a resolution] on 20 March 2019.', 'day 2019-03-20'],
    ['安理会25日通过[决议]。', 'day 2024-03-25'],
    ['安理会29日通过[决议]。', 'day 2024-02-29'],
    ['安理会3月20日通过[决议]。', 'day 2024-03-20'],
  ])('%s', (marked, days) => expect(told(marked, DATE)).toBe(days));
});

describe('the weeks and months that a sentence tells', () => {
  it.each([
    ['It adopted [a resolution] last week.', 'span 2024-03-13 2024-03-27'],
    ['It adopted [a resolution] last month.', 'span 2024-01-25 2024-03-27'],
    ['It adopted [a resolution] in February.', 'span 2024-02-01 2024-02-29'],
    ['In February it adopted [a resolution].', 'span 2024-02-01 2024-02-29'],
    ['It adopted [a resolution] in March.', 'span 2024-03-01 2024-03-31'],
    ['It adopted [a resolution] in April.', 'span 2023-04-01 2023-04-30'],
    ['It adopted [a resolution] in December.', 'span 2023-12-01 2023-12-31'],
    ['Резолюция принята в марте: [резолюция].', 'span 2024-03-01 2024-03-31'],
    ['У березні схвалено [резолюцію].', 'span 2024-03-01 2024-03-31'],
    ['В декабре принята [резолюция].', 'span 2023-12-01 2023-12-31'],
  ])('%s', (marked, days) => expect(told(marked, DATE)).toBe(days));

  it('are those of the year behind the month', () => {
    expect(told('It adopted [a resolution] in February 2019.', DATE)).toContain('span 2019-02-01 2019-02-28');
    expect(told('It adopted [a resolution] in February 2019.')).toContain('span 2019-02-01 2019-02-28');
  });

  it('yield to days', () => {
    expect(told('In February it met, and on 20 March adopted [a resolution].', DATE)).toBe('day 2024-03-20');
  });
});

describe('the years that a sentence tells', () => {
  it.each([
    ['It adopted [a resolution] last year.', 'year 2023-01-01 2023-12-31'],
    ['It adopted [a resolution] this year.', 'year 2024-01-01 2024-03-27'],
    ['It adopted [the 2015 resolution] then.', 'year 2015-01-01 2015-12-31'],
    ['It adopted [a resolution] in 1975 or in 2049.', 'year 1975-01-01 1975-12-31'],
  ])('%s', (marked, days) => expect(told(marked, DATE)).toBe(days));

  it('are years to come too, where the article has no date', () =>
    expect(told('It adopted [a resolution] in 1975 or in 2049.', undefined)).toBe(
      'year 1975-01-01 1975-12-31, year 2049-01-01 2049-12-31',
    ));

  it('are those by the reference, not numbers and not far away', () => {
    expect(
      told('In 2015 nobody in the country knew of what was to come before the Council met on [a resolution].', DATE),
    ).toBe('near 2024-03-23 2024-03-28');
    expect(told('It adopted [a resolution] for 1939 and 12015 and 2050.', DATE)).toBe('near 2024-03-23 2024-03-28');
  });
});

describe('a sentence that tells no day', () => {
  it('speaks of the days before the article', () => {
    expect(told('It adopted [a resolution].', DATE)).toBe('near 2024-03-23 2024-03-28');
  });

  it('tells nothing in an article without a date, nor does one of days that hang on it', () => {
    expect(told('It adopted [a resolution].')).toBe('');
    expect(told('It adopted [a resolution] on Monday, yesterday, in March or last year.')).toBe('');
    expect(told('It adopted [a resolution] on 20 March.')).toBe('');
    expect(told('安理会25日通过[决议]。')).toBe('');
    expect(told('It adopted [a resolution] on 20 March 2019.')).toBe('day 2019-03-20');
  });

  it('is no word that only begins like a day', () => {
    expect(told('It adopted [a resolution] on Mondays past, todayish.', DATE)).toBe('near 2024-03-23 2024-03-28');
  });
});
