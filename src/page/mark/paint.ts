import { MARK_THRESHOLD, type Mention } from '../../detect/mention.ts';
import type { Mark } from './mark.ts';

export const MARK_KINDS = ['resolution', 'matter', 'document', 'official'] as const;
type MarkKind = (typeof MARK_KINDS)[number];

/** The registry of highlights is shared with the page: the names carry ours. */
export const markName = (kind: MarkKind): string => `preamble-${kind}`;
/** The mark whose card is open, or to which the reader has just been led. */
export const POINTED_NAME = 'preamble-pointed';

/** All names under which something of ours may stand in the registry. */
export const MARK_NAMES: readonly string[] = [...MARK_KINDS.map(markName), POINTED_NAME];

/** Whether this browser can mark text without changing the page. */
export function canPaint(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';
}

/** A mention so sure that it is marked; others are only listed. */
export const isMarked = ({ confidence }: Mention): boolean => confidence >= MARK_THRESHOLD;

function highlightOver(marks: readonly Mark[]): Highlight {
  const highlight = new Highlight();
  for (const { span } of marks) {
    highlight.add(
      new StaticRange({
        startContainer: span.startNode,
        startOffset: span.startOffset,
        endContainer: span.endNode,
        endOffset: span.endOffset,
      }),
    );
  }
  return highlight;
}

const sameSpan = (a: Mark, b: Mark | undefined): boolean =>
  b !== undefined &&
  a.span.startNode === b.span.startNode &&
  a.span.startOffset === b.span.startOffset &&
  a.span.endNode === b.span.endNode &&
  a.span.endOffset === b.span.endOffset;

/** What was set under a name. */
interface Shown {
  readonly highlight: Highlight;
  readonly marks: readonly Mark[];
}

/** Our highlights in the page. Nothing of the page's tree is touched. */
export class Paint {
  readonly #shown = new Map<string, Shown>();

  #set(name: string, marks: readonly Mark[]): void {
    const before = this.#shown.get(name);
    if (before === undefined && marks.length === 0) return;
    if (!canPaint()) return;
    // A page may have cleared the registry, and a newer copy of ours may have taken the name.
    const isOurs = before !== undefined && CSS.highlights.get(name) === before.highlight;
    if (marks.length === 0) {
      if (isOurs) CSS.highlights.delete(name);
      this.#shown.delete(name);
      return;
    }
    // Each change makes the browser lay the marked text out anew, so what is as it was is left alone.
    if (isOurs && before.marks.length === marks.length && before.marks.every((mark, i) => sameSpan(mark, marks[i])))
      return;
    const highlight = highlightOver(marks);
    this.#shown.set(name, { highlight, marks });
    CSS.highlights.set(name, highlight);
  }

  /** Marks these, and no others. */
  show(marks: readonly Mark[]): void {
    const byKind = new Map<MarkKind, Mark[]>(MARK_KINDS.map((kind) => [kind, []]));
    for (const mark of marks) if (isMarked(mark.mention)) byKind.get(mark.mention.subject.kind)?.push(mark);
    for (const [kind, marked] of byKind) this.#set(markName(kind), marked);
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
