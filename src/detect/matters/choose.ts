import type { Matter } from '../../facts/schema.ts';
import { foldWord } from '../text/fold.ts';
import type { Clue } from './words/clues.ts';
import { familyOf } from './words/families.ts';
import { KIND_WORDS } from './words/kind-words.ts';

/** Of equal evidence, the kind that news means more often. */
const PRIOR: Readonly<Record<Matter['kind'], number>> = {
  'peace-process': 0.3,
  sanctions: 0.25,
  mission: 0.1,
  tribunal: 0,
  thematic: 0,
};
const KIND_SAID = 1;
const KEYWORD = 1;
/** What names one matter alone ("Iran-Iraq war") says more than that another of the state goes on. */
const OWN_KEYWORD = 1.25;
const CITED = 1.5;
/** Of two matters in whose line it stands, a resolution is rather of the one that it opened. */
const OPENED = 0.1;
const ALIVE = 1;
/** A matter is spoken of for a while after its end. */
const AFTERLIFE_YEARS = 1;
const ENDED = -1;
/** Of two that are over, the one that was over later; after ten years both are history. */
const ENDED_A_YEAR = -0.03;
const MOST_ENDED_YEARS = 10;

const folded = Object.entries(KIND_WORDS).map(
  ([kind, words]) => [kind, words.split('|').map((word) => foldWord(word.trim()))] as const,
);

/** Kinds of matter of which a folded text has the words ("sanctions", "peacekeepers"). */
export function kindsIn(text: string): ReadonlySet<string> {
  return new Set(folded.filter(([, words]) => words.some((word) => text.includes(word))).map(([kind]) => kind));
}

/** False for a matter that began after the date (which may be a year or a month). */
function hadBegun(matter: Matter, date: string | undefined): boolean {
  return date === undefined || matter.start === undefined || matter.start.slice(0, date.length) <= date;
}

/** What news means by the country's name alone, of several matters alive. */
const MAIN = new Set(
  `gaza-war lebanon-1559-1701 syria-political-process libya-political-process iran-sanctions yemen-peace western-sahara
  kosovo-status cyprus sudan-war-2023 haiti-security-force israel-palestine-land-for-peace afghanistan
  iraq-disarmament-2003 bosnia-dayton al-shabaab-sanctions south-sudan-sanctions
  yugoslavia-sanctions-1991 bosnia-war somalia-unosom haiti-1993 unamir unoci
  yugoslavia-kosovo-war
  unamsil`.split(/\s+/),
);
/** More than what parts the kinds: a mission may be what a country's name means. */
const MAIN_SHARE = 0.2;
const LONG_OVER_YEARS = 5;
/** In the days after a resolution news means its matter; a word of another still says more. */
const FRESH = 0.6;

/** Whether a matter had been over for years at the date; at an unknown date, whether it is over. */
export function longOver(matter: Matter, date: string | undefined): boolean {
  if (matter.end === undefined) return false;
  return date === undefined || Number(matter.end.slice(0, 4)) + LONG_OVER_YEARS < Number(date.slice(0, 4));
}

function lifeScore(matter: Matter, date: string | undefined): number {
  if (isAlive(matter, date)) return ALIVE;
  if (date === undefined || matter.end === undefined) return 0;
  const years = Number(date.slice(0, 4)) - Number(matter.end.slice(0, 4));
  return ENDED + ENDED_A_YEAR * Math.min(years, MOST_ENDED_YEARS);
}

/** Whether a matter is spoken of at the date, in its life or shortly after; at an unknown date, whether it is active. */
export function isAlive(matter: Matter, date: string | undefined): boolean {
  if (!hadBegun(matter, date)) return false;
  if (date === undefined) return matter.status === 'active';
  return (
    matter.end === undefined || date <= `${Number(matter.end.slice(0, 4)) + AFTERLIFE_YEARS}${matter.end.slice(4)}`
  );
}

/** Whether a matter was moved by the resolution, and not only prolonged. */
export const isMovedBy = (matter: Matter, fresh: number): boolean =>
  matter.resolutions.some(({ n, role }) => n === fresh && role !== 'extends' && role !== 'ends');

/**
 * The matter of a family that fits best: its own keywords, the resolutions cited near by,
 * words of its kind, its life at the article's date, and whether the Council has just moved it (`fresh`).
 */
export function chooseMatter(
  matters: readonly Matter[],
  family: string,
  near: {
    readonly clues: ReadonlySet<Clue>;
    readonly numbers: ReadonlySet<number>;
    readonly kinds: ReadonlySet<string>;
    readonly fresh?: number | undefined;
  },
  date: string | undefined,
): Matter | undefined {
  const own = new Set(matters.filter((matter) => familyOf(matter) === family).map(({ id }) => id));
  // "Weapons of mass destruction" tells the matters of Iraq apart, though other families have the words too.
  const sharing = (clue: Clue): number => [...clue.matters].filter((id) => own.has(id)).length;
  let best: { matter: Matter; score: number } | undefined;
  for (const matter of matters) {
    if (familyOf(matter) !== family) continue;
    const isFresh = near.fresh !== undefined && isMovedBy(matter, near.fresh);
    if (!isFresh && !hadBegun(matter, date)) continue;
    let score = PRIOR[matter.kind] + (isFresh ? ALIVE + FRESH : lifeScore(matter, date));
    if (MAIN.has(matter.id)) score += MAIN_SHARE;
    if (near.kinds.has(matter.kind)) score += KIND_SAID;
    for (const clue of near.clues) {
      if (clue.matters.has(matter.id)) score += clue.matters.size === 1 ? OWN_KEYWORD : KEYWORD / sharing(clue);
    }
    for (const { n, role } of matter.resolutions)
      if (near.numbers.has(n)) score += CITED + (role === 'establishes' ? OPENED : 0);
    if (best === undefined || score > best.score) best = { matter, score };
  }
  return best?.matter;
}
