import type { PassageNames } from '../passage-names.ts';
import { contextAt } from '../read/context.ts';

/** Chinese and Japanese write no gaps: two characters of a name may be the end of one word and the start of the next. */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const WINDOW = 6;
const SHORT = 2;

const isHan = (unit: number): boolean => unit >= 0x3400 && unit <= 0x9fff;

/**
 * Whether a short Han name only spans the seam of two words (国王|毅然 holds 王毅), by the segmentation of
 * `Intl.Segmenter`.
 */
export function spansSeam(text: string, start: number, end: number): boolean {
  if (end - start > SHORT || !isHan(text.charCodeAt(start))) return false;
  const from = Math.max(0, start - WINDOW);
  const around = text.slice(from, end + WINDOW);
  for (const { index, segment } of segmenter.segment(around)) {
    const first = from + index;
    const last = first + segment.length;
    if ((first < start && start < last) || (first < end && end < last)) return true;
  }
  return false;
}

/** Longest katakana that alone are hardly a foreign family name behind a character. */
const LONGEST_GLUED = 2;

/** "唐家セン外相": papers write a rare character of a Chinese name by its sound. A state or an office may stand there ("米キム"). */
export function endsHanName({ passage: { text }, context }: PassageNames, start: number, end: number): boolean {
  if (end - start > LONGEST_GLUED || !/^[ァ-ヺ]/u.test(text.charAt(start))) return false;
  return /\p{Script=Han}/u.test(text.charAt(start - 1)) && contextAt(context, start - 1) === undefined;
}
