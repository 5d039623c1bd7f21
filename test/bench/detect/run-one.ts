/**
 * Measures one subject in a process of its own, bundled: node --expose-gc run-one.mjs TASK. The task's file says what;
 * the figures are printed as one line of JSON. Time is the processor's, since other programs share the machine; the
 * floor runs in turn with the subject, so that both meet the same moments.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import type { PageText } from '../../../src/detect/page-text.ts';
import { SUBJECTS, type SubjectName } from './subjects.ts';

export interface Task {
  readonly subject: SubjectName;
  /** Files of a JSON array of names and of the pack. */
  readonly names: string;
  readonly howMany: number;
  readonly pack: string;
  readonly sets: readonly { readonly name: string; readonly file: string }[];
  readonly rounds: number;
}

export interface Figures {
  readonly names: number;
  readonly buildMs: number;
  /** What the matcher keeps, in bytes, after a sweep. */
  readonly memory: number;
  readonly sets: readonly {
    readonly name: string;
    readonly found: number;
    readonly coldMs: number;
    readonly warmMs: number;
    readonly floorMs: number;
  }[];
}

function used(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

async function timed<T>(work: () => T | Promise<T>): Promise<{ readonly ms: number; readonly result: T }> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, result };
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const task = json(process.argv[2] ?? '') as Task;
const all = json(task.names) as string[];
/** As many as asked, from all over the list: it is sorted, and a stretch of it would be of one script. */
const names = all.filter(
  (_, i) => Math.floor((i * task.howMany) / all.length) !== Math.floor(((i - 1) * task.howMany) / all.length),
);
const floor = SUBJECTS.floor();
const before = used();
const { ms: buildMs, result: search } = await timed(() => SUBJECTS[task.subject](names, task.pack));
const memory = used() - before;
const sets: Figures['sets'][number][] = [];
for (const { name, file } of task.sets) {
  const pages = json(file) as PageText[];
  const pass = (look: typeof search) => () => pages.reduce((n, page) => n + look({ ...page }), 0);
  const { ms: coldMs, result: found } = await timed(pass(search));
  const times: number[] = [];
  const floors: number[] = [];
  for (let round = 0; round < task.rounds; round += 1) {
    floors.push((await timed(pass(floor))).ms);
    times.push((await timed(pass(search))).ms);
  }
  sets.push({ name, found, coldMs, warmMs: median(times), floorMs: median(floors) });
}
process.stdout.write(`${JSON.stringify({ names: names.length, buildMs, memory, sets } satisfies Figures)}\n`);
