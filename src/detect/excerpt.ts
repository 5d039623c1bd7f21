/** A mention in the words around it, each run of white space as one space; what was cut off is told by `cut`. */
export interface Excerpt {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
  /** Whether the passage goes on before `before`, and after `after`. */
  readonly cut: readonly [before: boolean, after: boolean];
}

/** A sentence or so on each side, in UTF-16 units: enough to know the place again. */
const AROUND = 100;

const oneSpace = (text: string): string => text.replace(/\s+/g, ' ');

/**
 * The words around a stretch of a passage (`first` up to but without `last`), at most `around` UTF-16 units on each side, cut at white space where the
 * text has some.
 */
export function excerptOf(text: string, first: number, last: number, around = AROUND): Excerpt {
  const stretch = text.slice(first, last);
  const start = first + (stretch.length - stretch.trimStart().length);
  const end = Math.max(start, last - (stretch.length - stretch.trimEnd().length));
  let from = Math.max(0, start - around);
  let to = Math.min(text.length, end + around);
  if (from > 0) {
    const cut = text.slice(from, start).search(/\s\S/);
    if (cut >= 0) from += cut + 1;
    else if (isLowSurrogate(text, from)) from += 1;
  }
  if (to < text.length) {
    const cut = text.slice(end, to).search(/\s\S*$/);
    if (cut >= 0) to = end + cut;
    else if (isLowSurrogate(text, to)) to -= 1;
  }
  return {
    before: oneSpace(text.slice(from, start)).trimStart(),
    quote: oneSpace(text.slice(start, end)),
    after: oneSpace(text.slice(end, to)).trimEnd(),
    cut: [from > 0, to < text.length],
  };
}

const isLowSurrogate = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text.charAt(at));
