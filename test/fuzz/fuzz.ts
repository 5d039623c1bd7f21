/**
 * Feeds every target of `targets.ts` with cases, over worker threads: `npm run fuzz -- [--cases N] [--workers N] [--seed N] [--target NAME]`.
 * What was done is kept in `.cache/fuzz.json`: the same command goes on where it was interrupted, and failures stay in it.
 */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import * as v from 'valibot';
import { build } from 'vite';
import { keptPack } from '../../src/cli/facts-file.ts';
import { type Order, type Outcome, orders } from './orders.ts';
import { TARGETS } from './targets.ts';

const STATE = '.cache/fuzz.json';
/** A case that takes longer than so many looks, a second apart, never ends for a reader. Not by the clock: the run may have been halted. */
const LONGEST_CASE = 60;

const stateSchema = v.object({
  seed: v.number(),
  cases: v.number(),
  targets: v.array(v.string()),
  /** Places of the orders that are done. */
  done: v.array(v.number()),
  failures: v.array(v.string()),
  /** By target: cases and milliseconds. */
  spent: v.record(v.string(), v.tuple([v.number(), v.number()])),
});
type State = v.InferOutput<typeof stateSchema>;

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '1000000' },
    workers: { type: 'string', default: '1' },
    seed: { type: 'string' },
    target: { type: 'string', multiple: true },
  },
});
const cases = Number(values.cases);
const workers = Number(values.workers);
const targets = TARGETS.filter(({ name }) => values.target?.includes(name) ?? true);
if (!(cases > 0) || !(workers > 0) || targets.length === 0) {
  throw new Error(
    `--cases and --workers are numbers; --target is one of: ${TARGETS.map(({ name }) => name).join(', ')}`,
  );
}

async function keptState(): Promise<State | undefined> {
  const text = await readFile(STATE, 'utf8').catch(() => undefined);
  const parsed = v.safeParse(stateSchema, text === undefined ? undefined : JSON.parse(text));
  return parsed.success ? parsed.output : undefined;
}

const names = targets.map(({ name }) => name);
const kept = await keptState();
const all = (state: State): Order[] => orders(targets, state.cases, state.seed);
const goesOn =
  kept !== undefined &&
  kept.cases === cases &&
  kept.targets.join() === names.join() &&
  (values.seed === undefined || Number(values.seed) === kept.seed) &&
  kept.done.length < all(kept).length;
const state: State = goesOn
  ? kept
  : { seed: Number(values.seed ?? Date.now() & 0x7fffffff), cases, targets: names, done: [], failures: [], spent: {} };

async function keep(): Promise<void> {
  await writeFile(`${STATE}.new`, JSON.stringify(state));
  await rename(`${STATE}.new`, STATE);
}

const list = all(state);
const isDone = new Set(state.done);
const open = list.flatMap((order, place) => (isDone.has(place) ? [] : [{ order, place }])).reverse();
console.log(
  `fuzz: ${cases} cases of ${names.length} targets, seed ${state.seed}${goesOn ? `, going on after ${isDone.size} of ${list.length} chunks` : ''}`,
);

await mkdir('.cache/fuzz', { recursive: true });
// The sources that the extension is built of, bundled once, instead of run module by module.
await build({
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: true,
    outDir: '.cache/fuzz',
    target: 'node20',
    rolldownOptions: {
      input: { worker: 'test/fuzz/worker.ts' },
      output: { format: 'esm', entryFileNames: '[name].mjs' },
    },
  },
});
process.env['PREAMBLE_PACK'] = await keptPack();

let lastKept = Date.now();
async function note({ target, cases: size, seed, milliseconds, failure }: Outcome, place: number): Promise<void> {
  const [count, spent] = state.spent[target] ?? [0, 0];
  state.spent[target] = [count + size, spent + milliseconds];
  state.done.push(place);
  if (failure !== undefined) {
    state.failures.push(`${target} (seed ${seed}): ${failure}`);
    console.error(`\n${state.failures.at(-1)}\n`);
  }
  if (failure === undefined && Date.now() - lastKept < 20_000) return;
  lastKept = Date.now();
  await keep();
  const sum = Object.values(state.spent).reduce((total, [one]) => total + one, 0);
  console.log(`${sum} cases, ${state.done.length} of ${list.length} chunks, ${state.failures.length} failures`);
}

/** One thread that takes chunk after chunk; one that hangs is ended, and its chunk counts as a failure. */
async function work(): Promise<void> {
  const shared = new SharedArrayBuffer(4);
  const begun = new Int32Array(shared);
  let worker = new Worker('./.cache/fuzz/worker.mjs', { workerData: shared });
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { order, place } = next;
    const outcome = await new Promise<Outcome>((resolve) => {
      let seen = -1;
      let looks = 0;
      const fail = (failure: string): void => {
        clearInterval(watch);
        void worker.terminate();
        worker = new Worker('./.cache/fuzz/worker.mjs', { workerData: shared });
        resolve({ ...order, milliseconds: 0, failure });
      };
      const watch = setInterval(() => {
        const now = Atomics.load(begun, 0);
        looks += 1;
        if (now !== seen) [seen, looks] = [now, 0];
        else if (looks > LONGEST_CASE) fail(`case ${now} of the chunk never ended`);
      }, 1000);
      worker.removeAllListeners();
      worker.once('error', (error) => fail(`the thread died: ${error instanceof Error ? error.stack : String(error)}`));
      worker.once('message', (message: Outcome) => {
        clearInterval(watch);
        resolve(message);
      });
      worker.postMessage(order);
    });
    await note(outcome, place);
  }
  await worker.terminate();
}

const start = Date.now();
await Promise.all(Array.from({ length: workers }, work));
await keep();
for (const [name, [count, milliseconds]] of Object.entries(state.spent)) {
  console.log(
    `${name.padEnd(20)} ${String(count).padStart(9)} cases ${((milliseconds * 1000) / count).toFixed(0).padStart(8)} µs each`,
  );
}
const sum = Object.values(state.spent).reduce((total, [count]) => total + count, 0);
console.log(
  `fuzz: ${sum} cases in ${((Date.now() - start) / 1000).toFixed(0)} s, seed ${state.seed}, ${state.failures.length} failures`,
);
process.exitCode = state.failures.length === 0 ? 0 : 1;
