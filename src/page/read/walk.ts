import { ELEMENT, shadowRootOf, TEXT, type TreeNode } from './tree.ts';

/** What a walk reports, in document order. */
export interface Visitor<N> {
  text(node: N): void;
  /** Answers whether to go into the element; `leave` follows only then. */
  enter(element: N): boolean;
  leave(element: N): void;
}

/** An element that was entered and not yet left. */
interface Frame<N> {
  readonly node: N;
  /** Undefined for the root, which the walk does not look beyond. */
  readonly parent: N | undefined;
  /** The children of an open shadow root come first, then those of the element itself. */
  inShadow: boolean;
  /** The next sibling when the walk paused. */
  after: N | null;
}

/** Nodes between two looks at the clock: a few microseconds' work. */
const NODES_BETWEEN_LOOKS = 64;

/**
 * A walk through a tree, in slices. The page may add, move and remove nodes between slices:
 * the walk goes on behind what was removed and never visits outside the root.
 */
export class Walk<N extends TreeNode<N>> {
  readonly #visitor: Visitor<N>;
  readonly #frames: Frame<N>[] = [];
  #next: N | null;
  #afterNext: N | null = null;

  constructor(root: N, visitor: Visitor<N>) {
    this.#visitor = visitor;
    if (root.nodeType === ELEMENT && !visitor.enter(root)) {
      this.#next = null;
      return;
    }
    this.#frames.push({ node: root, parent: undefined, inShadow: false, after: null });
    this.#next = root.firstChild;
  }

  /** Walks until the end (true) or until `expired` says that the slice is over (false). */
  step(expired: () => boolean): boolean {
    this.#resume();
    const visitor = this.#visitor;
    let looks = NODES_BETWEEN_LOOKS;
    let next = this.#next;
    while (this.#frames.length > 0) {
      looks -= 1;
      if (looks === 0) {
        if (expired()) {
          this.#pause(next);
          return false;
        }
        looks = NODES_BETWEEN_LOOKS;
      }
      if (next === null) next = this.#leave();
      else {
        const type = next.nodeType;
        if (type === TEXT) visitor.text(next);
        next = type === ELEMENT && visitor.enter(next) ? this.#descend(next) : next.nextSibling;
      }
    }
    return true;
  }

  /** Answers the first node within. */
  #descend(node: N): N | null {
    const parent = this.#parentOfChildren();
    const shadow = shadowRootOf(node);
    const inShadow = shadow !== null;
    this.#frames.push({ node, parent, inShadow, after: null });
    return inShadow ? shadow.firstChild : node.firstChild;
  }

  /** Answers the node that follows. */
  #leave(): N | null {
    const frame = this.#frames[this.#frames.length - 1];
    if (frame === undefined) return null;
    if (frame.inShadow) {
      frame.inShadow = false;
      return frame.node.firstChild;
    }
    this.#frames.pop();
    if (frame.node.nodeType === ELEMENT) this.#visitor.leave(frame.node);
    return frame.parent === undefined ? null : frame.node.nextSibling;
  }

  /** The node whose children the walk is among. */
  #parentOfChildren(): N | undefined {
    const frame = this.#frames[this.#frames.length - 1];
    return (frame?.inShadow ? frame.node.shadowRoot : frame?.node) ?? undefined;
  }

  #pause(next: N | null): void {
    this.#next = next;
    this.#afterNext = next?.nextSibling ?? null;
    for (const frame of this.#frames) frame.after = frame.node.nextSibling;
  }

  #resume(): void {
    const frames = this.#frames;
    const gone = frames.findIndex(({ node, parent }) => parent !== undefined && node.parentNode !== parent);
    if (gone >= 0) {
      const { after, parent } = frames[gone] as Frame<N>;
      for (const frame of frames.splice(gone).reverse()) this.#visitor.leave(frame.node);
      this.#next = after !== null && after.parentNode === parent ? after : null;
      return;
    }
    const parent = this.#parentOfChildren();
    if (this.#next !== null && this.#next.parentNode !== parent) {
      this.#next = this.#afterNext?.parentNode === parent ? this.#afterNext : null;
    }
  }
}
