/**
 * The JSX of this room: it makes the tree of a card at once, and its types are the tree's vocabulary. The compiler
 * imports it by the line `@jsxImportSource` that heads each file.
 */
import type { Attributes, Tag, Tree } from '../../cards/tree.ts';

/** What a component gives. */
export type Drawn = Tree[number] | number | readonly Drawn[] | false | undefined | null;

type Component<P> = (props: P) => Drawn;
interface WithChildren {
  readonly children?: Drawn;
}

export namespace JSX {
  export type Element = Drawn;
  export type ElementType = Tag | Component<never>;
  export interface ElementChildrenAttribute {
    readonly children: unknown;
  }
  export type IntrinsicElements = { readonly [T in Tag]: Attributes & WithChildren };
}

/** The parts of what was drawn, in one list, neighbouring texts as one. */
export function treeOf(drawn: Drawn): Tree {
  const tree: Tree[number][] = [];
  const add = (part: Drawn): void => {
    if (isList(part)) part.forEach(add);
    else if (typeof part === 'string' || typeof part === 'number') addText(tree, String(part));
    else if (part) tree.push(part);
  };
  add(drawn);
  return tree;
}

const isList = (part: Drawn): part is readonly Drawn[] => Array.isArray(part);

function addText(tree: Tree[number][], text: string): void {
  const last = tree.at(-1);
  if (typeof last === 'string') tree[tree.length - 1] = last + text;
  else if (text !== '') tree.push(text);
}

export function jsx(type: Tag, props: Attributes & WithChildren): Drawn;
export function jsx<P>(type: Component<P>, props: P): Drawn;
export function jsx(type: Tag | Component<object>, props: Attributes & WithChildren): Drawn {
  if (typeof type === 'function') return type(props);
  const { children, ...attributes } = props;
  const tree = treeOf(children);
  return {
    tag: type,
    ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
    ...(tree.length === 0 ? {} : { children: tree }),
  };
}

export const Fragment: Component<WithChildren> = ({ children }) => children;

export { jsx as jsxs };
