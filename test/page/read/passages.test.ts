import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../src/cli/parsed-page.ts';
import { readPage } from '../../../src/page/read/page-reader.ts';

const texts = (body: string): string[] =>
  readPage(parsePage(`<!doctype html><body>${body}`)).page.passages.map(({ text }) => text);

describe('what makes a passage', () => {
  it.each([
    ['blocks', '<p>One</p><p>Two</p>', ['One', 'Two']],
    ['text beside blocks', '<div>One<p>Two</p>Three</div>', ['One', 'Two', 'Three']],
    ['line breaks', 'One<br>Two<hr>Three', ['One', 'Two', 'Three']],
    ['cells and items', '<table><tr><td>A</td><td>B</td></tr></table><ul><li>C<li>D</ul>', ['A', 'B', 'C', 'D']],
    [
      'inline elements join',
      '<p>Kim <b>Jong</b><i> Un</i> and <a href="#">Pu</a><span>tin</span></p>',
      ['Kim Jong Un and Putin'],
    ],
    ['pictures and empty marks join', '<p>Res<wbr>olution <img alt="x">1701</p>', ['Resolution 1701']],
    ['white space stands as it is', '<p>Kim\n  Jong\u00a0Un </p>', ['Kim\n  Jong\u00a0Un ']],
    ['elements that nobody defined', '<x-card>One</x-card><blink>Two</blink>', ['One', 'Two']],
    ['readings of characters stay out', '<p><ruby>安保理<rt>あんぽり</rt></ruby>決議</p>', ['安保理決議']],
    ['nothing', '   \n <p> </p>', []],
  ])('%s', (_, body, expected) => {
    expect(texts(body)).toEqual(expected);
  });

  it.each([
    '<script>Kim</script>',
    '<style>Kim</style>',
    '<noscript>Kim</noscript>',
    '<template>Kim</template>',
    '<textarea>Kim</textarea>',
    '<select><option>Kim</select>',
    '<svg><text>Kim</text></svg>',
    '<code>Kim</code>',
    '<button>Kim</button>',
    '<div contenteditable>Kim</div>',
    '<div contenteditable="plaintext-only"><p>Kim</p></div>',
    '<span hidden>Kim</span>',
    '<div hidden="until-found"><p>Kim</p></div>',
    '<iframe>Kim</iframe>',
    '<label>Kim</label>',
  ])('does not read %s', (markup) => {
    expect(texts(`<p>Before ${markup} after</p>`).join(' ')).not.toContain('Kim');
  });

  it.each(['<div contenteditable="false">Kim</div>', '<div aria-hidden="true">Kim</div>', '<pre>Kim</pre>'])(
    'reads %s',
    (markup) => {
      expect(texts(markup)).toEqual(['Kim']);
    },
  );

  it('does not cut a paragraph at what it leaves out', () => {
    expect(texts('<p>Security <script>x</script>Council</p>')).toEqual(['Security Council']);
  });

  it('reads broken markup as browsers do', () => {
    expect(texts('<p>One <b>two<p>three</i></b> four<div>five</p>six<td>seven')).toEqual([
      'One two',
      'three four',
      'five',
      'sixseven',
    ]);
  });

  it('takes a page of many levels', () => {
    expect(texts(`${'<div>'.repeat(20_000)}deep`)).toEqual(['deep']);
  });
});

describe('languages', () => {
  it('gives the page the language of the document and a passage its own where it differs', () => {
    const { page } = readPage(
      parsePage('<html lang="fr"><p>Un</p><p lang="ru">Два <b lang="en">x</b></p><div lang="fr">Trois</div></html>'),
    );
    expect(page.lang).toBe('fr');
    expect(page.passages.map(({ lang }) => lang)).toEqual([undefined, 'ru', undefined]);
  });

  it.each([
    ['<meta http-equiv="content-language" content="de">', 'de'],
    ['<meta property="og:locale" content="pt_BR">', 'pt-BR'],
    ['', undefined],
  ])('falls back on %s', (head, lang) => {
    expect(readPage(parsePage(`<head>${head}</head><p>x`)).page.lang).toBe(lang);
  });
});
