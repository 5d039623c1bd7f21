import fc from 'fast-check';
import { Window } from 'happy-dom';
import type { PageText } from '../../../src/detect/page-text.ts';
import { domShortcuts } from '../../../src/page/read/dom-shortcuts.ts';
import { readPage } from '../../../src/page/read/page-reader.ts';
import { locate } from '../../../src/page/read/place.ts';
import { piece, stretchOf } from '../hostile-text.ts';
import { must, target } from '../target.ts';

const window = new Window();
Object.assign(globalThis, { document: window.document, NodeFilter: window.NodeFilter });

const MARKUP =
  '<p>|</p>|<b>|</b>|<a href="#">|</a>|<div>|</div>|<br>|<i lang="fr">|</i>|<span hidden>|</span>|<code>|</code>|<li>|<h1>|</h1>|<p contenteditable>|<sup>|</sup>'.split(
    '|',
  );
const markup = fc.array(fc.oneof(fc.constantFrom(...MARKUP), piece), { maxLength: 20 }).map((parts) => parts.join(''));
/** White space before the first word of a passage is no difference: a text node that has no more is left out. */
const words = ({ passages, ...rest }: PageText): string =>
  JSON.stringify({ ...rest, passages: passages.map((passage) => ({ ...passage, text: passage.text.trimStart() })) });
const numbers = fc.nat(1000);

/** A browser's document: what its shortcuts read is what is read node by node, and leads back to the nodes. */
export const dom = target('documents by shortcuts', 5, fc.tuple(markup, numbers, numbers), ([html, from, length]) => {
  document.body.innerHTML = html;
  const { page, places } = readPage<Node>(document, { shortcuts: domShortcuts(document) });
  must(words(page) === words(readPage<Node>(document).page), 'shortcuts read the same', page);
  page.passages.forEach(({ text }, i) => {
    const [start, end] = stretchOf(text, from, length);
    const place = places[i];
    const span = place && locate(place, start, end);
    must(span !== undefined, 'a place leads to nodes', text);
    const first = span.startNode.nodeValue ?? '';
    must(first.charCodeAt(span.startOffset) === text.charCodeAt(start), 'a place leads to its first unit', text);
    const last = span.endNode.nodeValue ?? '';
    must(last.charCodeAt(span.endOffset - 1) === text.charCodeAt(end - 1), 'a place leads to its last unit', text);
  });
});
