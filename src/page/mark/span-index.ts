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
  readonly #marks: readonly Mark[];
  /** Made when the first pointer comes: many pages are read without one. */
  #spans: Map<Node, Span[]> | undefined;
  #elements: Set<EventTarget> | undefined;

  /** `marks` in reading order and without overlaps, as detection gives them. */
  constructor(marks: readonly Mark[]) {
    this.#marks = marks;
  }

  #made(): Map<Node, Span[]> {
    const made = new Map<Node, Span[]>();
    for (const mark of this.#marks) {
      for (const { node, start, end } of mark.pieces) {
        const spans = made.get(node);
        if (spans) spans.push({ start, end, mark });
        else made.set(node, [{ start, end, mark }]);
      }
    }
    return made;
  }

  /** Whether text of a mark stands directly in one of these, as the path of an event at the mark has it. */
  standsIn(path: readonly EventTarget[]): boolean {
    this.#spans ??= this.#made();
    this.#elements ??= new Set([...this.#spans.keys()].flatMap(({ parentNode }) => parentNode ?? []));
    const elements = this.#elements;
    return path.some((target) => elements.has(target));
  }

  /** The marks that have a part in a text node, in order. */
  within(node: Node): readonly Mark[] {
    this.#spans ??= this.#made();
    return (this.#spans.get(node) ?? []).map(({ mark }) => mark);
  }

  /** The marks that a caret touches: none, one, or two that adjoin there. */
  touching(node: Node, offset: number): readonly Mark[] {
    this.#spans ??= this.#made();
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
