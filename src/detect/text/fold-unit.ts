/**
 * Folding of one UTF-16 unit, as `fold` and all that looks at an unfolded text share it.
 */

/** What any white space folds to. */
export const SPACE = ' ';
/** Signs that have no counterpart by Unicode decomposition. */
const SIGNS: Readonly<Record<string, string>> = {
  '‐‑‒–—―−﹣－⁃־': '-',
  '“”„‟«»「」『』《》〈〉＂״': '"',
  '‘’‚‛′`´＇ʼ׳': "'",
  '（［【〔﹝': '(',
  '）］】〕﹞': ')',
  '⁄∕／': '/',
  '،﹐，': ',',
  '؛；': ';',
  '：﹕': ':',
  '。．｡': '.',
  '؟？': '?',
  '！': '!',
  '№': 'no.',
  '…': '...',
  ß: 'ss',
  ı: 'i',
  یى: 'ي',
  ک: 'ك',
  '⁰¹²³⁴⁵⁶⁷⁸⁹': SPACE,
  // Soft hyphen, zero-width characters, direction marks, Arabic elongation.
  '\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff\u061c\u0640\ufe0e\ufe0f':
    '',
};
const signOf = new Map(
  Object.entries(SIGNS).flatMap(([signs, to]) => Array.from(signs, (sign) => [sign, to] as const)),
);

const TEN = '0123456789';
/** The first digits of Arabic, Persian, Hindi and full width. */
for (const zero of [0x660, 0x6f0, 0x966, 0xff10]) {
  for (let i = 0; i < TEN.length; i++) signOf.set(String.fromCharCode(zero + i), TEN.charAt(i));
}
/** Full-width letters, ligatures and presentation forms, Roman figures. */
const compatible = /[\uff01-\uff5e\ufb00-\ufefc\u2160-\u217f]/;
/** Hangul and kana would fall apart into their parts; a half of a surrogate pair has none. */
const whole = /[\uac00-\ud7a3\u3040-\u30ff\ud800-\udfff]/;
const marks = /\p{Mn}/gu;

function fold(code: number): string {
  const char = String.fromCharCode(code);
  const sign = signOf.get(char);
  if (sign !== undefined) return sign;
  if (/\s/.test(char)) return SPACE;
  if (whole.test(char)) return char;
  const plain = char
    .normalize(compatible.test(char) ? 'NFKD' : 'NFD')
    .toLowerCase()
    .normalize('NFD')
    .replace(marks, '');
  return Array.from(plain, (part) => signOf.get(part) ?? part).join('');
}

const SPACE_CODE = 32;
const ASCII_END = 127;

/**
 * Units that fold to one unit, no space, by their code: most of most texts. 0 for what folds to a space, to nothing or to
 * several, and where that is not known yet: {@link foldedUnit} tells, and fills it in.
 */
export const SINGLE = new Uint16Array(0x10000);
for (let code = SPACE_CODE + 1; code < ASCII_END; code++) SINGLE[code] = fold(code).charCodeAt(0);

const units: (string | undefined)[] = [];
const isSurrogate = (code: number): boolean => (code & 0xf800) === 0xd800;

/** What a unit folds to, a space of any kind to {@link SPACE}. */
export function foldedUnit(code: number): string {
  let unit = units[code];
  if (unit === undefined) {
    unit = fold(code);
    units[code] = unit;
    if (unit.length === 1 && unit !== SPACE && !isSurrogate(code)) SINGLE[code] = unit.charCodeAt(0);
  }
  return unit;
}

const UPPER_A = 65;
const UPPER_Z = 90;
const LOWER_A = 97;
const LOWER_Z = 122;

/** Whether bad markup glued a word to the one before it ("Security CouncilResolution"): a capital behind a small letter. */
export const isGlued = (code: number, before: number): boolean =>
  code >= UPPER_A && code <= UPPER_Z && before >= LOWER_A && before <= LOWER_Z;
