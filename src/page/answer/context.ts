/** UTF-16 units of text shown on each side of a mention in a list. */
const AROUND = 70;

const WORD_START = /\s\S/;

/** The text around a stretch of a passage, cut at white space, with each run of white space as one space. */
export function contextOf(text: string, start: number, end: number): string {
  let from = Math.max(0, start - AROUND);
  let to = Math.min(text.length, end + AROUND);
  if (from > 0) {
    const cut = text.slice(from, start).search(WORD_START);
    from = cut < 0 ? start : from + cut + 1;
  }
  if (to < text.length) {
    const cut = text.slice(end, to).search(/\s\S*$/);
    to = cut < 0 ? end : end + cut;
  }
  const inner = text.slice(from, to).replace(/\s+/g, ' ').trim();
  return `${from > 0 ? '… ' : ''}${inner}${to < text.length ? ' …' : ''}`;
}
