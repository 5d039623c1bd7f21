import { excerptOf } from '../../detect/excerpt.ts';

/** UTF-16 units of text shown on each side of a mention in a list. */
const AROUND = 70;

/** The text around a stretch of a passage, with each run of white space as one space. */
export function contextOf(text: string, start: number, end: number): string {
  const { before, quote, after, cut } = excerptOf(text, start, end, AROUND);
  return `${cut[0] ? '… ' : ''}${before}${quote}${after}${cut[1] ? ' …' : ''}`;
}
