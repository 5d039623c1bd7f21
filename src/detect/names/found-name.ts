import type { Because } from '../mention.ts';

/** A name decided on, before it becomes a mention. */
export interface FoundName {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  /** Place in the table of officials. */
  readonly person: number;
  readonly confidence: number;
  readonly because: Because;
  /** Something beside the name speaks for another bearer of it. */
  readonly doubted?: boolean;
}

export const overlaps = (
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): boolean => a.start < b.end && b.start < a.end;
