import type { Passage } from '../page-text.ts';

/** Longest piece, in UTF-16 units: longer than any paragraph, short enough that what is weighed within one stays cheap. */
const LONGEST = 4000;
/** A piece ends at a sentence or a gap in its last part, where there is one. */
const LEAST = 3000;

/** A stretch of a passage, and where it stands. */
export interface Piece {
  readonly passage: Passage;
  readonly index: number;
  readonly offset: number;
}

function cut(text: string, from: number): number {
  if (text.length - from <= LONGEST) return text.length;
  const tail = text.slice(from + LEAST, from + LONGEST);
  const stop = Math.max(tail.lastIndexOf('\n'), tail.lastIndexOf('. '), tail.lastIndexOf('。'));
  const at = stop >= 0 ? stop : tail.lastIndexOf(' ');
  if (at >= 0) return from + LEAST + at + 1;
  const end = from + LONGEST;
  const splitsPair = (text.charCodeAt(end) & 0xfc00) === 0xdc00;
  return splitsPair ? end - 1 : end;
}

/**
 * Cuts passages that are longer than any paragraph into pieces, so that a page of one endless passage costs
 * no more than one of many; shorter ones stay whole.
 */
export function piecesOf(passages: readonly Passage[]): Piece[] {
  return passages.flatMap((passage, index) => {
    const { text } = passage;
    if (text.length <= LONGEST) return [{ passage, index, offset: 0 }];
    const pieces: Piece[] = [];
    for (let from = 0; from < text.length; ) {
      const to = cut(text, from);
      pieces.push({ passage: { ...passage, text: text.slice(from, to) }, index, offset: from });
      from = to;
    }
    return pieces;
  });
}
