import type { Facts } from './facts.ts';
import { symbolMeaning } from './symbol.ts';

/** A report or letter, and the latest resolution that names it. */
export interface NamedReport {
  readonly symbol: string;
  readonly by: number;
}

/** The year and number in a symbol, to sort by; documents before 1994 were numbered through without a year. */
function order(symbol: string): readonly [year: number, number: number] {
  const { year, number } = symbolMeaning(symbol);
  return [year ?? 0, Number(number ?? 0)];
}

/**
 * The reports and letters that resolutions name, newest first, each once. A text names what it was adopted on:
 * reports of the Secretary-General and of experts, and letters of states.
 */
export function reportsNamedBy(facts: Facts, numbers: readonly number[]): readonly NamedReport[] {
  const latest = new Map<string, number>();
  for (const n of [...numbers].sort((a, b) => a - b)) {
    for (const symbol of facts.resolution(n)?.reports ?? []) latest.set(symbol, n);
  }
  const named = [...latest].map(([symbol, by]) => ({ symbol, by, order: order(symbol) }));
  named.sort((a, b) => b.order[0] - a.order[0] || b.order[1] - a.order[1] || a.symbol.localeCompare(b.symbol));
  return named.map(({ symbol, by }) => ({ symbol, by }));
}

/** The resolutions that carry on what a resolution began: later ones in the line of a matter of its that recall it. */
export function successorsOf(facts: Facts, n: number): readonly number[] {
  const inLine = new Set(facts.mattersOf(n).flatMap(({ resolutions }) => resolutions.map((stop) => stop.n)));
  return facts.recalledBy(n).filter((later) => later > n && inLine.has(later));
}
