import type { JudgedDocument } from './judge.ts';

/** Counts of one class of mentions. */
interface Tally {
  /** Annotated mentions that were found and rightly named, and those that were not. */
  right: number;
  wrong: number;
  /** Findings that are right, and those that are not. */
  good: number;
  bad: number;
}

function share(part: number, whole: number, other: number): number {
  if (whole > 0) return part / whole;
  return other === 0 ? 1 : 0;
}

function row(name: string, { right, wrong, good, bad }: Tally): string {
  const [gold, found] = [right + wrong, good + bad];
  const precision = share(good, found, gold);
  const recall = share(right, gold, found);
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  const figures = [precision, recall, f1].map((figure) => figure.toFixed(3).padStart(7)).join('');
  return `${name.padEnd(34)}${String(gold).padStart(7)}${String(found).padStart(7)} ${figures}`;
}

/** Precision, recall and F1 of all, by type, by language, and by both. */
export function figures(documents: readonly JudgedDocument[]): string[] {
  const tallies = new Map<string, Tally>();
  const add = (keys: readonly string[], what: keyof Tally): void => {
    for (const key of keys) {
      const tally = tallies.get(key) ?? { right: 0, wrong: 0, good: 0, bad: 0 };
      tally[what] += 1;
      tallies.set(key, tally);
    }
  };
  for (const { lang, judged, findings } of documents) {
    const keys = (type: string): string[] => ['0 all', `1 ${type}`, `2 ${lang}`, `3 ${lang} / ${type}`];
    for (const { type, verdict } of judged) {
      if (verdict !== 'false') add(keys(type), verdict === 'right' ? 'right' : 'wrong');
    }
    for (const { type, right } of findings) add(keys(type), right ? 'good' : 'bad');
  }
  const head = `${''.padEnd(34)}${'gold'.padStart(7)}${'found'.padStart(7)} ${'P'.padStart(7)}${'R'.padStart(7)}${'F1'.padStart(7)}`;
  const rows = [...tallies].sort(([a], [b]) => (a < b ? -1 : 1));
  return [head, ...rows.map(([key, tally]) => row(key.slice(2), tally))];
}

/** Traps fallen for, by kind, and false alarms in documents without mentions. */
export function traps(documents: readonly JudgedDocument[]): string[] {
  const all = documents.flatMap((document) => document.traps);
  const hit = all.filter((trap) => trap.hit);
  const kinds = [...new Set(hit.map(({ kind }) => kind))].sort();
  const negatives = documents.filter(({ negativeWords }) => negativeWords !== undefined);
  const words = negatives.reduce((sum, { negativeWords = 0 }) => sum + negativeWords, 0);
  const alarms = negatives.reduce((sum, { findings }) => sum + findings.length, 0);
  return [
    `traps: ${hit.length} of ${all.length} fallen for`,
    ...kinds.map((kind) => {
      const quotes = hit.filter((trap) => trap.kind === kind).map(({ quote }) => `“${quote}”`);
      return `  ${kind}: ${quotes.length} of ${all.filter((trap) => trap.kind === kind).length}: ${quotes.join(', ')}`;
    }),
    `documents without mentions: ${negatives.length}, ${Math.round(words)} words, ${alarms} false alarms`,
  ];
}

/** Bounds of confidence between which findings are compared with how many were right. */
const BOUNDS = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98, 1.001];

/** How sure the detector said it was, against how often it was right; also of what it would not mark. */
export function calibration(documents: readonly JudgedDocument[]): string[] {
  const all = documents.flatMap(({ findings }) => findings);
  const rows = BOUNDS.slice(0, -1).flatMap((from, i) => {
    const to = BOUNDS[i + 1] ?? 1;
    const within = all.filter(({ confidence }) => confidence >= from && confidence < to);
    if (within.length === 0) return [];
    const said = within.reduce((sum, { confidence }) => sum + confidence, 0) / within.length;
    const right = within.filter((finding) => finding.right).length / within.length;
    const bounds = `${from.toFixed(2)}–${Math.min(to, 1).toFixed(2)}`;
    return [
      `  ${bounds}  ${String(within.length).padStart(5)} found, said ${said.toFixed(3)}, right ${right.toFixed(3)}`,
    ];
  });
  return ['confidence (with what is too unsure to be marked)', ...rows];
}
