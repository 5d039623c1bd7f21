import fc from 'fast-check';
import { ELEMENT, TEXT, type TreeNode } from '../../src/page/read/tree.ts';
import { piece } from './hostile-text.ts';

/** The least of a document tree that reading works on: a hundred times as fast to make as a browser's. */
export class LightNode implements TreeNode<LightNode> {
  parentNode: LightNode | null = null;
  firstChild: LightNode | null = null;
  nextSibling: LightNode | null = null;
  shadowRoot: LightNode | null = null;
  #last: LightNode | null = null;
  readonly #attributes: ReadonlyMap<string, string>;

  constructor(
    readonly nodeType: number,
    readonly localName: string,
    readonly nodeValue: string | null,
    attributes: Readonly<Record<string, string>> = {},
  ) {
    this.#attributes = new Map(Object.entries(attributes));
  }

  append(child: LightNode): void {
    child.parentNode = this;
    if (this.#last === null) this.firstChild = child;
    else this.#last.nextSibling = child;
    this.#last = child;
  }

  /** Takes the first child out, as a page may at any moment. */
  removeFirst(): void {
    const first = this.firstChild;
    if (first === null) return;
    this.firstChild = first.nextSibling;
    if (this.firstChild === null) this.#last = null;
    first.nextSibling = null;
    first.parentNode = null;
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }

  hasAttributes(): boolean {
    return this.#attributes.size > 0;
  }
}

const DOCUMENT = 9;
const FRAGMENT = 11;
const COMMENT = 8;

/** One step of building a tree. */
export type TreeStep =
  | { readonly open: string; readonly attributes?: Readonly<Record<string, string>>; readonly deep?: number }
  | { readonly text: string; readonly times?: number }
  | 'close'
  | 'close-all'
  | 'comment'
  | 'shadow';

const open = (open: string, attributes?: Readonly<Record<string, string>>): TreeStep =>
  attributes === undefined ? { open } : { open, attributes };

const NAMES =
  'p div b a i span h1 article aside nav section table tbody tr td ul li time br script style code button ruby rt x-story x-y main footer blockquote svg'.split(
    ' ',
  );
const STEPS: readonly TreeStep[] = [
  ...NAMES.map((name) => open(name)),
  open('div', { hidden: '' }),
  open('p', { contenteditable: '' }),
  open('p', { contenteditable: 'false' }),
  open('p', { lang: 'ar', dir: 'rtl' }),
  open('p', { lang: '\ud800' }),
  open('section', { class: 'comments' }),
  open('time', { datetime: '2023-09-05', itemprop: 'datePublished' }),
  open('time', { datetime: '٢٠٢٣' }),
  open('meta', { property: 'article:published_time', content: '2023-99-99' }),
  open('script', { type: 'application/ld+json' }),
  { open: 'div', deep: 300 },
  { open: 'b', deep: 100 },
  { open: 'table', deep: 40 },
  { text: '{"datePublished":"2023-09-0' },
  { text: 'word ', times: 90 },
  'close',
  'close',
  'close',
  'close-all',
  'comment',
  'shadow',
];

/** Steps that build any tree; few of the long ones, so that most trees are small. */
export const treeSteps: fc.Arbitrary<readonly TreeStep[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...STEPS) },
    { weight: 2, arbitrary: piece.map((text): TreeStep => ({ text })) },
  ),
  { maxLength: 40 },
);

/** The tree that the steps build, and the elements in it. */
export function treeOf(steps: readonly TreeStep[]): { readonly root: LightNode; readonly nodes: readonly LightNode[] } {
  const root = new LightNode(DOCUMENT, '', null);
  const nodes: LightNode[] = [root];
  const path: LightNode[] = [root];
  const top = (): LightNode => path.at(-1) ?? root;
  const put = (node: LightNode): void => {
    top().append(node);
    nodes.push(node);
  };
  for (const step of steps) {
    if (step === 'close') {
      if (path.length > 1) path.pop();
    } else if (step === 'close-all') path.length = 1;
    else if (step === 'comment') put(new LightNode(COMMENT, '', 'no text'));
    else if (step === 'shadow') {
      const host = top();
      if (host.nodeType !== ELEMENT || host.shadowRoot !== null) continue;
      const shadow = new LightNode(FRAGMENT, '', null);
      shadow.append(new LightNode(TEXT, '', 'in the shadow'));
      host.shadowRoot = shadow;
    } else if ('text' in step) {
      for (let i = 0; i < (step.times ?? 1); i += 1) put(new LightNode(TEXT, '', step.text));
    } else {
      for (let i = 0; i < (step.deep ?? 1); i += 1) {
        const element = new LightNode(ELEMENT, step.open, null, step.attributes);
        put(element);
        path.push(element);
      }
    }
  }
  return { root, nodes };
}
