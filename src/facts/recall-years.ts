import type { ResolutionRef } from './card-facts.ts';

/** A resolution in the drawing of what recalls what. */
export interface RecallNode extends ResolutionRef {
  /** Whether this card's resolution names it, or it names this card's. */
  readonly way: 'recalled' | 'recalling';
}
/** Years of a drawing that stand in one column, and the resolutions of them in order. */
export interface RecallColumn {
  readonly from: number;
  readonly to: number;
  readonly nodes: readonly RecallNode[];
}
export interface RecallYears {
  /** Years a column, so that all have room beside each other. */
  readonly step: number;
  readonly columns: readonly RecallColumn[];
  /** The column in which the card's resolution itself stands. */
  readonly here: number;
}

/** Columns that a narrow card has room for. */
const MOST_COLUMNS = 24;
const STEPS = [1, 2, 5, 10];
/** Fewer are better read as a list. */
const FEWEST_NODES = 3;

/** What a resolution recalls and what later recalls it, by year; undefined where a list tells it better. */
export function recallYears(
  date: string,
  recalls: readonly ResolutionRef[],
  recalledBy: readonly ResolutionRef[],
): RecallYears | undefined {
  const nodes: readonly RecallNode[] = [
    ...recalls.map((to) => ({ ...to, way: 'recalled' as const })),
    ...recalledBy.map((to) => ({ ...to, way: 'recalling' as const })),
  ].sort((a, b) => a.n - b.n);
  const yearOf = (day: string): number => Number(day.slice(0, 4));
  const dated = nodes.filter((node) => node.date !== undefined);
  if (dated.length < FEWEST_NODES || dated.length < nodes.length) return undefined;
  const years = [date, ...dated.map((node) => node.date ?? date)].map(yearOf);
  const first = Math.min(...years);
  const last = Math.max(...years);
  const step = STEPS.find((years) => (last - first) / years < MOST_COLUMNS) ?? STEPS.at(-1) ?? 1;
  const start = first - (first % step);
  const columnOf = (day: string): number => Math.floor((yearOf(day) - start) / step);
  const columns = Array.from({ length: columnOf(String(last)) + 1 }, (_, i) => ({
    from: start + i * step,
    to: Math.min(last, start + (i + 1) * step - 1),
    nodes: dated.filter((node) => columnOf(node.date ?? date) === i),
  }));
  return { step, columns, here: columnOf(date) };
}
