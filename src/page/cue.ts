import type { PageText } from '../detect/page-text.ts';

/**
 * The shortest forms that detection knows are a symbol or a name: a letter beside a digit,
 * a capital letter, or a letter of a script without capitals. A page without any of them
 * (numbers, pictures, a table of prices, plain lower-case words) holds nothing to find.
 */
const CUE = /\p{Lu}\p{L}|\p{Lo}{2}|[A-Z]\/\w/u;

/**
 * Whether a page can hold a mention at all; if not, nothing is sent and the background sleeps on.
 * More cannot be told without the names themselves, which live in the background:
 * practically every news page holds capitalised words.
 */
export function hasCue({ passages }: PageText): boolean {
  return passages.some(({ text }) => CUE.test(text));
}
