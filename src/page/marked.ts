import type { PageText } from '../detect/page-text.ts';
import type { CardHead } from '../facts/card-facts.ts';
import { type DetectAnswer, subjectKey } from '../platform/messages.ts';
import { rest } from './life/rest.ts';
import { type Mark, marksOf } from './mark/mark.ts';
import { SpanIndex } from './mark/span-index.ts';
import type { ReadPage } from './read/page-reader.ts';

/** What detection found in a page. */
export type Found = Extract<DetectAnswer, { ok: true }>;

/** A page that was read: its text, what was found in it, and where that stands. */
export interface Marked {
  readonly page: PageText;
  readonly found: Found;
  /** In reading order. */
  readonly marks: readonly Mark[];
  readonly spans: SpanIndex;
  /** The open shadow roots that hold marks. */
  readonly shadowRoots: readonly ShadowRoot[];
}

/** Mentions for which nodes are sought in one go: a millisecond or two, so that no page is held up. */
const MENTIONS_A_SLICE = 250;

/** Ties what was found to the nodes in which it was read. `cost`: what that took of the page's thread, ms. */
export async function markedPage(
  { page, places }: ReadPage<Node>,
  found: Found,
): Promise<{ readonly marked: Marked; readonly cost: number }> {
  const marks: Mark[] = [];
  const spans = new SpanIndex();
  const shadowRoots = new Set<ShadowRoot>();
  let cost = 0;
  for (let from = 0; from < found.mentions.length; from += MENTIONS_A_SLICE) {
    if (from > 0) await rest();
    const start = performance.now();
    const more = marksOf(found.mentions.slice(from, from + MENTIONS_A_SLICE), places);
    for (const mark of more) {
      marks.push(mark);
      const root = mark.span.startNode.getRootNode();
      if (root instanceof ShadowRoot) shadowRoots.add(root);
    }
    spans.add(more);
    // Of a few the index is made when it is first asked.
    if (from > 0) spans.settle();
    cost += performance.now() - start;
  }
  return { marked: { page, found, marks, spans, shadowRoots: [...shadowRoots] }, cost };
}

export function headOf({ found }: Marked, { mention }: Mark): CardHead | undefined {
  return found.heads[subjectKey(mention.subject)];
}

/** The mark of `marked` that stands where `mark` of an earlier reading stood, for the same subject. */
export function sameMark(marked: Marked, { span, mention }: Mark): Mark | undefined {
  const key = subjectKey(mention.subject);
  return marked.spans
    .touching(span.startNode, span.startOffset)
    .find(
      (other) =>
        other.span.startNode === span.startNode &&
        other.span.startOffset === span.startOffset &&
        other.span.endNode === span.endNode &&
        other.span.endOffset === span.endOffset &&
        subjectKey(other.mention.subject) === key,
    );
}

/** A mark of `marked` for the same subject where the very words of `mark` are gone: such as read the same come first. */
export function likeMark({ marks }: Marked, { mention }: Mark): Mark | undefined {
  const key = subjectKey(mention.subject);
  const alike = marks.filter((other) => subjectKey(other.mention.subject) === key);
  return alike.find((other) => other.mention.quote === mention.quote) ?? alike[0];
}
