import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../src/cli/parsed-page.ts';
import { readPage } from '../../../src/page/read/page-reader.ts';

const LONG = 'The council met in the morning and heard a report on the talks of the week before. ';
const paragraphs = (n: number): string => Array.from({ length: n }, (_, i) => `<p>P${i} ${LONG}</p>`).join('');

/** Each passage's first word with its part. */
function parts(html: string): Record<string, string> {
  const { passages } = readPage(parsePage(html)).page;
  return Object.fromEntries(passages.map(({ text, part }) => [text.trim().split(/\s/)[0], part]));
}

describe('the parts of a page', () => {
  it('tells a declared article from what is around it', () => {
    expect(
      parts(`<header><h1>Site</h1></header><nav><a>Home</a></nav>
        <main><article><h1>Title of it</h1>${paragraphs(3)}<aside>Aside ${LONG}</aside>
        <p><a href="#">Related story of which the whole text is a link</a></p><footer>Tags</footer></article>
        <section class="comments"><p>Comment ${LONG}</p></section></main><footer>Imprint ${LONG}</footer>`),
    ).toEqual({
      Site: 'elsewhere',
      Home: 'elsewhere',
      Title: 'headline',
      P0: 'article',
      P1: 'article',
      P2: 'article',
      Aside: 'elsewhere',
      Related: 'elsewhere',
      Tags: 'elsewhere',
      Comment: 'elsewhere',
      Imprint: 'elsewhere',
    });
  });

  it('finds the article by its text where the page declares none', () => {
    const found =
      parts(`<div><ul><li><a>Menu</a></ul></div><div><h1>Head</h1><div><div>${paragraphs(4)}</div></div></div>
      <div><p>Teaser of something</p></div>`);
    expect(found).toMatchObject({
      Menu: 'elsewhere',
      Head: 'headline',
      P0: 'article',
      P3: 'article',
      Teaser: 'elsewhere',
    });
  });

  it('takes the whole of a live blog, whose entries are articles', () => {
    const entries = [1, 2, 3, 4].map((n) => `<article><p>E${n} ${LONG}${LONG}</p></article>`).join('');
    expect(parts(`<main><h1>Live</h1>${entries}</main>`)).toEqual({
      Live: 'headline',
      E1: 'article',
      E2: 'article',
      E3: 'article',
      E4: 'article',
    });
  });

  it('does not believe a name such as "comments" of the block that holds nearly all', () => {
    expect(parts(`<div class="page with comments">${paragraphs(3)}</div>`)['P1']).toBe('article');
  });

  it('takes for the headline what the page declares as its title', () => {
    const found = parts(
      `<head><meta property="og:title" content="The Talks"></head><h1>Paper</h1><h1> The\n Talks </h1><main>${paragraphs(2)}</main>`,
    );
    expect(found).toMatchObject({ Paper: 'elsewhere', The: 'headline' });
  });

  it('takes a heading that a line break divides as a whole', () => {
    expect(parts(`<main><h1>One<br>Two</h1>${paragraphs(2)}<h1>Three</h1></main>`)).toMatchObject({
      One: 'headline',
      Two: 'headline',
      Three: 'article',
    });
  });

  it('reads a page of one sentence as an article', () => {
    expect(parts('<p>Resolution 1701</p>')).toEqual({ Resolution: 'article' });
  });
});
