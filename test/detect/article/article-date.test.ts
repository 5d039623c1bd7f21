import { describe, expect, it } from 'vitest';
import { articleDate } from '../../../src/detect/article/date.ts';
import type { DateClue, PageText, Passage } from '../../../src/detect/page-text.ts';

function page(dates: DateClue[], lines: string[] = [], url?: string): PageText {
  const passages = lines.map((text, i): Passage => ({ text, part: i === 0 ? 'headline' : 'article' }));
  return { dates, passages, ...(url === undefined ? {} : { url }) };
}
const headed = (...lines: string[]): PageText => page([], ['A headline', ...lines]);
const BODY = 'The council met in the morning and heard a report on the talks of the week before, diplomats said.';

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

  it('is the first that can be of the same source', () => {
    const dates: DateClue[] = [
      { source: 'time', value: 'an hour ago' },
      { source: 'time', value: '2023-09-05' },
      { source: 'time', value: '2023-09-06' },
    ];
    expect(articleDate(page(dates))).toBe('2023-09-05');
  });

  it.each([
    ['the address where nothing is declared', [], 'https://a.example/2023/09/05/x', '2023-09-05'],
    [
      'what a page says of its address',
      [{ source: 'url', value: '2023-09-04' }],
      'https://a.example/2023/09/05/x',
      '2023-09-04',
    ],
    ['a dateline that was read already', [{ source: 'dateline', value: '2023-09-04' }], undefined, '2023-09-04'],
  ] as const)('is %s', (_, dates, url, date) => {
    expect(articleDate(page([...dates], [], url))).toBe(date);
  });

  it('is the declared one though two earlier ones differ from each other', () => {
    const dates: DateClue[] = [
      { source: 'json-ld', value: '2024-06-01' },
      { source: 'meta', value: '2017-03-02' },
    ];
    expect(articleDate(page(dates, [], 'https://a.example/2019/03/01/x'))).toBe('2024-06-01');
  });

  it('is the declared one though two others are later', () => {
    const dates: DateClue[] = [
      { source: 'json-ld', value: '2017-03-02' },
      { source: 'meta', value: '2024-06-01' },
    ];
    expect(articleDate(page(dates, [], 'https://a.example/2024/06/01/x'))).toBe('2017-03-02');
  });

  it.each([
    ['2024-06-08', '2024-06-08'],
    ['2024-06-09', '2024-06-01'],
  ])('declared as %s, a week or more after two others, is %s', (declared, date) => {
    const dates: DateClue[] = [
      { source: 'json-ld', value: declared },
      { source: 'meta', value: '2024-06-01' },
      { source: 'time', value: '2024-06-01' },
    ];
    expect(articleDate(page(dates))).toBe(date);
  });

  it('compares a month with a day as months', () => {
    const dates: DateClue[] = [
      { source: 'json-ld', value: '2024-06' },
      { source: 'meta', value: '2024-06-20' },
      { source: 'time', value: '2024-05-01' },
    ];
    expect(articleDate(page(dates))).toBe('2024-06-20');
  });

  it('compares days with months as months', () => {
    const dates: DateClue[] = [
      { source: 'json-ld', value: '2024-06' },
      { source: 'meta', value: '2024-05' },
      { source: 'time', value: '2024-05-20' },
    ];
    expect(articleDate(page(dates))).toBe('2024-05-20');
  });

  it('stays as precise as it is where a less trusted one is of another month', () => {
    expect(articleDate(page([{ source: 'meta', value: '2023-09' }], [], 'https://a.example/2023/08/30/x'))).toBe(
      '2023-09',
    );
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

  it.each<readonly [string, PageText]>([
    ['a by-line', headed('Published 5 September 2023', BODY)],
    ['a by-line with its source', headed('2023-09-05 03:41:11source:Example Gazettecategory:World', BODY)],
    ['a dateline with its year', headed(`GENEVA, Sept. 5, 2023 (Agency) - ${BODY}`)],
    ['a Russian dateline', headed(`ЖЕНЕВА, 5 сентября 2023 — ${BODY}`)],
    ['a Chinese one', headed(`新华社日内瓦2023年9月5日电 ${BODY}`)],
    ['a document', headed('Distr. General', '5 de septiembre de 2023', BODY)],
    [
      'a short dateline that is a sentence',
      headed('GENEVA, Sept. 5, 2023 (Agency) - The council met here on Monday morning.'),
    ],
    [
      'a line without a headline before it',
      page([], []) && {
        dates: [],
        passages: [
          { text: 'Menu 1 May 2020', part: 'elsewhere' },
          { text: '5 September 2023', part: 'article' },
        ],
      },
    ],
    ['a line on a page without an article', { dates: [], passages: [{ text: '5 September 2023', part: 'elsewhere' }] }],
    ['the eighth line from the headline', headed('a', 'b', 'c', 'd', 'e', 'f', '5 September 2023')],
    ['a day and then a whole date', headed('5 September', '5 September 2023', BODY)],
    ['a line behind one that cannot be', headed('1 May 1871', '5 September 2023', BODY)],
    ['a long by-line', headed(`Published 5 September 2023, ${'by A. Writer, '.repeat(9)}Geneva`, BODY)],
    ['a short sentence of nothing else', headed('Published on 5 September 2023.', BODY)],
    ['a dateline of dashes', headed(`GENEVA, Sept. 5, 2023 -- ${BODY}`)],
    ['an Arabic dateline', headed(`جنيف 5 سبتمبر 2023 (وكالة) - ${BODY}`)],
    ['a dateline behind a slash', headed(`GENEVA, 5 September 2023 (Agency)/ ${BODY}`)],
  ])('is read from the text: %s', (_, text) => {
    expect(articleDate(text)).toBe('2023-09-05');
  });

  it('takes the year of a dateline from another source', () => {
    for (const value of ['2023', '2023-09']) {
      const text = page([{ source: 'meta', value }], ['A headline', `GENEVA, Sept 5 (Agency) - ${BODY}`]);
      expect(articleDate(text)).toBe('2023-09-05');
    }
  });

  it.each<readonly [string, PageText]>([
    ['a day without a year', headed(`GENEVA, Sept 5 (Agency) - ${BODY}`)],
    ['a day that a sentence speaks of', headed(`${BODY} It adopted resolution 2231 on 20 July 2015.`)],
    ['a short sentence', headed('The council adopted resolution 2231 on 20 July 2015 by a vote of all members.')],
    ['a headline that names one', page([], ['The war of 5 September 2023', BODY])],
    ['a long passage whose date is far from its start', headed(`${BODY} ${BODY} (5 September 2023)`)],
    [
      'a dateline that ends too late',
      headed(`${'Geneva and other towns of the lake, '.repeat(2)}5 September 2023 (Agency) - ${BODY}`),
    ],
    [
      'a date in a quoted sentence',
      headed('“The council adopted resolution 2231 on 20 July 2015, in July of that year.”'),
    ],
    ['a line far from the headline', headed('a', 'b', 'c', 'd', 'e', 'f', 'g', '5 September 2023')],
    [
      'a line before the headline',
      {
        dates: [],
        passages: [
          { text: '1 May 2020', part: 'elsewhere' },
          { text: 'A headline', part: 'headline' },
        ],
      },
    ],
    [
      'a sentence amid spaces',
      headed('  The council adopted resolution 2231 on 20 July 2015 by a vote of all members. '),
    ],
    ['a birth', headed(`Anna Muster (born 20 July 1961 in Bern) was a diplomat. ${BODY}`)],
    [
      'a birth behind a name in its own script',
      headed(`안나 무스터(Anna Muster, 1961년 7월 20일)는 외교관이다. ${BODY}`),
    ],
    ['a life not ended', headed(`アンナ・ムスター（1961年7月20日 - ）は外交官。${BODY}`)],
    ['a life', headed(`Anna Muster (20 July 1961 – 3 May 2020) was a diplomat. ${BODY}`)],
    ['a birth with its sign', headed(`Anna Muster (* 20. Juli 1961 in Bern) war Diplomatin. ${BODY}`)],
    ['a birth in Ukrainian', headed(`Ганна Зразок (нар. 20 липня 1961, Київ) — дипломатка. ${BODY}`)],
    ['a birth in a box', headed('Born: 20 July 1961, Bern', BODY)],
    ['a date behind its dateline', headed(`GENEVA (Agency) - On 20 July 2015 the council met. ${BODY}`)],
    ['a day behind a number', headed('유엔 안보리 결의 2270(2016.3.2.)', BODY)],
    [
      'rows of several years',
      headed('29 April 1991 | the mission was founded', '- 6 May 1993 | the census began', BODY),
    ],
    ['no text', page([])],
  ])('is none where there is only %s', (_, text) => {
    expect(articleDate(text)).toBeUndefined();
  });
});
