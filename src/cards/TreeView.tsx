import { type ComponentChildren, h, type VNode } from 'preact';
import { isAllowedLink } from '../facts/allowed-links.ts';
import { useCard } from './card-context.ts';
import { RecallGraph } from './RecallGraph.tsx';
import { ShortList } from './ShortList.tsx';
import type { Island, Opener, RefOpener, Tree, TreeElement } from './tree.ts';

/** Turns what the background drew into elements and components. */
export function TreeView({ tree }: { tree: Tree }) {
  return childrenOf(tree);
}

function childrenOf(tree: Tree): ComponentChildren[] {
  return tree.map((node) => (typeof node === 'string' ? node : 'tag' in node ? element(node) : island(node)));
}

/** A link leaves the browser's page as it is, and the other page learns nothing of this one. */
const LINK = { target: '_blank', rel: 'noopener noreferrer' };

function element({ tag, attributes = {}, children = [] }: TreeElement): ComponentChildren {
  const inner = childrenOf(children);
  if (tag !== 'a') return h(tag, attributes, inner);
  return isAllowedLink(attributes.href ?? '') ? h(tag, { ...attributes, ...LINK }, inner) : inner;
}

function island(of: Island): VNode {
  switch (of.island) {
    case 'opener':
      return <OpenerButton {...of} />;
    case 'ref':
      return <RefButton {...of} />;
    case 'list':
      return <ShortList {...of} />;
    case 'years':
      return <RecallGraph {...of} />;
  }
}

function OpenerButton({ class: name, opens, children }: Opener) {
  const { openSubject } = useCard();
  return (
    <button type="button" class={name} onClick={() => openSubject(opens)}>
      {childrenOf(children)}
    </button>
  );
}

function RefButton({ n, year, topic }: RefOpener) {
  const { openSubject } = useCard();
  return (
    <button type="button" class="ref" title={topic} onClick={() => openSubject({ kind: 'resolution', n })}>
      {n}
      {year !== undefined && <span class="ref-year"> ({year})</span>}
    </button>
  );
}
