import { wordsOf } from '../../citations/lexicon.ts';
import { isSpacedLetter } from '../../text/letters.ts';
import { PhraseBook } from '../../text/phrase-book.ts';
import { POWER_WORDS } from './power-words.ts';

let powers: PhraseBook | undefined;
const CODES = Object.keys(POWER_WORDS);

/** The permanent members of the Council that a folded text names. */
export function powersIn(text: string): ReadonlySet<string> {
  if (powers === undefined) {
    powers = new PhraseBook();
    for (const [i, code] of CODES.entries()) for (const word of wordsOf(POWER_WORDS[code])) powers.add(word, 1 << i);
  }
  const found = new Set<string>();
  for (let at = 0; at < text.length; at++) {
    if (isSpacedLetter(text.charCodeAt(at)) && isSpacedLetter(text.charCodeAt(at - 1))) continue;
    const meaning = powers.match(text, at)?.meaning ?? 0;
    CODES.forEach((code, i) => {
      if ((meaning & (1 << i)) !== 0) found.add(code);
    });
  }
  return found;
}
