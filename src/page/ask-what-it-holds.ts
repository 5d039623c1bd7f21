import type { PageText, Passage } from '../detect/page-text.ts';
import { askBackground, NoAnswer } from '../platform/ask-background.ts';
import type { DetectAnswer } from '../platform/messages.ts';

/** UTF-16 units in one message: the browser writes each in one go, a millisecond or two for so many. */
const UNITS_A_PIECE = 250_000;

/** The passages in pieces, the last of which may be empty. */
function piecesOf(passages: readonly Passage[]): (readonly Passage[])[] {
  const pieces: (readonly Passage[])[] = [];
  let from = 0;
  let units = 0;
  passages.forEach(({ text }, i) => {
    units += text.length;
    if (units < UNITS_A_PIECE) return;
    pieces.push(passages.slice(from, i + 1));
    from = i + 1;
    units = 0;
  });
  return [...pieces, passages.slice(from)];
}

async function askInPieces(page: PageText, pieces: readonly (readonly Passage[])[]): Promise<DetectAnswer> {
  const reading = Math.random();
  let from = 0;
  for (const passages of pieces.slice(0, -1)) {
    await askBackground<'passages'>({ ask: 'passages', reading, from, passages });
    from += passages.length;
  }
  const last = { ...page, passages: pieces.at(-1) ?? [] };
  return askBackground<'detect'>({ ask: 'detect', page: last, after: { reading, passages: from } });
}

/** Asks the background what a page holds; a long one goes there in pieces, so that writing it holds nobody up. */
export async function askWhatItHolds(page: PageText): Promise<DetectAnswer> {
  const pieces = piecesOf(page.passages);
  if (pieces.length === 1) return askBackground<'detect'>({ ask: 'detect', page });
  try {
    return await askInPieces(page, pieces);
  } catch (error) {
    if (error instanceof NoAnswer && error.gone) throw error;
    // A background that the browser stopped meanwhile has forgotten the pieces it had.
    return askInPieces(page, pieces);
  }
}
