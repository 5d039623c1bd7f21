import type { Place } from './place.ts';
import type { PlainBlock, Shortcuts } from './shortcuts.ts';

const NOTABLE = '[hidden],[contenteditable],[lang]';
/**
 * Finds in a block what must be looked at by itself: another block, a line break, something that is not read.
 * The list of inline elements is short on purpose: the browser compares each element with all of it,
 * and a block with a rarer one is read node by node.
 */
const NOT_PLAIN = ':not(a,b,em,i,span,strong)';
/** Units of text for each child from which a block cannot be mostly links: they would be long ones. */
const LONG_LINK = 80;

const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;

/** By lengths alone: asking a node for its text would copy the page's text a second time. */
function placeIn(element: Element, units: number): Place<Node> {
  const nodes: Node[] = [];
  const starts: number[] = [];
  let at = 0;
  const list = (parent: Node): void => {
    for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
      if (isText(child)) {
        nodes.push(child);
        starts.push(at);
        at += child.length;
      } else if (isElement(child)) list(child);
    }
  };
  list(element);
  return at === units ? { nodes, starts } : { nodes: [], starts: [] };
}

function linkedUnits(element: Element): number {
  let units = 0;
  for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling) {
    if (child.localName === 'a') units += child.textContent.length;
    else if (child.firstElementChild !== null) units += linkedUnits(child);
  }
  return units;
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** The elements that have one of these within. */
function around(elements: ReadonlySet<Node>): ReadonlySet<Node> {
  const found = new Set<Node>();
  for (const element of elements) {
    for (let outer = element.parentNode; outer !== null && !found.has(outer); outer = outer.parentNode)
      found.add(outer);
  }
  return found;
}

/**
 * The browser's own searches and `textContent`, which cost a block a few calls instead of several a text node.
 * A paragraph's nodes are listed only where a mention stands in it.
 */
export function domShortcuts(root: Document | Element): Shortcuts<Node> {
  const notable = new Set<Node>(root.querySelectorAll(NOTABLE));
  const withNotable = around(notable);
  return {
    isNotable: (element) => notable.has(element),
    plain(element): PlainBlock<Node> | undefined {
      if (!isElement(element) || withNotable.has(element)) return undefined;
      const children = element.childElementCount;
      if (children > 0 && element.querySelector(NOT_PLAIN) !== null) return undefined;
      const text = element.textContent;
      const linked = children * LONG_LINK > text.length ? linkedUnits(element) : 0;
      return { text, linked, place: () => placeIn(element, text.length) };
    },
  };
}
