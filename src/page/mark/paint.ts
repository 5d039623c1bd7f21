import { MARK_THRESHOLD, type Mention } from '../../detect/mention.ts';
import type { Mark } from './mark.ts';

export const MARK_KINDS = ['resolution', 'matter', 'document', 'official'] as const;
type MarkKind = (typeof MARK_KINDS)[number];

/** The registry of highlights is shared with the page: the names carry ours. */
export const markName = (kind: MarkKind): string => `preamble-${kind}`;
/** The mark whose card is open, or to which the reader has just been led. */
export const POINTED_NAME = 'preamble-pointed';

/** Whether this browser can mark text without changing the page. */
export function canPaint(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';
}

/** A mention so sure that it is marked; others are only listed. */
export const isMarked = ({ confidence }: Mention): boolean => confidence >= MARK_THRESHOLD;

function rangesOver(marks: readonly Mark[]): StaticRange[] {
  return marks.map(
    ({ span }) =>
      new StaticRange({
        startContainer: span.startNode,
        startOffset: span.startOffset,
        endContainer: span.endNode,
        endOffset: span.endOffset,
      }),
  );
}

/** Our highlights in the page. Nothing of the page's tree is touched. */
export class Paint {
  readonly #ours = new Map<string, Highlight>();

  #set(name: string, marks: readonly Mark[]): void {
    if (!canPaint()) return;
    const ranges = rangesOver(marks);
    const before = this.#ours.get(name);
    // A page may have cleared the registry, and a newer copy of ours may have taken the name.
    if (before !== undefined && CSS.highlights.get(name) === before) {
      before.clear();
      for (const range of ranges) before.add(range);
      if (ranges.length > 0) return;
      CSS.highlights.delete(name);
      this.#ours.delete(name);
      return;
    }
    if (ranges.length === 0) return;
    const highlight = new Highlight();
    for (const range of ranges) highlight.add(range);
    this.#ours.set(name, highlight);
    CSS.highlights.set(name, highlight);
  }

  /** Marks these, and no others. */
  show(marks: readonly Mark[]): void {
    const marked = marks.filter(({ mention }) => isMarked(mention));
    for (const kind of MARK_KINDS) {
      this.#set(
        markName(kind),
        marked.filter(({ mention }) => mention.subject.kind === kind),
      );
    }
  }

  /** Points out one mark, or none. */
  point(mark: Mark | undefined): void {
    this.#set(POINTED_NAME, mark === undefined ? [] : [mark]);
  }

  /** Takes everything of ours back, and nothing of a newer copy's. */
  clear(): void {
    this.show([]);
    this.point(undefined);
  }
}
