import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../src/cli/parsed-page.ts';
import { readPage } from '../../../src/page/read/page-reader.ts';
import { locate } from '../../../src/page/read/place.ts';

const piece = fc.constantFrom('Kim', ' ', 'резолюция', '決議', '😀', '\u200b', 'a\nb', '&nbsp;', '&amp;', '١٧٠١');
const open = fc.constantFrom(
  '<b>',
  '</b>',
  '<a href="#">',
  '</a>',
  '<p>',
  '</p>',
  '<br>',
  '<div>',
  '</div>',
  '<i hidden>',
  '<!-- c -->',
  '<script>x</script>',
);
const markup = fc
  .array(fc.oneof({ weight: 3, arbitrary: piece }, open), { maxLength: 40 })
  .map((parts) => parts.join(''));

describe('places', () => {
  it('hold, for every passage, nodes whose text is the passage', () => {
    fc.assert(
      fc.property(markup, (html) => {
        const { page, places } = readPage(parsePage(html));
        expect(places.length).toBe(page.passages.length);
        page.passages.forEach(({ text }, i) => {
          const place = places[i]!;
          expect(place.nodes.map(({ nodeValue }) => nodeValue).join('')).toBe(text);
          expect(place.starts[0]).toBe(0);
        });
      }),
    );
  });

  it('give back every stretch of a passage from the nodes', () => {
    fc.assert(
      fc.property(markup, fc.nat(), fc.nat(), (html, from, length) => {
        const { page, places } = readPage(parsePage(html));
        page.passages.forEach(({ text }, i) => {
          const place = places[i]!;
          const start = from % text.length;
          const end = start + 1 + (length % (text.length - start));
          const span = locate(place, start, end)!;
          const first = place.nodes.indexOf(span.startNode);
          const last = place.nodes.indexOf(span.endNode);
          const found = place.nodes
            .slice(first, last + 1)
            .map(({ nodeValue }, k) =>
              (nodeValue ?? '').slice(k === 0 ? span.startOffset : 0, k === last - first ? span.endOffset : undefined),
            )
            .join('');
          expect(found).toBe(text.slice(start, end));
          expect(span.startOffset).toBeLessThan(span.startNode.nodeValue!.length);
          expect(span.endOffset).toBeGreaterThan(0);
        });
      }),
    );
  });

  it('know nothing of an empty or impossible stretch', () => {
    const place = { nodes: ['a', 'b'], starts: [0, 3] };
    expect(locate(place, 2, 2)).toBeUndefined();
    expect(locate(place, -1, 2)).toBeUndefined();
    expect(locate({ nodes: [], starts: [] }, 0, 1)).toBeUndefined();
  });
});
