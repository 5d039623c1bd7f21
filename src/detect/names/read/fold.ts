/**
 * Folding: what is the same letter for the names index. One UTF-16 unit folds to one,
 * so that a place in folded text is a place in the text; zero means "not there"
 * (soft hyphens, marks, interpuncts, tatweel, apostrophes), a space is any gap or dash.
 */

const GAP = 0x20;
const UNKNOWN = 0xffff;

/** Letters that normalisation does not take apart, or that scripts write in two ways. */
const SAME_LETTER: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 't',
  ß: 's',
  æ: 'e',
  œ: 'e',
  ı: 'i',
  ə: 'e',
  ħ: 'h',
  є: 'е',
  ґ: 'г',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ک: 'ك',
  گ: 'غ',
  ڤ: 'ف',
  پ: 'ب',
  چ: 'ج',
  ژ: 'ز',
};

const DROPPED =
  /[\p{Mn}\u00ad\u0640\u200b-\u200f\u2060-\u2064\ufeff'\u2018\u2019\u02bc\u02bb`\u00b4\u05f3\u00b7\u2022\u2027\u30fb\uff65]/u;
const DASHES_AND_SPACES = /[\s\u00a0\u2010-\u2015\u2212\ufe58\ufe63\uff0d\u05be-]/;

const table = new Uint16Array(65536).fill(UNKNOWN);

/** Hangul, kana and Han characters are whole letters: taking them apart would mix syllables up. */
const isWhole = (unit: number): boolean => unit >= 0x2e80 && unit < 0xd800 && unit !== 0x3000 && unit !== 0x30fb;

function foldCharacter(unit: number): number {
  if (isWhole(unit)) return unit;
  const character = String.fromCharCode(unit);
  if (DROPPED.test(character)) return 0;
  if (DASHES_AND_SPACES.test(character)) return GAP;
  const lower = character.toLowerCase();
  const same = SAME_LETTER[lower];
  if (same !== undefined) return same.charCodeAt(0);
  return lower.normalize('NFKD').toLowerCase().charCodeAt(0);
}

/** Folds one UTF-16 unit: 0 is dropped, 0x20 is any gap or dash, else the folded unit. */
export function foldUnit(unit: number): number {
  const known = table[unit] as number;
  if (known !== UNKNOWN) return known;
  const folded = foldCharacter(unit);
  table[unit] = folded;
  return folded;
}

/** Folds a whole text, runs of gaps to one space, for building the index and comparing names. */
export function fold(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i += 1) {
    const unit = foldUnit(text.charCodeAt(i));
    if (unit === 0 || (unit === GAP && (folded === '' || folded.endsWith(' ')))) continue;
    folded += String.fromCharCode(unit);
  }
  return folded.trimEnd();
}
