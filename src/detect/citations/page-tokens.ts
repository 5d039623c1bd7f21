import type { PageText } from '../page-text.ts';
import { hasCue } from './cue.ts';
import { readTokens, type TokenText } from './tokens.ts';

const read = new WeakMap<PageText, readonly TokenText[]>();

/**
 * The page's passages as tokens, read once, for citations and matters alike; none at all
 * where no passage has a cue of a citation.
 */
export function tokensOf(page: PageText): readonly TokenText[] {
  let texts = read.get(page);
  if (texts === undefined) {
    texts = page.passages.some(({ text }) => hasCue(text)) ? page.passages.map(readTokens) : [];
    read.set(page, texts);
  }
  return texts;
}
