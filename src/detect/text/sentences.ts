import type { FoldedText } from './fold.ts';
import { isDigit, isLetter, isSpacedLetter } from './letters.ts';
import { isOrdinalStop } from './ordinals.ts';

/** Before a full stop that ends no sentence; folded. */
const ABBREVIATIONS = new Set(
  `no nos nr nrn num nums res par pars para paras art arts vol sec secs ch pp p op cit cf vs mr mrs ms dr prof gen lt col sgt capt adm
  sen rep gov amb st jr sr inc ltd co corp dept est jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri
  sat sun etc i.e e.g n ing sra srta ee.uu uu ee rev bzw usw z.b d.h u.a ca dt ziff abs г гг т д др п ст см тыс млн млрд
  руб ул им рез пп ч проф акад`.split(/\s+/),
);
const LONGEST_ABBREVIATION = 7;
const FEED = 10;
const EXCLAMATION = 33;
const FULL_STOP = 46;
const QUESTION = 63;
/** No stop has a greater code. */
const LAST_STOP = QUESTION;
const FULL_STOPS = '。．｡';
// bounded: LONGEST_ABBREVIATION
const lettersBefore = /[\p{L}.]*$/u;
/** A letter of a script with case, or letters with stops between them. */
const initials = /^[^\u0600-\uffff.]$|^.\../;
const closing = /["')\]]/;

const isUpper = (raw: string): boolean => raw !== raw.toLowerCase();

function endsSentence(folded: FoldedText, stop: number): boolean {
  const { text, raw, at } = folded;
  let next = stop + 1;
  while (closing.test(text.charAt(next))) next++;
  if (text.charCodeAt(next) !== 32) return false;
  let start = next + 1;
  while (start < next + 4 && !isLetter(text.charCodeAt(start)) && !isDigit(text.charCodeAt(start))) start++;
  const first = text.charCodeAt(start);
  const rawFirst = raw.charAt(at[start] ?? raw.length);
  const cased = isSpacedLetter(first) && rawFirst.toLowerCase() !== rawFirst.toUpperCase();
  if (cased && !isUpper(rawFirst)) return false;
  const word = lettersBefore.exec(text.slice(Math.max(0, stop - LONGEST_ABBREVIATION), stop))?.[0] ?? '';
  if (isDigit(text.charCodeAt(stop - 1)) && isOrdinalStop(text, stop, start)) return false;
  // "J. Smith", and "U.N. Security": letters with stops between them are an abbreviation.
  return !initials.test(word) && !ABBREVIATIONS.has(word);
}

/** A stop that came of "№" or "…" is none; the ideographic one always ends. */
function endsAt(folded: FoldedText, stop: number): boolean {
  const raw = folded.raw.charAt(folded.at[stop] ?? 0);
  return raw === '.' ? endsSentence(folded, stop) : FULL_STOPS.includes(raw);
}

/**
 * Where the sentences of a passage start, in folded offsets, the first at 0.
 * A bracket, an abbreviation or a single letter's stop ends none; a blank line does.
 */
export function sentenceStarts(folded: FoldedText): number[] {
  const starts = [0];
  const { text } = folded;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > LAST_STOP) continue;
    if (code === FEED || code === EXCLAMATION || code === QUESTION || (code === FULL_STOP && endsAt(folded, i)))
      starts.push(i + 1);
  }
  return starts;
}
