import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clueDate, urlDate } from '../../../src/detect/article/clue-date.ts';
import { articleDate } from '../../../src/detect/article/date.ts';
import { asciiDigits, writtenDates } from '../../../src/detect/article/written-date.ts';

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
    ['ב-5 בספטמבר 2023', '2023-09-05'],
    ['2025-05-08 03:41:11', '2025-05-08'],
    [' 2023-09-05\n', '2023-09-05'],
    ['1945-01-01', '1945-01-01'],
    ['2099-12-31', '2099-12-31'],
    ['2023-01-31', '2023-01-31'],
    ['2023-12-01', '2023-12-01'],
    ['2023-12', '2023-12'],
    ['2024-02-29', '2024-02-29'],
    ['2000-02-29', '2000-02-29'],
    ['20230905T1015', '2023-09-05'],
    ['2023.9.5', '2023-09-05'],
    ['2023/09/05 10:15', '2023-09-05'],
    ['12/13/2023', '2023-12-13'],
    ['5/5/2023', '2023-05-05'],
    ['1. 12. 2023', undefined],
    ['1.12.2023', '2023-12-01'],
    ['2023/1/1', '2023-01-01'],
    ['2023.12.31', '2023-12-31'],
    ['12/12/2023', '2023-12-12'],
    ['05/12/2023', undefined],
    ['September 5, 2023; 3 May 2022', '2023-09-05'],
    ['3 May 2022; September 5, 2023', '2022-05-03'],
    ['September 2023', '2023-09'],
    ['septembre de 2023', '2023-09'],
    ['Sept. 2023', '2023-09'],
    ['31 December 2023', '2023-12-31'],
    ['30 April 2023', '2023-04-30'],
    ['29 February 2024', '2024-02-29'],
    ['5th of September, 2023', '2023-09-05'],
    ['3rd May 2023', '2023-05-03'],
    ['Sep 1st, 2023', '2023-09-01'],
    ['on 3 May, updated 5 September 2023', '2023-09-05'],
    ['May 2022, updated 5 September 2023', '2023-09-05'],
    ['5 September 2023, first 3 May 2022', '2023-09-05'],
    ['2023年9月', '2023-09'],
    ['2023년 9월 5일 오전', '2023-09-05'],
    ['۵ سپتامبر ۲۰۲۳', '2023-09-05'],
    ['5 بספטמבר 2023', undefined],
    ['5  September 2023', '2023-09-05'],
    ['5\u00a0September\u00a02023', '2023-09-05'],
    ['5\tSeptember\n2023', '2023-09-05'],
    ['٥ تشرين الثاني ٢٠٢٣', '2023-11-05'],
    ['5 grudnia 2023', undefined],
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
    '2023-02-29',
    '1900-02-29',
    '2023-04-31',
    '2023-06-31',
    '2023-09-31',
    '2023-11-31',
    '2023-01-32',
    '2023/0/5',
    '2023/13/5',
    '2023/5/0',
    '2023/5/32',
    '2023-01-00',
    '5 September',
    '1944-12-31',
    '1944',
    '2100',
    '2100-01-01',
    '20231305',
    '12345',
    'section 4 of 2023',
    '13/13/2023',
    '5 Maybe 2023',
    `${'x'.repeat(2001)} 5 September 2023`,
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
    ['https://news.example/2023/12/31/talks', '2023-12-31'],
    ['https://news.example/2023/1/1', '2023-01-01'],
    ['https://news.example/2023/dec/31/talks', '2023-12-31'],
    ['https://news.example/2023/jan/1/talks', '2023-01-01'],
    ['https://news.example/2023-09/talks', '2023-09'],
    ['HTTPS://news.example/2023/09/05/talks', '2023-09-05'],
    ['https://news.example/talks#/2022/01/01/', undefined],
    ['https://news.example/2023/02/31/x', '2023-02'],
  ])('%s', (url, date) => {
    expect(urlDate(url)).toBe(date);
  });

  it.each([
    'https://news.example/talks-30279001.html',
    'https://news.example/resolution-2231-2015',
    'https://news.example/story?date=2023-09-05',
    'https://2023-09-05.example/talks',
    'https://news.example/2023/45/05/x',
    'https://news.example/2023/00/05/x',
    'https://news.example/2023/foo/05/x',
    'https://news.example/1901/01/01/x',
    'https://news.example/story#2023-09-05',
    `https://news.example/${'x'.repeat(1000)}/2023/09/05/`,
  ])('%s has none', (url) => {
    expect(urlDate(url)).toBeUndefined();
  });
});

describe('dates in a line', () => {
  it('are in order of precision, then of reading', () => {
    const found = writtenDates('5 May; June 2021; 3 July 2022; October 2020; Sept 9, 2023');
    expect(found.map(({ year, month, day }) => [year, month, day])).toEqual([
      [2022, 7, 3],
      [2023, 9, 9],
      [2021, 6, undefined],
      [2022, 7, undefined],
      [2020, 10, undefined],
      [undefined, 5, 5],
    ]);
  });

  it('have digits of any script', () => {
    expect(asciiDigits('٠٩ ۰۹ ０９ 09')).toBe('09 09 09 09');
  });
});

describe('a day that is a sentence of its own at the head', () => {
  it.each([
    [
      '15 October 2024. The Council met again on a matter that had been before it since the spring of that year.',
      '2024-10-15',
    ],
    [
      '2017年9月13日。国連安全保障理事会は11日、北朝鮮への石油の供給を減らす決議を採択した。安保理決議2371号のひと月後である。',
      '2017-09-13',
    ],
    [
      '15. Oktober 2024. Unifil überwacht den Südlibanon nach Resolutionen des Sicherheitsrats, seit 1978 schon.',
      '2024-10-15',
    ],
    [
      '1968년 10월 2일 틀라텔로코 광장에서 군대가 학생들에게 발포했고 그날 밤의 희생자 수는 지금까지도 분명하지 않으며 여러 기록이 서로 다르다.',
      undefined,
    ],
  ])('%s', (text, date) => {
    expect(articleDate({ dates: [], passages: [{ text, part: 'article' }] })).toBe(date);
  });
});
