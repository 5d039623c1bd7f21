import { UNIT, unitFlags } from './units.ts';

/** A word beside a stretch of a text, and where it begins. */
export interface WordBeside {
  readonly word: string;
  readonly at: number;
}

/** Units that are looked at on either side. */
const REACH = 48;
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const FULL_STOP = 0x2e;
const APOSTROPHE = 0x27;
const QUOTE = 0x2019;
const HYPHEN = 0x2d;

const isGap = (code: number): boolean => code === SPACE || code === NO_BREAK_SPACE;
const isLetter = (code: number): boolean => (unitFlags(code) & UNIT.letter) !== 0;
const isLetterOrDigit = (code: number): boolean => (unitFlags(code) & UNIT.word) !== 0;
const isInside = (code: number): boolean =>
  (unitFlags(code) & (UNIT.letter | UNIT.mark)) !== 0 || code === APOSTROPHE || code === QUOTE || code === HYPHEN;

/** Where the word begins that ends at `end`: letters with marks, apostrophes and hyphens inside. */
function wordStart(text: string, end: number, low: number): number | undefined {
  let run = end;
  while (run > low && isInside(text.charCodeAt(run - 1))) run -= 1;
  for (let start = run; start < end; start += 1) {
    if (isLetter(text.charCodeAt(start)) && (start === low || !isLetter(text.charCodeAt(start - 1)))) return start;
  }
  return undefined;
}

/** Where initials begin that end at `end` ("U.S."). */
function initialsStart(text: string, end: number, low: number): number | undefined {
  let start = end;
  while (
    start - 2 >= low &&
    text.charCodeAt(start - 1) === FULL_STOP &&
    (unitFlags(text.charCodeAt(start - 2)) & UNIT.upper) !== 0
  )
    start -= 2;
  if (start === end) return undefined;
  if (start === low || !isLetterOrDigit(text.charCodeAt(start - 1))) return start;
  return start + 2 < end ? start + 2 : undefined;
}

/** The word, or the initials, before `start`, parted from it by nothing but gaps. */
export function wordBefore(text: string, start: number): WordBeside | undefined {
  const low = Math.max(0, start - REACH);
  let end = start;
  while (end > low && isGap(text.charCodeAt(end - 1))) end -= 1;
  if (end === start || end === low) return undefined;
  const at = text.charCodeAt(end - 1) === FULL_STOP ? initialsStart(text, end, low) : wordStart(text, end, low);
  return at === undefined ? undefined : { word: text.slice(at, end), at };
}

/** The word behind `end`, parted from it by nothing but gaps. */
export function wordAfter(text: string, end: number): WordBeside | undefined {
  const high = Math.min(text.length, end + REACH);
  let at = end;
  while (at < high && isGap(text.charCodeAt(at))) at += 1;
  if (at === end || at === high || !isLetter(text.charCodeAt(at))) return undefined;
  let last = at + 1;
  while (last < high && isInside(text.charCodeAt(last))) last += 1;
  return { word: text.slice(at, last), at };
}
