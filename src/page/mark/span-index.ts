import type { Mark } from './mark.ts';

interface Span {
  readonly start: number;
  readonly end: number;
  readonly mark: Mark;
}

/**
 * The marks by text node, so that a caret finds its mark without asking the
 * highlights, whose cost grows with their number.
 */
export class SpanIndex {
  readonly #spans = new WeakMap<Node, Span[]>();

  /** `marks` in reading order and without overlaps, as detection gives them. */
  constructor(marks: readonly Mark[]) {
    for (const mark of marks) {
      for (const { node, start, end } of mark.pieces) {
        const spans = this.#spans.get(node);
        if (spans) spans.push({ start, end, mark });
        else this.#spans.set(node, [{ start, end, mark }]);
      }
    }
  }

  /** The marks that a caret touches: none, one, or two that adjoin there. */
  touching(node: Node, offset: number): readonly Mark[] {
    const spans = this.#spans.get(node);
    if (spans === undefined) return [];
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle] as Span).end < offset) low = middle + 1;
      else high = middle;
    }
    const marks: Mark[] = [];
    for (let i = low; i < spans.length && (spans[i] as Span).start <= offset; i++) marks.push((spans[i] as Span).mark);
    return marks;
  }
}
