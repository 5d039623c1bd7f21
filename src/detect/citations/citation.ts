import type { BareHint } from './bare-number.ts';
import type { Item } from './listed.ts';
import type { Token } from './tokens.ts';

/** Bodies that a citation may be of. `un`: the United Nations, without saying which organ. */
export type Body = 'council' | 'assembly' | 'human-rights' | 'other' | 'un';

/** A way of citing found in a passage, before it is asked what it means; offsets are folded. */
export interface Citation {
  readonly form: 'symbol' | 'word-first' | 'number-first' | 'bare';
  /** What speaks for a bare number. */
  readonly hint?: BareHint;
  /** The citation before a bare number in its sentence. */
  readonly before?: Citation;
  /** Start and end of what says "resolution". */
  readonly start: number;
  readonly end: number;
  /** Tokens of the head: `first` opens the citation, `last` closes it (numbers of a list included). */
  readonly first: number;
  readonly last: number;
  readonly items: readonly Item[];
  readonly sentence: number;
  /** Flags of the head's words together. */
  readonly is: number;
  /** The body named within the head, where it is named. */
  readonly inner?: number;
  /** "including" stands between the head and its numbers. */
  readonly including: boolean;
}

/** A word for resolution at a place among the tokens, as a way of citing that tells no number. */
export function withoutNumber({ start, end, is, sentence }: Token, index: number): Citation {
  return { form: 'word-first', start, end, first: index, last: index, items: [], sentence, is, including: false };
}
