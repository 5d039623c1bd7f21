/**
 * Text as the grammars read it: lower case, without diacritics, zero-width and
 * direction marks; one space for a run of white space (a line feed where a blank
 * line stood), ASCII digits, brackets, dashes and quotes. The tables of words are
 * folded the same way, so that both sides always agree.
 */
export interface FoldedText {
  readonly text: string;
  /** The raw text from which it came. */
  readonly raw: string;
  /** Offset in `raw` of the character from which each folded character came. */
  readonly at: Uint32Array;
}

const SPACE = ' ';
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

function foldUnit(code: number): string {
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

const units: (string | undefined)[] = [];
function unitOf(code: number): string {
  units[code] ??= foldUnit(code);
  return units[code];
}

const SPACE_CODE = 32;
const FEED_CODE = 10;
const UPPER_A = 65;
const UPPER_Z = 90;
const LOWER_A = 97;
const LOWER_Z = 122;
const ASCII_END = 127;
const PIECE = 8192;
const isPlainLower = (code: number): boolean => code >= LOWER_A && code <= LOWER_Z;

/** Units that fold to one unit, no space, by their code; 0 where that is not known yet. Most of most texts. */
const single = new Uint16Array(0x10000);
for (let code = SPACE_CODE + 1; code < ASCII_END; code++) single[code] = foldUnit(code).charCodeAt(0);
/** Where a text is folded, before what came of it is copied out: one for all texts. */
let codes = new Uint16Array(1024);
let places = new Uint32Array(codes.length);

const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });
const isSurrogate = (code: number): boolean => (code & 0xf800) === 0xd800;

function decode(length: number, surrogates: boolean): string {
  // A decoder would mend what half a pair is left of; it is several times as fast.
  if (!surrogates) return decoder.decode(codes.subarray(0, length));
  const pieces: string[] = [];
  for (let i = 0; i < length; i += PIECE) {
    pieces.push(String.fromCharCode(...codes.subarray(i, Math.min(length, i + PIECE))));
  }
  return pieces.join('');
}

function reserve(length: number): void {
  if (length <= codes.length) return;
  const longer = new Uint16Array(length * 2);
  longer.set(codes);
  codes = longer;
  const further = new Uint32Array(longer.length);
  further.set(places);
  places = further;
}

/** Folds a text of any length in one pass; offsets lead back to it. */
export function fold(raw: string): FoldedText {
  reserve(raw.length + 1);
  let to = codes;
  let from = places;
  let n = 0;
  let feeds = 0;
  let surrogates = false;
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    const one = single[code] as number;
    if (one !== 0) {
      // Words that bad markup glued together: "Security CouncilResolution".
      if (code >= UPPER_A && code <= UPPER_Z && isPlainLower(raw.charCodeAt(i - 1))) {
        reserve(n + 1 + raw.length - i);
        to = codes;
        from = places;
        to[n] = SPACE_CODE;
        from[n++] = i;
      }
      to[n] = one;
      from[n++] = i;
      feeds = 0;
      continue;
    }
    const unit = code === SPACE_CODE ? SPACE : unitOf(code);
    if (unit === SPACE) {
      if (code === FEED_CODE) feeds++;
      const before = n === 0 ? 0 : to[n - 1];
      if (before === SPACE_CODE || before === FEED_CODE) {
        if (feeds > 1) to[n - 1] = FEED_CODE;
        continue;
      }
      to[n] = SPACE_CODE;
      from[n++] = i;
      continue;
    }
    if (unit.length === 1 && !isSurrogate(code)) single[code] = unit.charCodeAt(0);
    surrogates ||= isSurrogate(code);
    if (unit !== '') feeds = 0;
    // What is left of the text takes at least a place each.
    reserve(n + unit.length + raw.length - i);
    to = codes;
    from = places;
    for (let k = 0; k < unit.length; k++) {
      to[n] = unit.charCodeAt(k);
      from[n++] = i;
    }
  }
  return { raw, text: decode(n, surrogates), at: places.slice(0, n) };
}

/** Folds a word or phrase of a table. */
export const foldWord = (word: string): string => fold(word).text;

/** The raw span of a folded one; `end` is exclusive on both sides. */
export function rawSpan(folded: FoldedText, start: number, end: number): { start: number; end: number } {
  const first = folded.at[start] ?? folded.raw.length;
  const last = folded.at[end - 1] ?? folded.raw.length - 1;
  return { start: first, end: last + 1 };
}
