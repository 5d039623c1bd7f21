import { once } from '../../facts/recent.ts';
import { textLanguage } from '../article/language.ts';
import type { Passage } from '../page-text.ts';
import type { NamesIndex } from './names-index.ts';
import { PassageHit } from './passage-hit.ts';
import type { ContextHit } from './read/context.ts';
import { findHits } from './read/hits.ts';
import { UNIT, unitFlags } from './read/units.ts';

/** A passage with what the index found in it. */
export interface PassageNames {
  readonly index: number;
  readonly passage: Passage;
  /** ISO 639-1: the text's own where it tells, whatever the page declares; worked out when first asked. */
  readonly lang: string | undefined;
  /** By start; overlapping ones included. */
  readonly hits: readonly PassageHit[];
  /** The same, the longest first. */
  readonly byLength: readonly PassageHit[];
  readonly context: readonly ContextHit[];
  /** Most words are capitalised (a headline in title case) or all letters are capitals. */
  readonly capitals: 'sentence' | 'title' | 'all';
}

const LONGEST_HEADLINE = 240;
const MOSTLY = 0.7;
/** Shorter words keep their small letter in headlines. */
const LEAST_WORD = 4;
const LEAST_WORDS = 3;
/** Apostrophes and hyphens inside words. */
const isJoint = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0x2d;

/** Cased words of four letters or more at the head of a text: how many, in capitals throughout, with one first. */
function capitalsOf(text: string): PassageNames['capitals'] {
  const until = Math.min(text.length, LONGEST_HEADLINE);
  let cased = 0;
  let upper = 0;
  let capital = 0;
  for (let i = 0; i < until; i += 1) {
    const first = unitFlags(text.charCodeAt(i));
    if ((first & UNIT.letter) === 0) continue;
    const start = i;
    let all = first;
    for (i += 1; i < until; i += 1) {
      const unit = text.charCodeAt(i);
      const flags = unitFlags(unit);
      if ((flags & UNIT.letter) === 0 && !isJoint(unit)) break;
      all |= flags;
    }
    if (i - start < LEAST_WORD || (all & (UNIT.upper | UNIT.lower)) === 0) continue;
    cased += 1;
    if ((all & UNIT.lower) === 0) upper += 1;
    if ((first & UNIT.upper) !== 0) capital += 1;
  }
  if (cased < LEAST_WORDS) return 'sentence';
  if (upper / cased > MOSTLY) return 'all';
  return capital / cased > MOSTLY && text.length < LONGEST_HEADLINE ? 'title' : 'sentence';
}

/** `declared` is the language of the article, for a passage that declares none and tells none. */
export function readPassage(names: NamesIndex, passage: Passage, index: number, declared?: string): PassageNames {
  const lang = once(() => textLanguage(passage.text, passage.lang ?? declared));
  const hits: PassageHit[] = [];
  const byLength: PassageHit[] = [];
  const capitals = once(() => capitalsOf(passage.text));
  const read: PassageNames = {
    index,
    passage,
    get lang() {
      return lang();
    },
    hits,
    byLength,
    context: names.readContext(passage.text),
    get capitals() {
      return capitals();
    },
  };
  for (const hit of findHits(names, passage.text)) {
    const found = new PassageHit(read, hit, names);
    if (hit.glued !== true || found.bearers.full.length > 0) hits.push(found);
  }
  byLength.push(...hits);
  // Of two forms of one length the one that the text writes whole goes first.
  byLength.sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start || Number(a.middle) - Number(b.middle),
  );
  return read;
}
