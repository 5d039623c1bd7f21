import { UNIT, unitFlags } from './units.ts';

/** Two or three capitalised words: a name, perhaps misspelled or romanised another way. */
// bounded: a piece of a passage (pieces.ts), and asked once a word
const CAPITALISED = /\p{Lu}[\p{L}\p{M}'’-]+(?:[ \u00a0]\p{Lu}\.)?(?:[ \u00a0]\p{Lu}[\p{L}\p{M}'’-]+){1,2}/uy;
const APOSTROPHE = 0x27;
const QUOTE = 0x2019;
const HYPHEN = 0x2d;
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
/** First letter of the scripts without capitals. */
const HEBREW = 0x590;

const isSurrogate = (unit: number): boolean => (unit & 0xf800) === 0xd800;
const isInside = (unit: number): boolean =>
  (unitFlags(unit) & (UNIT.letter | UNIT.mark)) !== 0 ||
  unit === APOSTROPHE ||
  unit === QUOTE ||
  unit === HYPHEN ||
  isSurrogate(unit);

/** False where surely no capital stands. */
function mayBeCapital(unit: number): boolean {
  const flags = unitFlags(unit);
  // A few capitals have no small letter.
  return (
    (flags & UNIT.upper) !== 0 ||
    (unit < HEBREW ? (flags & (UNIT.letter | UNIT.lower)) === UNIT.letter : isSurrogate(unit))
  );
}

/** Whether a gap and a capital follow. */
function goesOn(text: string, end: number): boolean {
  const gap = text.charCodeAt(end);
  return (gap === SPACE || gap === NO_BREAK_SPACE) && mayBeCapital(text.charCodeAt(end + 1));
}

/**
 * Every two or three capitalised words of a text, the longest first at each place: the expression is tried only where a
 * capital opens a word that a gap and a capital follow. None overlap but in a longer row, where the last word of one
 * opens the next ("UN Secretary-General Antonio", "Antonio Guterres").
 */
export function* capitalisedNames(text: string): Generator<RegExpExecArray> {
  for (let i = 0; i < text.length; i += 1) {
    if (!mayBeCapital(text.charCodeAt(i))) continue;
    let end = i + 1;
    while (end < text.length && isInside(text.charCodeAt(end))) end += 1;
    if (!goesOn(text, end)) {
      i = end;
      continue;
    }
    CAPITALISED.lastIndex = i;
    const match = CAPITALISED.exec(text);
    if (match === null) continue;
    yield match;
    const [row] = match;
    const last = Math.max(row.lastIndexOf(' '), row.lastIndexOf('\u00a0'));
    i = match.index + (goesOn(text, match.index + row.length) ? last : row.length - 1);
  }
}
