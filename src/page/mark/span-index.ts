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
  readonly #marks: Mark[] = [];
  readonly #spans = new Map<Node, Span[]>();
  readonly #elements = new Set<EventTarget>();
  /** So many of the marks are in the index. */
  #indexed = 0;

  /** `marks` in reading order and without overlaps, as detection gives them. */
  constructor(marks: readonly Mark[] = []) {
    this.add(marks);
  }

  /** Marks that come after all there were. They are put into the index when it is first asked: many pages are read without a pointer. */
  add(marks: readonly Mark[]): void {
    for (const mark of marks) this.#marks.push(mark);
  }

  /** Puts all marks into the index now, so that many need not be when the pointer comes. */
  settle(): void {
    for (; this.#indexed < this.#marks.length; this.#indexed += 1) {
      const mark = this.#marks[this.#indexed] as Mark;
      for (const { node, start, end } of mark.pieces) {
        const spans = this.#spans.get(node);
        if (spans) spans.push({ start, end, mark });
        else {
          this.#spans.set(node, [{ start, end, mark }]);
          if (node.parentNode) this.#elements.add(node.parentNode);
        }
      }
    }
  }

  /** Whether text of a mark stands directly in one of these, as the path of an event at the mark has it. */
  standsIn(path: readonly EventTarget[]): boolean {
    this.settle();
    return path.some((target) => this.#elements.has(target));
  }

  /** The marks that have a part in a text node, in order. */
  within(node: Node): readonly Mark[] {
    this.settle();
    return (this.#spans.get(node) ?? []).map(({ mark }) => mark);
  }

  /** The marks that a caret touches: none, one, or two that adjoin there. */
  touching(node: Node, offset: number): readonly Mark[] {
    this.settle();
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
