import { mayBegin, mayEnd } from './boundaries.ts';
import { foldUnit } from './fold.ts';
import { isWordUnit } from './tokens.ts';
import { childOf, type Trie } from './trie.ts';

/** A stretch of text that some official's form could be. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Place of the form among the index's postings. */
  readonly form: number;
  /** A name stood between given and family name that the form does not have ("Farhan Aziz Haq"). */
  readonly middle: boolean;
  /** Initials that the text has between given and family name and the form has not ("W." in "George W. Bush"). */
  readonly initials?: string;
}

const GAP = 0x20;
const ARABIC_CLITIC = /[وفبلك]/;
const HEBREW_CLITIC = /[והבלמשכ]/;
const MOST_CLITICS = 2;
const LONGEST_INITIALS = 12;
const INITIALS = /^(?:\p{Lu}\.?[\s\u00a0-])+(?=\p{L})|^(?:\p{Lu}\.)+[\s\u00a0]?/u;
const MIDDLE_NAME = /^\p{Lu}[\p{L}'’-]+[\s\u00a0]+/u;
const LONGEST_MIDDLE = 24;
/** A family name may begin with a small particle: "de Mistura", "von der Leyen", "al-Assad". */
const PARTICLE =
  /^(?:von|van|de|da|di|del|della|do|dos|du|bin|ibn|ben|al|el|as|ash|ter|le|la)[ -](?:der |den |la |los )?\p{Lu}/u;
const LONGEST_PARTICLE = 14;

const isUpper = (character: string): boolean => character !== character.toLowerCase();
const hasCase = (unit: number): boolean => unit < 0x590 || (unit >= 0x1e00 && unit < 0x2000);

/** Longest of the small words with which a name may end ("Kim Jong un"). */
const LONGEST_SMALL = 3;

/** "Chris said" is no Chris Said: the last word of a longer name has a capital, where it is no syllable behind a dash. */
function endsInLowerCase(text: string, start: number, last: number): boolean {
  if (!hasCase(text.charCodeAt(last))) return false;
  let first = last;
  while (first > start && isWordUnit(text.charCodeAt(first - 1))) first -= 1;
  const gap = text.charAt(first - 1);
  if (first === start || last - first < LONGEST_SMALL || (gap !== ' ' && gap !== '\u00a0')) return false;
  return !isUpper(text.charAt(first));
}

/** Reports every hit that begins at `start` in `text`, or after a clitic of Arabic or Hebrew there. */
function hitsAt(trie: Trie, text: string, start: number, report: (hit: Hit) => void): void {
  const from = (
    at: number,
    node: number,
    position: number,
    skipped?: { readonly initials: string } | 'middle',
  ): void => {
    let current = node;
    let inGap = node !== 0;
    for (let i = position; i < text.length; i += 1) {
      const unit = foldUnit(text.charCodeAt(i));
      if (unit === 0 || (unit === GAP && inGap)) continue;
      inGap = unit === GAP;
      current = childOf(trie, current, unit);
      if (current === 0) return;
      const value = trie.value[current] ?? 0;
      if (value !== 0 && mayEnd(text, i + 1) && !endsInLowerCase(text, at, i)) {
        const initials = typeof skipped === 'object' ? skipped : {};
        report({ start: at, end: i + 1, form: value - 1, middle: skipped === 'middle', ...initials });
      }
      if (inGap && skipped === undefined) {
        const initials = INITIALS.exec(text.slice(i + 1, i + 1 + LONGEST_INITIALS))?.[0];
        if (initials !== undefined) from(at, current, i + 1 + initials.length, { initials: initials.trim() });
        else {
          const middle = MIDDLE_NAME.exec(text.slice(i + 1, i + 1 + LONGEST_MIDDLE))?.[0];
          if (middle !== undefined) from(at, current, i + 1 + middle.length, 'middle');
        }
      }
    }
  };
  from(start, 0, start);
  const clitic = text.charCodeAt(start) >= 0x600 ? ARABIC_CLITIC : HEBREW_CLITIC;
  const unit = text.charCodeAt(start);
  if (unit < 0x590 || unit >= 0x700) return;
  for (let n = 1; n <= MOST_CLITICS && clitic.test(text.charAt(start + n - 1)); n += 1) {
    if (isWordUnit(text.charCodeAt(start + n))) from(start + n, 0, start + n);
  }
}

/**
 * Finds every stretch of `text` that is a form of the index, overlapping ones included, by start.
 * Where the script has capitals, a name begins with one.
 */
export function findHits(trie: Trie, text: string): Hit[] {
  const hits: Hit[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (!isWordUnit(unit)) continue;
    if (
      hasCase(unit) &&
      !isUpper(text.charAt(i)) &&
      !(mayBegin(text, i) && PARTICLE.test(text.slice(i, i + LONGEST_PARTICLE)))
    )
      continue;
    if (mayBegin(text, i)) hitsAt(trie, text, i, (hit) => hits.push(hit));
  }
  return hits;
}
