import { once } from '../../facts/recent.ts';
import { fold, foldWord } from '../text/fold.ts';
import { foldedUnit, isGlued, SPACE } from '../text/fold-unit.ts';
import { isDigit, isSpacedLetter, isUnspaced } from '../text/letters.ts';
import { Openings } from '../text/openings.ts';
import { bracketedDays, LONGEST_BRACKETED_DAY } from './bracketed-day.ts';
import { allWords, IS, lexicon } from './lexicon.ts';
import { symbolAt } from './symbol.ts';

/**
 * Without one of these, or a document symbol, no other word of a passage is part of a reference. The name of the United Nations
 * is none, for it is an article of French and Spanish as well ("un").
 */
const ANCHOR = IS.resolution | IS.council | IS.assembly | IS.humanRights | IS.veto;
/** Longest document symbol with a session behind it, folded. */
const LONGEST_SYMBOL = 120;
const MECHANISM_REACH = 4;
/** From a number over what its bracket says to "mechanism": "1701 (II) mechanism", "1701 (adopted in August 2006) mechanism". */
const BEFORE_MECHANISM = 48;

const openings = once(() => {
  const built = new Openings();
  for (const [word, meaning] of allWords()) if ((meaning & (ANCHOR | IS.mechanism)) !== 0) built.add(foldWord(word));
  return built;
});

/** What a unit is once it is folded; `several`: it folds to more than one. */
const UNIT = { spaced: 1, unspaced: 2, capital: 4, bracket: 8, symbol: 16, several: 32 } as const;
const UNKNOWN = 255;
const SMALL_A = 97;
const kinds = new Uint8Array(0x10000).fill(UNKNOWN);

/** NaN, past the end of a text, becomes the code of no letter. */
function kindOf(code: number): number {
  const known = kinds[code & 0xffff] as number;
  return known === UNKNOWN ? lookUp(code & 0xffff) : known;
}

function lookUp(code: number): number {
  const folded = foldedUnit(code);
  const first = folded.charCodeAt(0);
  const kind =
    (isSpacedLetter(first) ? UNIT.spaced : 0) |
    (isUnspaced(first) ? UNIT.unspaced : 0) |
    (isGlued(code, SMALL_A) ? UNIT.capital : 0) |
    (folded.length > 1 ? UNIT.several : 0) |
    (folded === '(' ? UNIT.bracket : 0) |
    (folded === 'a' || folded === 's' || folded === 'e' ? UNIT.symbol : 0);
  kinds[code] = kind;
  return kind;
}

/** Folded text from a place on, at least `length` letters or all there is; undefined where little of much is left. */
function foldedFrom(text: string, start: number, length: number): string | undefined {
  const piece = text.slice(start, start + 2 * length);
  const folded = fold(piece).text;
  return folded.length < length && start + piece.length < text.length ? undefined : folded;
}

/** The same before a place. */
function foldedUpTo(text: string, end: number, length: number): string | undefined {
  const start = Math.max(0, end - 2 * length);
  const folded = fold(text.slice(start, end)).text;
  return folded.length < length && start > 0 ? undefined : folded.slice(-length);
}

/** Whether the word of the tables that stands at `start` is an anchor. */
function isAnchor(text: string, start: number): boolean {
  const words = lexicon();
  const folded = foldedFrom(text, start, words.longest + MECHANISM_REACH);
  if (folded === undefined) return true;
  const found = words.match(folded, 0);
  if (found === undefined) return false;
  if ((found.meaning & ANCHOR) !== 0) return true;
  if ((found.meaning & IS.mechanism) === 0) return false;
  // "the 1701 mechanism"
  const before = foldedUpTo(text, start, BEFORE_MECHANISM);
  return before === undefined || /\d/.test(before + folded.slice(found.end, found.end + MECHANISM_REACH));
}

/** Whether white space, or what folding drops, stands at a place. */
const isPassedOver = (text: string, at: number): boolean => {
  const folded = foldedUnit(text.charCodeAt(at));
  return folded === SPACE || folded === '';
};

function isSymbol(text: string, start: number): boolean {
  let next = start + 1;
  while (next < text.length && isPassedOver(text, next)) next += 1;
  if (next === text.length || !'-/'.includes(foldedUnit(text.charCodeAt(next)))) return false;
  const from = foldedFrom(text, start, LONGEST_SYMBOL);
  return from === undefined || symbolAt(from, 0) !== undefined;
}

/** "2735 (2024)", "660 (2. 8. 1990)": a bracket with a year or a day behind a number. */
function holdsYear(text: string, bracket: number): boolean {
  let before = bracket - 1;
  while (before >= 0 && isPassedOver(text, before)) before -= 1;
  if (before < 0 || !isDigit(foldedUnit(text.charCodeAt(before)).charCodeAt(0))) return false;
  const folded = foldedFrom(text, bracket, LONGEST_BRACKETED_DAY);
  return folded === undefined || /^\( ?(?:19|20)\d\d ?\)/.test(folded) || bracketedDays(folded).length > 0;
}

/** Whether a spaced letter goes on behind a place: most words that begin with a letter of an organ are no symbol. */
const goesOn = (text: string, at: number): boolean => (kindOf(text.charCodeAt(at)) & UNIT.spaced) !== 0;

/**
 * Whether a passage may hold a reference, or a word that serves the references of others, told in one pass over the text
 * as it stands. Most passages of most pages hold nothing, and need not be folded and cut into words.
 */
export function isAnchored(text: string): boolean {
  const words = openings();
  let inWord = false;
  for (let i = 0; i < text.length; i += 1) {
    const kind = kindOf(text.charCodeAt(i));
    if ((kind & (UNIT.spaced | UNIT.unspaced | UNIT.several)) === 0) {
      inWord = false;
      if ((kind & UNIT.bracket) !== 0 && holdsYear(text, i)) return true;
      continue;
    }
    const starts = !inWord || (kind & (UNIT.capital | UNIT.unspaced | UNIT.several)) !== 0;
    inWord = (kind & (UNIT.spaced | UNIT.several)) === UNIT.spaced;
    if (!starts) continue;
    if (words.at(text, i) && isAnchor(text, i)) return true;
    if ((kind & UNIT.symbol) !== 0 && !goesOn(text, i + 1) && isSymbol(text, i)) return true;
  }
  return false;
}
