/** What a UTF-16 unit is, as flags. */
export const UNIT = {
  /** Belongs to a word: a letter, a digit, a half of a surrogate pair. */
  word: 1,
  letter: 2,
  /** Has a lower case: a capital. */
  upper: 4,
  /** Has an upper case. */
  lower: 8,
  /** A mark of a letter that stands apart. */
  mark: 16,
  /** White space. */
  space: 32,
} as const;

const LETTER = /\p{L}/u;
const MARK = /\p{M}/u;
const SPACE = /\s/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const UNKNOWN = 255;
/** Filled as units are met. */
const known = new Uint8Array(0x10000).fill(UNKNOWN);

function lookUp(unit: number): number {
  const character = String.fromCharCode(unit);
  const isWord = (unit >= 0xd800 && unit < 0xe000) || LETTER_OR_DIGIT.test(character);
  const flags =
    (isWord ? UNIT.word : 0) |
    (LETTER.test(character) ? UNIT.letter : 0) |
    (character !== character.toLowerCase() ? UNIT.upper : 0) |
    (character !== character.toUpperCase() ? UNIT.lower : 0) |
    (MARK.test(character) ? UNIT.mark : 0) |
    (SPACE.test(character) ? UNIT.space : 0);
  known[unit] = flags;
  return flags;
}

/** Flags of `UNIT`. NaN, past the end of a text, has none. */
export function unitFlags(code: number): number {
  const unit = code & 0xffff;
  const flags = known[unit] as number;
  return flags === UNKNOWN ? lookUp(unit) : flags;
}

/** Whether a UTF-16 unit belongs to a word. */
export const isWordUnit = (code: number): boolean => (unitFlags(code) & UNIT.word) !== 0;

/** Scripts that write without spaces, or glue titles and particles to names. */
export function isDenseUnit(unit: number): boolean {
  return (unit >= 0x3040 && unit <= 0x30ff) || (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7a3);
}
