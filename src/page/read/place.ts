/** Where a passage stands: its text nodes in order, and where each begins in the passage's text. */
export interface Place<N> {
  readonly nodes: readonly N[];
  readonly starts: readonly number[];
  /** For a place whose nodes are found only as far as they are asked for: at least those of the text before `end`. */
  upTo?(end: number): Place<N>;
}

/** A stretch of text in the page, as a `StaticRange` wants it. Offsets count UTF-16 units in the node. */
export interface NodeSpan<N> {
  readonly startNode: N;
  readonly startOffset: number;
  readonly endNode: N;
  readonly endOffset: number;
}

/** Index of the last node that begins at or before `offset`. */
function nodeAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * The nodes and offsets of a stretch of a passage's text, `start` up to but without `end`.
 * Undefined when the stretch is empty or the place has no text.
 */
export function locate<N>(place: Place<N>, start: number, end: number): NodeSpan<N> | undefined {
  if (start < 0 || end <= start) return undefined;
  const { nodes, starts } = place.upTo?.(end) ?? place;
  const first = nodeAt(starts, start);
  const last = nodeAt(starts, end - 1);
  const startNode = nodes[first];
  const endNode = nodes[last];
  if (startNode === undefined || endNode === undefined) return undefined;
  return {
    startNode,
    startOffset: start - (starts[first] as number),
    endNode,
    endOffset: end - (starts[last] as number),
  };
}
