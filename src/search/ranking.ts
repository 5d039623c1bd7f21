import type { CardSubject } from '../facts/card-facts.ts';

/** Something found, with what speaks for it. */
export interface Hit {
  readonly subject: CardSubject;
  readonly score: number;
}

/** Kinds of match, the surest first; within a kind, prominence decides. */
const TIERS = ['exact', 'full-name', 'all-words', 'begins', 'office', 'some-words'] as const;
/** More than prominence and agreement of words can make up for. */
const STEP = 100;

export function tierOf(tier: (typeof TIERS)[number]): number {
  return STEP * (TIERS.length - TIERS.indexOf(tier));
}

/** Whether a hit has all that was asked for. */
export const isWhole = (hit: Hit): boolean => hit.score >= tierOf('office');

/** More than any list shows: the others are not even read. */
const MOST_READ = 60;

/** The keys of the best scores, with them; what a hit is about is read for these alone. */
export function highest(scores: Iterable<readonly [number, number]>): (readonly [number, number])[] {
  return [...scores].sort(([, a], [, b]) => b - a).slice(0, MOST_READ);
}

/** So many of one kind at most, while others wait. */
const SHARE = 0.6;

/** The best hits, the surest first; no kind of subject takes more than its share while there are others. */
export function best(hits: readonly Hit[], limit: number): Hit[] {
  const sorted = [...hits].sort((a, b) => b.score - a.score);
  const share = Math.ceil(limit * SHARE);
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  const first: Hit[] = [];
  const later: Hit[] = [];
  for (const hit of sorted) {
    const key = JSON.stringify(hit.subject);
    if (seen.has(key)) continue;
    seen.add(key);
    const count = (counts.get(hit.subject.kind) ?? 0) + 1;
    counts.set(hit.subject.kind, count);
    (count <= share ? first : later).push(hit);
    if (first.length === limit) break;
  }
  return [...first, ...later].slice(0, limit).sort((a, b) => b.score - a.score);
}
