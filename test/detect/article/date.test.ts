import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clueDate, urlDate } from '../../../src/detect/article/clue-date.ts';
import { articleDate } from '../../../src/detect/article/date.ts';
import type { DateClue, PageText, Passage } from '../../../src/detect/page-text.ts';

function page(dates: DateClue[], lines: string[] = [], url?: string): PageText {
  const passages = lines.map((text, i): Passage => ({ text, part: i === 0 ? 'headline' : 'article' }));
  return { dates, passages, ...(url === undefined ? {} : { url }) };
}
const headed = (...lines: string[]): PageText => page([], ['A headline', ...lines]);
const BODY = 'The council met in the morning and heard a report on the talks of the week before, diplomats said.';

describe('a date as a page declares it', () => {
  it.each([
    ['2023-09-05', '2023-09-05'],
    ['2023-09-05T23:30:00-05:00', '2023-09-05'],
    ['2023-09', '2023-09'],
    ['2023', '2023'],
    ['20230905', '2023-09-05'],
    ['20230905T101500', '2023-09-05'],
    ['1693872000', '2023-09-05'],
    ['1693872000000', '2023-09-05'],
    ['Tue, 05 Sep 2023 10:15:00 GMT', '2023-09-05'],
    ['Tue Sep 05 2023 08:00:58 GMT+0000', '2023-09-05'],
    ['September 5, 2023, 10:15 am', '2023-09-05'],
    ['5 Sept. 2023', '2023-09-05'],
    ['05.09.2023', '2023-09-05'],
    ['25/09/2023', '2023-09-25'],
    ['09/25/2023', '2023-09-25'],
    ['5 septembre 2023', '2023-09-05'],
    ['1er août 2023', '2023-08-01'],
    ['5 de septiembre de 2023', '2023-09-05'],
    ['5. September 2023', '2023-09-05'],
    ['5 de setembro de 2023', '2023-09-05'],
    ['5 сентября 2023 г.', '2023-09-05'],
    ['5 вересня 2023', '2023-09-05'],
    ['٥ سبتمبر ٢٠٢٣', '2023-09-05'],
    ['5 أيلول 2023', '2023-09-05'],
    ['5 تشرين الأول 2023', '2023-10-05'],
    ['2023年9月5日', '2023-09-05'],
    ['2023년 9월 5일', '2023-09-05'],
    ['２０２３年９月５日', '2023-09-05'],
    ['5 בספטמבר 2023', '2023-09-05'],
    ['2025-05-08 03:41:11', '2025-05-08'],
  ])('%s', (value, date) => {
    expect(clueDate(value)).toBe(date);
  });

  it.each([
    '',
    'Updated',
    '4:11',
    'P3M,14S',
    '0001-01-01T00:00:00Z',
    '9999-12-31',
    '1871-01-18',
    '2023-13-05',
    '2023-00-10',
    '05/09/2023',
    '2023-02-30',
  ])('is none: %s', (value) => {
    expect(clueDate(value)).toBeUndefined();
  });

  it('never throws and gives only ISO dates', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        expect(clueDate(value) ?? '2000').toMatch(/^\d{4}(-\d\d){0,2}$/);
        expect(urlDate(value) ?? '2000').toMatch(/^\d{4}(-\d\d){0,2}$/);
      }),
    );
  });
});

describe('a date in an address', () => {
  it.each([
    ['https://news.example/2023/09/05/talks', '2023-09-05'],
    ['https://news.example/world/2023/9/5/talks', '2023-09-05'],
    ['https://news.example/world/2023/sep/05/talks', '2023-09-05'],
    ['https://news.example/talks-2023-09-05.html', '2023-09-05'],
    ['https://news.example/news/20230905-talks', '2023-09-05'],
    ['https://news.example/politics/20230905-216478/', '2023-09-05'],
    ['https://news.example/2023/09/talks', '2023-09'],
  ])('%s', (url, date) => {
    expect(urlDate(url)).toBe(date);
  });

  it.each([
    'https://news.example/talks-30279001.html',
    'https://news.example/resolution-2231-2015',
    'https://news.example/story?date=2023-09-05',
    'https://2023-09-05.example/talks',
    'https://news.example/2023/45/05/x',
  ])('%s has none', (url) => {
    expect(urlDate(url)).toBeUndefined();
  });
});

describe("the article's date", () => {
  it('is the most trusted', () => {
    const dates: DateClue[] = [
      { source: 'time', value: '2023-09-07' },
      { source: 'meta', value: '2023-09-06' },
      { source: 'json-ld', value: '2023-09-05' },
    ];
    expect(articleDate(page(dates, [], 'https://a.example/2023/09/08/x'))).toBe('2023-09-05');
  });

  it('passes over one that cannot be', () => {
    const dates: DateClue[] = [
      { source: 'json-ld', value: '0001-01-01T00:00:00Z' },
      { source: 'meta', value: 'soon' },
      { source: 'time', value: '2019-11-20' },
    ];
    expect(articleDate(page(dates))).toBe('2019-11-20');
  });

  it('passes over a later one that two others gainsay', () => {
    const dates: DateClue[] = [
      { source: 'json-ld', value: '2024-06-01' },
      { source: 'meta', value: '2017-03-02' },
    ];
    expect(articleDate(page(dates, [], 'https://a.example/2017/03/01/x'))).toBe('2017-03-02');
    expect(articleDate(page(dates))).toBe('2024-06-01');
  });

  it('is made more precise by a less trusted source that agrees', () => {
    expect(articleDate(page([{ source: 'meta', value: '2023-09' }], [], 'https://a.example/2023/09/05/x'))).toBe(
      '2023-09-05',
    );
  });

  it.each([
    ['a by-line', headed('Published 5 September 2023', BODY)],
    ['a by-line with its source', headed('2023-09-05 03:41:11source:Example Gazettecategory:World', BODY)],
    ['a dateline with its year', headed(`GENEVA, Sept. 5, 2023 (Agency) - ${BODY}`)],
    ['a Russian dateline', headed(`ЖЕНЕВА, 5 сентября 2023 — ${BODY}`)],
    ['a Chinese one', headed(`新华社日内瓦2023年9月5日电 ${BODY}`)],
    ['a document', headed('Distr. General', '5 de septiembre de 2023', BODY)],
  ])('is read from the text: %s', (_, text) => {
    expect(articleDate(text)).toBe('2023-09-05');
  });

  it('takes the year of a dateline from another source', () => {
    const text = page([{ source: 'meta', value: '2023' }], ['A headline', `GENEVA, Sept 5 (Agency) - ${BODY}`]);
    expect(articleDate(text)).toBe('2023-09-05');
  });

  it.each([
    ['a day without a year', headed(`GENEVA, Sept 5 (Agency) - ${BODY}`)],
    ['a day that a sentence speaks of', headed(`${BODY} It adopted resolution 2231 on 20 July 2015.`)],
    ['a short sentence', headed('The council adopted resolution 2231 on 20 July 2015 by a vote of all members.')],
    ['no text', page([])],
  ])('is none where there is only %s', (_, text) => {
    expect(articleDate(text)).toBeUndefined();
  });
});
