import { IS } from '../../citations/lexicon.ts';
import { isYearLike } from '../../citations/listed.ts';
import { LEAST_IN_SPACED } from '../../citations/number-first.ts';
import { wordFirst } from '../../citations/numbered.ts';
import type { Token, TokenText } from '../../citations/tokens.ts';

const LONGEST_GAP = 4;

const flag = (token: Token | undefined, is: number): boolean => token !== undefined && (token.is & is) !== 0;

/** "the 1701 and 1559 resolutions" */
function endsList({ folded }: TokenText, before: Token | undefined, head: Token): boolean {
  const n = before?.number;
  if (before === undefined || n === undefined || !flag(head, IS.plural)) return false;
  return n >= LEAST_IN_SPACED && !isYearLike(n) && /^[ -]$/.test(folded.text.slice(before.end, head.start));
}

/** "Security Council resolution S/RES/1701", "第…号决议", "Resolution 1701 (UNSCR)": cited by number, or not at all. */
export function belongsToNumber(source: TokenText, index: number): boolean {
  const { tokens, folded } = source;
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token === undefined || wordFirst(source, index) !== undefined) return true;
  if (/^ ?\d/.test(folded.text.slice(token.end, token.end + 2))) return true;
  if (after?.symbol !== undefined && after.start - token.end <= LONGEST_GAP) return true;
  if (before !== undefined && before.end === token.start && flag(before, IS.unit)) return true;
  if (endsList(source, before, token)) return true;
  const bracketed = folded.text[token.start - 1] === '(' && folded.text[token.end] === ')';
  return bracketed && before?.number !== undefined && token.start - before.end <= LONGEST_GAP;
}
