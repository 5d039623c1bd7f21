import type { PageText } from '../detect/page-text.ts';

/**
 * What every form that detection knows has at least one of: a capitalised word (a name, a title, a body),
 * letters of a script without capitals, a symbol's slash, or the word "resolution" where all is lower case.
 * Numbers, pictures, prices and plain lower-case words hold nothing to find.
 */
const CUE = /\p{Lu}\p{L}|\p{Lo}{2}|[A-Z]\/\w|r[eé]sol/u;

/**
 * Whether a page can hold a mention at all; if not, nothing is sent and the background sleeps on.
 * More cannot be told without the names themselves, which live in the background:
 * practically every news page holds capitalised words.
 */
export function hasCue({ passages }: PageText): boolean {
  return passages.some(({ text }) => CUE.test(text));
}
