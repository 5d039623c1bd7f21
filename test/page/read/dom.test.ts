// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { domShortcuts } from '../../../src/page/read/dom-shortcuts.ts';
import { PageReader, readPage } from '../../../src/page/read/page-reader.ts';
import { locate } from '../../../src/page/read/place.ts';

const read = () => readPage<Node>(document, { shortcuts: domShortcuts(document) });
const texts = (): string[] => read().page.passages.map(({ text }) => text);

beforeEach(() => {
  document.documentElement.innerHTML = '<head></head><body></body>';
});

describe('reading the DOM', () => {
  it('reads by shortcuts what it reads node by node', () => {
    const block = fc.constantFrom('p', 'div', 'li', 'section', 'h1', 'blockquote');
    const inline = fc.constantFrom(
      '<b>bold</b>',
      '<a href="#">link</a>',
      '<i lang="fr">mot</i>',
      '<br>',
      '<code>x</code>',
    );
    const more = fc.constantFrom(
      '<span hidden>no</span>',
      '<div>inner</div>',
      'words ',
      '<p contenteditable>no</p>',
      '<sup>1</sup>',
    );
    const blocks = fc.array(fc.tuple(block, fc.array(fc.oneof(inline, more), { maxLength: 6 })), { maxLength: 6 });
    fc.assert(
      fc.property(blocks, (list) => {
        document.body.innerHTML = list.map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`).join('\n');
        expect(read().page).toEqual(readPage<Node>(document).page);
      }),
    );
  });

  it('takes a block that stands in a link for a link', () => {
    document.body.innerHTML = '<main><p>An article.</p><a href="#"><p>A story of another day</p></a></main>';
    expect(read().page).toEqual(readPage<Node>(document).page);
    expect(read().page.passages.map(({ part }) => part)).toEqual(['article', 'elsewhere']);
  });

  it('finds the nodes of a plain block only when they are asked for, and none when it has less text by then', () => {
    document.body.innerHTML = '<p>Kim <b>Jong</b> Un</p><p>Vladimir <b>Putin</b></p>';
    const { places } = read();
    const span = locate(places[0]!, 0, 11);
    expect(span?.startNode.nodeValue).toBe('Kim ');
    expect(span?.endNode.nodeValue).toBe(' Un');
    document.querySelectorAll('b')[1]!.textContent = '';
    expect(locate(places[1]!, 0, 8)?.endNode.nodeValue).toBe('Vladimir ');
    expect(locate(places[1]!, 9, 14)).toBeUndefined();
    document.querySelectorAll('p')[1]!.remove();
    expect(locate(places[1]!, 9, 14)).toBeUndefined();
  });

  it('reads open shadow roots, and what stands in the element itself', () => {
    document.body.innerHTML = '<x-story><p>Light</p></x-story><p>After</p>';
    const root = document.querySelector('x-story')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Shadow <b>text</b></p><p hidden>no</p><x-inner></x-inner>';
    root.querySelector('x-inner')!.attachShadow({ mode: 'open' }).innerHTML = '<p>Deeper</p>';
    expect(texts()).toEqual(['Shadow text', 'Deeper', 'Light', 'After']);
  });

  it('reads those of empty boxes, into which a reader puts an article', () => {
    document.body.innerHTML = '<div id="box"></div><p>After</p>';
    document.querySelector('#box')!.attachShadow({ mode: 'open' }).innerHTML = '<p>Shadow <b>text</b></p>';
    expect(texts()).toEqual(['Shadow text', 'After']);
  });

  it('leaves closed shadow roots alone', () => {
    document.body.innerHTML = '<x-story></x-story>';
    document.querySelector('x-story')!.attachShadow({ mode: 'closed' }).innerHTML = '<p>Shut</p>';
    expect(texts()).toEqual([]);
  });
});

describe('reading in slices', () => {
  /** Reads with a pause at every look at the clock, doing something to the page in the first pauses. */
  function readWithPauses(...deeds: (() => void)[]): string[] {
    const reader = new PageReader<Node>(document);
    while (!reader.step(() => true)) deeds.shift()?.();
    return reader.result().page.passages.map(({ text }) => text);
  }
  const lines = (name: string, n: number): string => Array.from({ length: n }, (_, i) => `<p>${name}${i}</p>`).join('');

  it('reads the same in one go and in slices', () => {
    document.body.innerHTML = `<div>${lines('a', 100)}</div><div>${lines('b', 100)}</div>`;
    expect(readWithPauses()).toEqual(texts());
  });

  it('goes on behind a block that the page removes while it is read', () => {
    document.body.innerHTML = `<div id="one">${lines('a', 100)}</div><div id="two">${lines('b', 3)}</div>`;
    const found = readWithPauses(() => document.querySelector('#one')!.remove());
    expect(found).toContain('a0');
    expect(found.slice(-3)).toEqual(['b0', 'b1', 'b2']);
  });

  it('ends when everything is removed', () => {
    document.body.innerHTML = lines('a', 200);
    expect(readWithPauses(() => document.body.replaceChildren()).length).toBeLessThan(200);
  });

  it('does not follow a node that the page moves elsewhere', () => {
    document.body.innerHTML = `<div id="one">${lines('a', 100)}</div><div id="two">${lines('b', 3)}</div>`;
    const found = readWithPauses(() => document.querySelector('#two')!.append(document.querySelector('#one')!));
    expect(found.filter((text) => text === 'b0').length).toBe(1);
    expect(found).toContain('b2');
  });
});
