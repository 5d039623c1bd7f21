import { foldUnit } from './fold.ts';
import { stem } from './stem.ts';

/** A word of a text, stemmed, with its place and whether punctuation parts it from the word before. */
export interface Token {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  readonly breakBefore: boolean;
}

const LETTER = /[\p{L}\p{N}]/u;
const UNKNOWN = 255;
const isLetter = new Uint8Array(0x10000).fill(UNKNOWN);

function lookUp(unit: number): boolean {
  const answer = (unit >= 0xd800 && unit < 0xe000) || LETTER.test(String.fromCharCode(unit));
  isLetter[unit] = Number(answer);
  return answer;
}

/** Whether a UTF-16 unit belongs to a word (letters and digits; surrogates count as letters). NaN (past the end of a text) does not. */
export function isWordUnit(code: number): boolean {
  const unit = code & 0xffff;
  const known = isLetter[unit] as number;
  return known === UNKNOWN ? lookUp(unit) : known === 1;
}

/** Scripts that write without spaces, or glue titles and particles to names. */
export function isDenseUnit(unit: number): boolean {
  return (unit >= 0x3040 && unit <= 0x30ff) || (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7a3);
}

/** Cuts a text into stemmed words; the full stops of "U.S." and "Gen." stay inside or are no break. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let word = '';
  let start = 0;
  let breakBefore = false;
  const close = (end: number): void => {
    if (word === '') return;
    tokens.push({ stem: stem(word), start, end, breakBefore });
    word = '';
    breakBefore = false;
  };
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const folded = foldUnit(unit);
    if (folded === 0) continue;
    if (folded === 0x20) {
      close(i);
    } else if (isWordUnit(unit)) {
      if (word === '') start = i;
      word += String.fromCharCode(folded);
    } else if (unit === 0x2e && word.length === 1) {
    } else {
      const abbreviation = unit === 0x2e && word.length <= 4;
      close(i);
      if (!abbreviation) breakBefore = true;
    }
  }
  close(text.length);
  return tokens;
}

/** The key of a context word: its stemmed words with single spaces; dense scripts as they stand. */
export function contextKey(text: string): string {
  return tokenize(text)
    .map((token) => token.stem)
    .join(' ');
}
