import type { Target } from './target.ts';

/** A chunk of cases for a worker; its seed and target give the same cases again. */
export interface Order {
  readonly target: string;
  readonly seed: number;
  readonly cases: number;
}
export interface Outcome extends Order {
  readonly milliseconds: number;
  /** What did not hold, with the smallest case. */
  readonly failure?: string;
}

/** Cases in a chunk: what is lost when a run is interrupted, and what is searched when a case never ends. */
const CHUNK = 2000;
/** Of the targets whose cases are large, one case in so many of the whole run. */
const LARGE_ONE_IN = 100_000;
const LARGE_CHUNK = 10;

/** The same for the same seed and place, and another for each place. */
const seedAt = (seed: number, place: number): number => (Math.imul(place + 1, 0x9e3779b1) ^ seed) & 0x7fffffff;

/** A whole run, divided; chunks of all targets in turn, so that any part of a run is a sample of it. */
export function orders(targets: readonly Target[], cases: number, seed: number): Order[] {
  const chunks = targets.flatMap(({ name, share }) => {
    const own = share === 0 ? Math.ceil(cases / LARGE_ONE_IN) : Math.ceil((cases * share) / 1000);
    const size = share === 0 ? LARGE_CHUNK : CHUNK;
    const count = Math.ceil(own / size);
    return Array.from({ length: count }, (_, i) => ({
      target: name,
      cases: Math.min(size, own - i * size),
      // where in the run this chunk stands, between 0 and 1
      at: (i + 0.5) / count,
    }));
  });
  return chunks
    .toSorted((a, b) => a.at - b.at)
    .map(({ target, cases: size }, place) => ({ target, cases: size, seed: seedAt(seed, place) }));
}
