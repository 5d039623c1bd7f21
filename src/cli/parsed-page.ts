import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { ELEMENT, TEXT, type TreeNode } from '../page/read/tree.ts';

const DOCUMENT = 9;
const OTHER = 8;

/** A node of a parsed HTML file, in the shape that reading wants. */
export class ParsedNode implements TreeNode<ParsedNode> {
  firstChild: ParsedNode | null = null;
  nextSibling: ParsedNode | null = null;
  readonly localName: string;
  readonly #attributes: ReadonlyMap<string, string>;

  constructor(
    readonly nodeType: number,
    readonly nodeValue: string | null,
    readonly parentNode: ParsedNode | null,
    element?: DefaultTreeAdapterTypes.Element,
  ) {
    this.localName = element?.tagName ?? '';
    this.#attributes = new Map(element?.attrs.map(({ name, value }) => [name, value]));
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }

  hasAttributes(): boolean {
    return this.#attributes.size > 0;
  }
}

type Parsed = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

function linked(node: Parsed, parent: ParsedNode | null): ParsedNode {
  if ('tagName' in node) return new ParsedNode(ELEMENT, null, parent, node);
  if (node.nodeName === '#text' && 'value' in node) return new ParsedNode(TEXT, node.value, parent);
  return new ParsedNode(parent === null ? DOCUMENT : OTHER, null, parent);
}

/** Parses HTML as browsers do (the WHATWG algorithm, scripts taken as run: `noscript` stays unread). */
export function parsePage(html: string): ParsedNode {
  const document = parse(html);
  const root = linked(document, null);
  const open: { readonly from: Parsed; readonly to: ParsedNode }[] = [{ from: document, to: root }];
  for (let task = open.pop(); task !== undefined; task = open.pop()) {
    let previous: ParsedNode | null = null;
    for (const child of 'childNodes' in task.from ? task.from.childNodes : []) {
      const node = linked(child, task.to);
      if (previous === null) task.to.firstChild = node;
      else previous.nextSibling = node;
      previous = node;
      open.push({ from: child, to: node });
    }
  }
  return root;
}
