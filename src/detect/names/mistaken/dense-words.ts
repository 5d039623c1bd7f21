import type { PassageNames } from '../passage-names.ts';
import { contextAt } from '../read/context.ts';
import { isDenseUnit } from '../read/units.ts';

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

/** Characters with which Chinese ends foreign given names and hardly a word ("伊万卡特朗普" without its interpunct). */
const HAN_GIVEN_END = /[娅婭莉妮娜丝絲蒂蕾薇莎琳黛茜卡弗姆森顿頓]/u;

/** "伊万卡特朗普": whether a foreign given name in Han ends right before the surname. */
export function endsHanGivenName(
  read: PassageNames,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const { text } = read.passage;
  if (end - start < 2 || !isDenseUnit(text.charCodeAt(start)) || !HAN_GIVEN_END.test(text.charAt(start - 1)))
    return false;
  return contextAt(read.context, start - 1) === undefined;
}

/** "马洛克-布朗": the first part of a double name in Han before the hyphen at `end`, and no state or official. */
export function isHanHyphened(read: PassageNames, end: number): boolean {
  if (!/^[\u3400-\u9fff]{2}$/u.test(read.passage.text.slice(Math.max(0, end - 2), end))) return false;
  return contextAt(read.context, end - 1) === undefined && !read.hits.some((hit) => hit.end === end);
}
