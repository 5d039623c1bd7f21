import { foldedUnit, isGlued, SINGLE, SPACE } from './fold-unit.ts';

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

const SPACE_CODE = 32;
const FEED_CODE = 10;
const PIECE = 8192;

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
    const one = SINGLE[code] as number;
    if (one !== 0) {
      if (isGlued(code, raw.charCodeAt(i - 1))) {
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
    const unit = code === SPACE_CODE ? SPACE : foldedUnit(code);
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

/** A sign that sits on the letter before it: "قرارًا", "القرارُ". */
const isCombining = (text: string, at: number): boolean => at < text.length && /^\p{M}/u.test(text.slice(at, at + 2));

/** The raw span of a folded one, with the signs on its last letter; `end` is exclusive on both sides. */
export function rawSpan(folded: FoldedText, start: number, end: number): { start: number; end: number } {
  const first = folded.at[start] ?? folded.raw.length;
  let last = folded.at[end - 1] ?? folded.raw.length - 1;
  while (isCombining(folded.raw, last + 1)) last += 1;
  return { start: first, end: last + 1 };
}
