import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as v from 'valibot';
import type { Judged } from './judge.ts';

const keptSchema = v.record(v.string(), v.record(v.string(), v.string()));
/** By folder: what came of each mention. */
type Kept = v.InferOutput<typeof keptSchema>;

const keyOf = ({ doc, type, quote, occurrence }: Judged): string =>
  [doc, type, `“${quote}”`, `no. ${occurrence}`].join(' ');

function read(path: string): Kept {
  try {
    return v.parse(keptSchema, JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // The first run, or a file of another form: there is nothing to compare with.
    return {};
  }
}

/** What changed since the last kept run over `folder`, mention by mention; keeps this run in its stead. */
export function compareAndKeep(path: string, folder: string, judged: readonly Judged[]): string[] {
  const kept = read(path);
  const before = kept[folder];
  const now = Object.fromEntries(judged.map((each) => [keyOf(each), each.verdict]));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify({ ...kept, [folder]: now }, null, 1));
  if (before === undefined) return ['no earlier run to compare with'];
  const isGood = (verdict: string | undefined): boolean => verdict === 'right' || verdict === undefined;
  const keys = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
  const change = (key: string): string => `  ${key}: ${before[key] ?? 'not found'} → ${now[key] ?? 'not found'}`;
  const gained = keys.filter((key) => !isGood(before[key]) && isGood(now[key]));
  const lost = keys.filter((key) => isGood(before[key]) && !isGood(now[key]));
  return [
    `against the last run: ${gained.length} gained, ${lost.length} lost`,
    ...(gained.length > 0 ? ['gained', ...gained.map(change)] : []),
    ...(lost.length > 0 ? ['lost', ...lost.map(change)] : []),
  ];
}
