import type { Near } from '../../citations/bodies.ts';
import { IS } from '../../citations/lexicon.ts';
import type { TokenText } from '../../citations/tokens.ts';
import { firstFrom } from '../../text/sorted.ts';

/** "Security Council (UNSC) resolutions": where the full name begins that stands before the short one in brackets before a head; folded. */
export function fullNameBefore({ tokens, folded: { text } }: TokenText, short: Near, head: number): number | undefined {
  if (text.slice(short.end, head) !== ') ' || text[short.start - 1] !== '(') return undefined;
  const full = tokens[firstFrom(tokens, ({ start }) => start, short.start) - 1];
  if (full === undefined || (full.is & IS.council) === 0) return undefined;
  return text.slice(full.end, short.start - 1).trim() === '' ? full.start : undefined;
}
