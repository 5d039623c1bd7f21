import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../src/cli/parsed-page.ts';
import { readPage } from '../../../src/page/read/page-reader.ts';

const dates = (html: string): string[] =>
  readPage(parsePage(html)).page.dates.map(({ source, value }) => `${source} ${value}`);
const script = (json: string): string => `<script type="application/ld+json">${json}</script>`;

describe('date clues', () => {
  it('come in the order of trust', () => {
    expect(
      dates(`<head><meta name="date" content="2023-09-03"><meta property="article:published_time" content="2023-09-02T10:00Z">
        ${script('{"@type":"NewsArticle","datePublished":"2023-09-01"}')}</head>
        <main><time datetime="2023-09-05">x</time><time itemprop="datePublished" datetime="2023-09-04">y</time></main>`),
    ).toEqual([
      'json-ld 2023-09-01',
      'meta 2023-09-02T10:00Z',
      'meta 2023-09-03',
      'time 2023-09-04',
      'time 2023-09-05',
    ]);
  });

  it.each([
    [
      'a graph',
      '{"@graph":[{"@type":"WebPage","datePublished":"2020-01-01"},{"@type":"Article","datePublished":"2023-09-05"}]}',
      '2023-09-05',
    ],
    ['a list of types', '[{"@type":["NewsArticle","Thing"],"datePublished":"2023-09-05"}]', '2023-09-05'],
    [
      'an article among others that it lists',
      '{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","datePublished":"2020-01-01"}],"mainEntity":{"@type":"NewsArticle","datePublished":"2023-09-05"}}',
      '2023-09-05',
    ],
    [
      'a line break inside a string',
      '{"@type":"NewsArticle","headline":"a\nb","datePublished":"2023-09-05"}',
      '2023-09-05',
    ],
    ['a comma too many', '{"@type":"NewsArticle","datePublished":"2023-09-05",}', '2023-09-05'],
    ['a comment around it', '<!-- {"@type":"NewsArticle","datePublished":"2023-09-05"} -->', '2023-09-05'],
    ['CDATA around it', '//<![CDATA[\n{"@type":"NewsArticle","datePublished":"2023-09-05"}\n//]]>', '2023-09-05'],
    ['cut short', '{"@type":"NewsArticle","datePublished":"2023-09-05","body":"', '2023-09-05'],
  ])('are read from JSON-LD: %s', (_, json, date) => {
    expect(dates(script(json))[0]).toBe(`json-ld ${date}`);
  });

  it.each(['{}', 'null', '[[[[', '{"datePublished":5}', ''])('JSON-LD without a date gives none: %s', (json) => {
    expect(dates(script(json))).toEqual([]);
  });

  it('leave out times of updates and those without any text', () => {
    expect(dates('<main><time class="updated" datetime="2023-09-06">x</time><time></time></main>')).toEqual([]);
  });

  it('take the address from the page where none is given', () => {
    const html = '<head><meta property="og:url" content="https://news.example/2023/09/05/talks"></head>';
    expect(readPage(parsePage(html)).page.url).toBe('https://news.example/2023/09/05/talks');
    expect(readPage(parsePage(html), { url: 'https://a.example/' }).page.url).toBe('https://a.example/');
  });
});
