const letter = /\p{L}/u;
const ideograph = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const LETTER = 1;
const UNSPACED = 2;
const UNKNOWN = 255;
const kinds = new Uint8Array(0x10000).fill(UNKNOWN);

function lookUp(unit: number): number {
  const char = String.fromCharCode(unit);
  const kind = (letter.test(char) ? LETTER : 0) | (ideograph.test(char) ? UNSPACED : 0);
  kinds[unit] = kind;
  return kind;
}

function kindOf(code: number): number {
  // NaN, past the end of a text, becomes the code of no letter.
  const unit = code & 0xffff;
  const known = kinds[unit] as number;
  return known === UNKNOWN ? lookUp(unit) : known;
}

/** A letter of any script. NaN (past the end of a text) is none. */
export const isLetter = (code: number): boolean => (kindOf(code) & LETTER) !== 0;

/** A letter of a script whose words need no space between them, or take particles (Korean). */
export const isUnspaced = (code: number): boolean => (kindOf(code) & UNSPACED) !== 0;

/** A letter of a script that separates words. */
export const isSpacedLetter = (code: number): boolean => isLetter(code) && !isUnspaced(code);

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** A letter of Hebrew, Arabic or Persian, of the scripts that write from right to left. */
export const isAbjad = (code: number): boolean => code >= 0x590 && code < 0x700;

/** A letter of Russian or Ukrainian, whose genitives stand behind their noun. */
export const isCyrillic = (code: number): boolean => code >= 0x400 && code < 0x530;
