import type { Place } from './place.ts';
import type { Shortcuts } from './shortcuts.ts';

const NOTABLE = '[hidden],[contenteditable],[lang]';
/**
 * Finds in a block what must be looked at by itself: another block, a line break, something that is not read.
 * The list of inline elements is short on purpose: the browser compares each element with all of it,
 * and a block with a rarer one is read node by node.
 */
const NOT_PLAIN = ':not(a,b,em,i,span,strong)';
/** Units of text for each child from which a block cannot be mostly links: they would be long ones. */
const LONG_LINK = 80;

/** By lengths alone: asking a node for its text would copy the page's text a second time. */
function listed(texts: TreeWalker, element: Node, units: number): Place<Node> {
  const nodes: Node[] = [];
  const starts: number[] = [];
  let at = 0;
  texts.currentNode = element;
  while (at < units) {
    const node = texts.nextNode();
    if (node === null) break;
    nodes.push(node);
    starts.push(at);
    at += (node as Text).length;
  }
  // Where text was taken away meanwhile, the walk has gone on behind the block.
  const last = nodes[nodes.length - 1];
  return at >= units && last !== undefined && element.contains(last) ? { nodes, starts } : { nodes: [], starts: [] };
}

function linkedUnits(element: Element): number {
  let units = 0;
  for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling) {
    if (child.localName === 'a') units += child.textContent.length;
    else if (child.firstElementChild !== null) units += linkedUnits(child);
  }
  return units;
}

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
  let texts: TreeWalker | undefined;
  return {
    isNotable: (element) => notable.has(element),
    plainText(element) {
      if (withNotable.has(element)) return undefined;
      const block = element as Element;
      return block.firstElementChild === null || block.querySelector(NOT_PLAIN) === null
        ? (block.textContent ?? '')
        : undefined;
    },
    linkedUnits(element, text) {
      const block = element as Element;
      return block.childElementCount * LONG_LINK > text.length ? linkedUnits(block) : 0;
    },
    placeIn(element, units) {
      texts ??= document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      return listed(texts, element, units);
    },
  };
}
