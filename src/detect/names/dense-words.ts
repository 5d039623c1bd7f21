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
