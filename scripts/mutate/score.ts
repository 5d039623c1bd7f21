import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as v from 'valibot';

const reportSchema = v.object({
  files: v.record(v.string(), v.object({ mutants: v.array(v.object({ status: v.string() })) })),
});

/** How many mutants of a file the tests found, of how many that count. */
interface Score {
  readonly file: string;
  readonly found: number;
  readonly all: number;
}

const FOUND: ReadonlySet<string> = new Set(['Killed', 'Timeout']);
const MISSED: ReadonlySet<string> = new Set(['Survived', 'NoCoverage']);

/** The kept results of each file in the reports of a folder; where several reports have a file, those of the newest. */
export async function keptScores(folder: string): Promise<Score[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json'));
  const reports = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      const { files } = v.parse(reportSchema, JSON.parse(await readFile(path, 'utf8')));
      return { files, written: (await stat(path)).mtimeMs };
    }),
  );
  const scores = new Map<string, Score>();
  for (const { files } of reports.sort((one, other) => one.written - other.written)) {
    for (const [file, { mutants }] of Object.entries(files)) {
      const count = (statuses: ReadonlySet<string>) => mutants.filter(({ status }) => statuses.has(status)).length;
      const found = count(FOUND);
      const all = found + count(MISSED);
      if (all > 0) scores.set(file, { file, found, all });
      else scores.delete(file);
    }
  }
  return [...scores.values()];
}

const line = (name: string, found: number, all: number): string =>
  `${name.padEnd(36)} ${String(found).padStart(5)} of ${String(all).padStart(5)}  ${((100 * found) / all).toFixed(1)} %`;

/** A line for each folder and one for all. */
export function scoreLines(scores: readonly Score[]): string[] {
  const folders = new Map<string, Score[]>();
  for (const score of scores) folders.set(dirname(score.file), [...(folders.get(dirname(score.file)) ?? []), score]);
  const total = (some: readonly Score[], key: 'found' | 'all') => some.reduce((sum, score) => sum + score[key], 0);
  const lineOf = (name: string, some: readonly Score[]) => line(name, total(some, 'found'), total(some, 'all'));
  return [
    ...[...folders].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, some]) => lineOf(name, some)),
    lineOf('in all', scores),
  ];
}
