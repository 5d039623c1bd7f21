import type { Facts } from '../../../facts/facts.ts';
import type { FoldedText } from '../../text/fold.ts';
import { clueIndex, type Hit } from './clues.ts';
import { familyOf, familyOfCountry } from './families.ts';

const read = new WeakMap<FoldedText, readonly Hit[]>();

/** The clues of a passage, found at the first question. */
export function hitsOf(facts: Facts, folded: FoldedText): readonly Hit[] {
  let hits = read.get(folded);
  if (hits === undefined) {
    hits = clueIndex(facts).hits(folded.text);
    read.set(folded, hits);
  }
  return hits;
}

/** Families of the matters in whose line a resolution stands, else of the first country that it is about. */
export function familiesOfResolution(facts: Facts, n: number): ReadonlySet<string> {
  const families = new Set(facts.mattersOf(n).map(familyOf));
  const [country] = facts.resolution(n)?.countries ?? [];
  if (families.size === 0 && country !== undefined) families.add(familyOfCountry(country));
  return families;
}

/**
 * Asks whether a passage speaks of what a resolution is about: the word that says so, as
 * the page writes it. Common nouns do not count.
 */
export function matterWordsFor(facts: Facts, folded: FoldedText): (n: number) => string | undefined {
  let first: Map<string, Hit> | undefined;
  return (n) => {
    first ??= firstHits(hitsOf(facts, folded));
    for (const family of familiesOfResolution(facts, n)) {
      const hit = first.get(family);
      if (hit !== undefined) return folded.raw.slice(folded.at[hit.start] ?? 0, (folded.at[hit.end - 1] ?? 0) + 1);
    }
    return undefined;
  };
}

function firstHits(hits: readonly Hit[]): Map<string, Hit> {
  const first = new Map<string, Hit>();
  for (const hit of hits) {
    if (hit.clue.kind === 'common') continue;
    for (const family of hit.clue.families) if (!first.has(family)) first.set(family, hit);
  }
  return first;
}
