import type { Beginnings } from './beginnings.ts';
import { mayBegin, mayEnd } from './boundaries.ts';
import { foldUnit } from './fold.ts';
import { childOf, type Trie } from './trie.ts';
import { isDenseUnit, isWordUnit, UNIT, unitFlags } from './units.ts';

/** A stretch of text that some official's form could be. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Place of the form among the index's postings. */
  readonly form: number;
  /** A name stood between given and family name that the form does not have ("Farhan Aziz Haq"). */
  readonly middle: boolean;
  /** Initials that the text has between given and family name and the form has not ("W." in "George W. Bush"). */
  readonly initials?: string | undefined;
  /** Bad markup glued it to the word before ("AmericaRobert Wood"): only a whole name is told there. */
  readonly glued?: boolean;
}

const GAP = 0x20;
const OPENING_BRACKET = 0x5b;
const CLOSING_BRACKET = 0x5d;
const ARABIC_CLITIC = /[وفبلك]/;
const HEBREW_CLITIC = /[והבלמשכ]/;
const MOST_CLITICS = 2;
/** "הכבוש": the article stands last, and no clitic behind it. */
const ARTICLE = 'ה';
const LONGEST_INITIALS = 12;
// bounded: LONGEST_INITIALS
const INITIALS = /^(?:\p{Lu}\.?[\s\u00a0-])+(?=\p{L})|^(?:\p{Lu}\.)+[\s\u00a0]?/u;
const MIDDLE_NAME = /^\p{Lu}[\p{L}'’-]+[\s\u00a0]+/u;
const LONGEST_MIDDLE = 24;
/** "도널드 존 트럼프": what ends in a particle is no name. */
const HANGUL_MIDDLE = /^[가-힣]{0,4}[^\P{Script=Hangul}은는이가을를의와과도에로] /u;
/** "唐纳德·约翰·特朗普", "ドナルド・ジョン・トランプ". */
const INTERPUNCTS = '·・•‧';
const INTERPUNCT_MIDDLE = /^[ァ-ヺー\u3400-\u9fff]{1,6}[·・•‧]/u;
const LONGEST_INTERPUNCT_MIDDLE = 8;
const LONGEST_HANGUL_MIDDLE = 7;
const isHangul = (unit: number): boolean => unit >= 0xac00 && unit <= 0xd7a3;
/** A family name may begin with a small particle: "de Mistura", "von der Leyen", "al-Assad". */
const PARTICLE =
  /(?:von|van|de|da|di|del|della|do|dos|du|bin|ibn|ben|al|el|as|ash|ter|le|la)[ -](?:der |den |la |los )?\p{Lu}/uy;
const CYRILLIC_PARTICLE =
  /(?:фон|ван|де|да|ди|дель|делла|ду|дос|бин|бін|ибн|ібн|бен|аль|эль|ель|ас|аш|ла|ле)[ -](?:дер |ден |ла |лос )?\p{Lu}/uy;
const PARTICLE_OPENINGS = new Set(Array.from('vdbiaetlфвдбиіаэел', (letter) => letter.charCodeAt(0)));
const FIRST_CYRILLIC = 0x400;

const hasCase = (unit: number): boolean => unit < 0x590 || (unit >= 0x1e00 && unit < 0x2000);

function opensParticle(text: string, start: number, unit: number): boolean {
  if (!PARTICLE_OPENINGS.has(unit)) return false;
  const particle = unit < FIRST_CYRILLIC ? PARTICLE : CYRILLIC_PARTICLE;
  particle.lastIndex = start;
  return particle.test(text);
}

/** Capitalised beginnings that belong to a name: "McDonald", "DeSantis", "LaRouche". */
const LONGEST_NAME_PREFIX = 3;
const LONGEST_WORD = 24;

/** Whether a capital inside a word begins another word glued to it. */
function isGlued(text: string, start: number): boolean {
  const isLower = (at: number): boolean => (unitFlags(text.charCodeAt(at)) & UNIT.lower) !== 0;
  if (!isLower(start - 1) || !isLower(start + 1)) return false;
  let from = start - 1;
  while (from > 0 && start - from < LONGEST_WORD && isWordUnit(text.charCodeAt(from - 1))) from -= 1;
  return start - from > LONGEST_NAME_PREFIX || isLower(from);
}

/** Longest of the small words with which a name may end ("Kim Jong un"). */
const LONGEST_SMALL = 3;

/** "Chris said" is no Chris Said, "Theresa May may" no Theresa May: the last word of a longer name has a capital, where it is no syllable behind a dash. */
function endsInLowerCase(text: string, start: number, last: number, skipped: Skipped): boolean {
  if (!hasCase(text.charCodeAt(last))) return false;
  let first = last;
  while (first > start && isWordUnit(text.charCodeAt(first - 1))) first -= 1;
  const gap = text.charAt(first - 1);
  if (first === start || (skipped === undefined && last - first < LONGEST_SMALL) || (gap !== ' ' && gap !== '\u00a0'))
    return false;
  return (unitFlags(text.charCodeAt(first)) & UNIT.upper) === 0;
}

const isHan = (unit: number): boolean => unit >= 0x3400 && unit <= 0x9fff;
const LEAST_PARTED = 3;

/** "外務大臣 岸田 文雄": lists and records of Japan set a space between family and given name. */
const isPartedHan = (text: string, at: number, i: number): boolean =>
  isHan(text.charCodeAt(at)) &&
  isHan(text.charCodeAt(i - 1)) &&
  /^\s{1,4}[\u3400-\u9fff]/.test(text.slice(i, i + LONGEST_PARTING));
const LONGEST_PARTING = 5;
const lettersOf = (text: string, from: number, to: number): number => text.slice(from, to).replace(/\s+/g, '').length;

/** Initials, or a name, that may stand between given and family name and that the form has not. */
type Skipped = { readonly initials: string } | 'middle' | undefined;

/** "Ms. [Amina] Mohammed": editors set in brackets what the speaker left out, the name's beginning at `at`. */
const closesBracket = (text: string, at: number, i: number): boolean =>
  text.charCodeAt(i) === CLOSING_BRACKET && text.charCodeAt(at - 1) === OPENING_BRACKET;

/** Adds every hit from `at` whose letters go on at `position` from `node` of the trie. */
function walk(
  hits: Hit[],
  trie: Trie,
  text: string,
  at: number,
  node: number,
  position: number,
  skipped: Skipped,
): void {
  let current = node;
  let inGap = node !== 0;
  let bracketed = 0;
  let parted = 0;
  for (let i = position; i < text.length; i += 1) {
    const unit = foldUnit(text.charCodeAt(i));
    if (unit === 0 && skipped === undefined && current !== 0 && INTERPUNCTS.includes(text.charAt(i))) {
      const middle = INTERPUNCT_MIDDLE.exec(text.slice(i + 1, i + 1 + LONGEST_INTERPUNCT_MIDDLE))?.[0];
      if (middle !== undefined) walk(hits, trie, text, at, current, i + 1 + middle.length, 'middle');
    }
    if (unit === 0 || (unit === GAP && inGap)) continue;
    inGap = unit === GAP;
    const next = childOf(trie, current, unit);
    if (next === 0) {
      if (inGap && parted === 0 && skipped === undefined && current !== 0 && isPartedHan(text, at, i)) {
        parted = i;
        continue;
      }
      if (!closesBracket(text, at, i)) return;
      bracketed = 1;
      continue;
    }
    current = next;
    const value = trie.value[current] as number;
    if (parted !== 0 && lettersOf(text, at, i + 1) < LEAST_PARTED) continue;
    if (value !== 0 && mayEnd(text, i + 1) && !endsInLowerCase(text, at, i, skipped)) {
      const initials = typeof skipped === 'object' ? skipped.initials : undefined;
      hits.push({ start: at - bracketed, end: i + 1, form: value - 1, middle: skipped === 'middle', initials });
    }
    if (inGap && skipped === undefined && (unitFlags(text.charCodeAt(i + 1)) & UNIT.upper) !== 0)
      skip(hits, trie, text, at, current, i + 1);
    else if (inGap && skipped === undefined && isHangul(unit === GAP ? text.charCodeAt(i + 1) : 0)) {
      const middle = HANGUL_MIDDLE.exec(text.slice(i + 1, i + 1 + LONGEST_HANGUL_MIDDLE))?.[0];
      if (middle !== undefined) walk(hits, trie, text, at, current, i + 1 + middle.length, 'middle');
    }
  }
}

/** Goes on behind initials or a middle name at `position`. */
function skip(hits: Hit[], trie: Trie, text: string, at: number, node: number, position: number): void {
  const initials = INITIALS.exec(text.slice(position, position + LONGEST_INITIALS))?.[0];
  if (initials !== undefined) {
    walk(hits, trie, text, at, node, position + initials.length, { initials: initials.trim() });
    return;
  }
  const middle = MIDDLE_NAME.exec(text.slice(position, position + LONGEST_MIDDLE))?.[0];
  if (middle !== undefined) walk(hits, trie, text, at, node, position + middle.length, 'middle');
}

/** Adds every hit that begins at `start`, or after a clitic of Arabic or Hebrew there. */
function hitsAt(hits: Hit[], { trie, beginnings }: NamesTrie, text: string, start: number, unit: number): void {
  if (beginnings.lettersAt(text, start)) walk(hits, trie, text, start, 0, start, undefined);
  if (unit < 0x590 || unit >= 0x700) return;
  const clitic = unit >= 0x600 ? ARABIC_CLITIC : HEBREW_CLITIC;
  for (let n = 1; n <= MOST_CLITICS && clitic.test(text.charAt(start + n - 1)); n += 1) {
    const at = start + n;
    if (isWordUnit(text.charCodeAt(at)) && beginnings.lettersAt(text, at)) walk(hits, trie, text, at, 0, at, undefined);
    if (text.charAt(at - 1) === ARTICLE) return;
  }
}

/** Adds the hits of several words that begin at `start`, glued to the word before. */
function gluedAt(hits: Hit[], { trie, beginnings }: NamesTrie, text: string, start: number): void {
  if (!beginnings.lettersAt(text, start)) return;
  const found: Hit[] = [];
  walk(found, trie, text, start, 0, start, undefined);
  for (const hit of found) if (/[ \u00a0]/.test(text.slice(start, hit.end))) hits.push({ ...hit, glued: true });
}

/** The trie of all forms, and how they begin. */
export interface NamesTrie {
  readonly trie: Trie;
  readonly beginnings: Beginnings;
}

/**
 * Finds every stretch of `text` that is a form of the index, overlapping ones included, by start.
 * Where the script has capitals, a name begins with one.
 */
export function findHits(names: NamesTrie, text: string): Hit[] {
  const hits: Hit[] = [];
  let before = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const flags = unitFlags(unit);
    const behind = before;
    before = (flags & UNIT.word) === 0 ? 0 : unit;
    if (before === 0) continue;
    if (hasCase(unit) && (flags & UNIT.upper) === 0) {
      // Nearly all letters of a text in Latin or Cyrillic: inside a word, or no particle.
      if (behind !== 0 && !isDenseUnit(behind)) continue;
      if (!opensParticle(text, i, unit) || !mayBegin(text, i)) continue;
    } else if (!mayBegin(text, i)) {
      if (isGlued(text, i)) gluedAt(hits, names, text, i);
      continue;
    }
    hitsAt(hits, names, text, i, unit);
  }
  return hits;
}
