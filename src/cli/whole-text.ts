import { ELEMENT, TEXT } from '../page/read/tree.ts';
import type { ParsedNode } from './parsed-page.ts';

/** Elements whose text is no text of the page at all. */
const NO_TEXT = new Set('script style noscript template svg title iframe textarea select object math'.split(' '));
/** Those of them in whose stead a space stands. */
const GAP = new Set('script style noscript template svg iframe textarea'.split(' '));
/** Elements that do not end a line. */
const IN_LINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del em font i ins kbd label mark nobr o:p q s small span strike strong ' +
    'sub sup time tt u var wbr'
  ).split(' '),
);

/** A page's whole text, with what detection leaves out (code, buttons, hidden text), as offsets are counted in. */
export interface WholeText {
  readonly text: string;
  /** Where each text node begins in it. */
  readonly starts: ReadonlyMap<ParsedNode, number>;
}

/** The text of every element that holds text of the page, in document order, a line a block. */
export function wholeText(root: ParsedNode): WholeText {
  const starts = new Map<ParsedNode, number>();
  const pieces: string[] = [];
  let length = 0;
  const put = (piece: string): void => {
    pieces.push(piece);
    length += piece.length;
  };
  let node: ParsedNode | null = root;
  while (node !== null) {
    if (node.nodeType === TEXT) {
      starts.set(node, length);
      put(node.nodeValue ?? '');
    } else if (node.nodeType === ELEMENT && !IN_LINE.has(node.localName) && !NO_TEXT.has(node.localName)) put('\n');
    const isSkipped = NO_TEXT.has(node.localName);
    if (isSkipped && GAP.has(node.localName)) put(' ');
    if (!isSkipped && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null && !IN_LINE.has(node.localName)) put('\n');
    }
    node = node?.nextSibling ?? null;
  }
  return { text: pieces.join(''), starts };
}
