// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { lacksCue } from '../../src/page/cue.ts';

/** Gives happy-dom, which has no XPath, the one answer that is asked of it: the elements that a script defines. */
function giveXPath(): void {
  Object.assign(globalThis, { XPathResult: {} });
  document.evaluate = () => {
    const found = [...document.querySelectorAll('*')].filter(({ localName }) => localName.includes('-'));
    return { iterateNext: () => found.shift() ?? null } as unknown as XPathResult;
  };
}

beforeEach(() => {
  giveXPath();
  document.documentElement.innerHTML = '<head><title>Prices</title></head><body></body>';
});

const LONG = '<p>12.5 % · 30 €</p>'.repeat(300);

it.each([
  '',
  '<p>buy now – only 3 left</p>',
  `${LONG}<p>a b c</p>`,
  '<script>const Name = "Kofi Annan";</script><p>12.5</p>',
  `<main><div>${LONG}<style>A { color: Red }</style><script>let Kofi, Annan;</script><p>b</p></div></main>`,
  '<button>Search</button><p>30 €</p>',
  `${LONG}<price-tag>9.90</price-tag>`,
])('a page without a cue is known: %#', (body) => {
  document.body.innerHTML = body;
  expect(lacksCue(document)).toBe(true);
});

it.each([
  '<p>Kofi Annan</p>',
  `${LONG}<p>安理会</p>`,
  `${LONG}la résolution de l’ONU`,
  `<main><div>${LONG}<script>let x;</script><p>b <em>S/2023/171</em></p></div></main>`,
  `<script>let x;</script>${LONG}<section><p>قرار</p></section>`,
])('a page with a cue is left to the reading: %#', (body) => {
  document.body.innerHTML = body;
  expect(lacksCue(document)).toBe(false);
});

it('what stands in shadow roots is left to the reading', () => {
  for (const host of ['<div></div>', '<news-quote>“”</news-quote>']) {
    document.body.innerHTML = `${LONG}${host}`;
    document.body.lastElementChild?.attachShadow({ mode: 'open' });
    expect(lacksCue(document)).toBe(false);
  }
});

it('an element may have any number of children', () => {
  document.body.append(document.createElement('script'));
  for (let i = 0; i < 140_000; i += 1) document.body.append('1');
  document.body.append('Kofi Annan');
  expect(lacksCue(document)).toBe(false);
});
