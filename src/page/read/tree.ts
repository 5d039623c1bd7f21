/**
 * The least that reading needs of a document tree. Nodes of the browser's DOM have
 * this shape already (`N` = `Node`); the command line gives the same over a parsed file.
 */
export interface TreeNode<N> {
  /** 1 element, 3 text, 9 document, 11 fragment or shadow root. */
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly parentNode: N | null;
  readonly firstChild: N | null;
  readonly nextSibling: N | null;
  /** Elements only, in lower case for HTML. */
  readonly localName?: string;
  getAttribute?(name: string): string | null;
  hasAttributes?(): boolean;
  /** Elements with an open shadow root only. */
  readonly shadowRoot?: N | null;
}

export const ELEMENT = 1;
export const TEXT = 3;

/**
 * The open shadow root of an element. Only elements that a script defines are asked, and empty ones, into which readers
 * and widgets put theirs: to ask all of them would cost every page.
 */
export function shadowRootOf<N extends TreeNode<N>>(element: N): N | null {
  const mayHave = element.firstChild === null || element.localName?.includes('-') === true;
  return (mayHave ? element.shadowRoot : null) ?? null;
}

/** All text below a node, as `textContent` gives it; for the few small elements whose text is data. */
export function dataOf<N extends TreeNode<N>>(node: N): string {
  let data = '';
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    data += child.nodeType === TEXT ? (child.nodeValue ?? '') : dataOf(child);
  }
  return data;
}
