/**
 * Speed of detection in MB of text (UTF-8) a second of processor time, and memory of the matcher, against peers that
 * look for the same names and do no more than that, and against the floor: a pass that only cuts the text into words.
 * Ratios count, not milliseconds.
 */
import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { keptPack } from '../../../src/cli/facts-file.ts';
import { openTrie, type Trie } from '../../../src/detect/names/read/trie.ts';
import { Pack } from '../../../src/facts/pack.ts';
import { bundled } from './bundle.ts';
import { BENCH_LANGUAGES, type BenchLanguage, benchPages, bytesOf, type Density } from './pages.ts';
import type { Figures, Task } from './run-one.ts';
import type { SubjectName } from './subjects.ts';

const SIZE = 500_000;
const ROUNDS = 5;
const FOLDER = '.cache/bench';
const RESULT = 'artifacts/bench-detect.json';
/** A peer that has not ended by then, or has died, is tried with a quarter of the names. */
const PATIENCE_MS = 300_000;
const MOST_MEMORY_MB = 3000;
/** For mark.js, called once for each name, one page and so many names: with all of them it does not come to an end within minutes. */
const MARK_JS = { names: 2000, size: 10_000, rounds: 1 };
const PEER_SETS = ['news en', 'news ru', 'news zh'];

/** Every form of the index, as it is folded there. */
function formsOf(trie: Trie): string[] {
  const forms: string[] = [];
  const visit = (node: number, text: string): void => {
    if (trie.value[node] !== 0) forms.push(text);
    for (let child = trie.first[node] ?? 0; child < (trie.first[node + 1] ?? 0); child += 1) {
      visit(child, text + String.fromCharCode(trie.label[child] ?? 0));
    }
  };
  visit(0, '');
  return forms.filter((form) => form.trim().length > 1);
}

async function writeSet(lang: BenchLanguage, density: Density, size: number, name: string) {
  const pages = benchPages(lang, density, size);
  const file = join(FOLDER, `${name.replace(' ', '-')}.json`);
  await writeFile(file, JSON.stringify(pages));
  return { name, file, bytes: bytesOf(pages) };
}
type TextSet = Awaited<ReturnType<typeof writeSet>>;

async function attempt(program: string, task: Task): Promise<Figures | undefined> {
  const file = join(FOLDER, 'task.json');
  await writeFile(file, JSON.stringify(task));
  const flags = ['--expose-gc', `--max-old-space-size=${MOST_MEMORY_MB}`, '--stack-size=4000', program, file];
  try {
    const { stdout } = await promisify(execFile)(process.execPath, flags, { timeout: PATIENCE_MS });
    return JSON.parse(stdout) as Figures;
  } catch (error) {
    const { killed = false, stderr = '' } = error as { readonly killed?: boolean; readonly stderr?: string };
    const said = stderr.split('\n').find((line) => /error/i.test(line)) ?? 'it died without a word';
    console.error(`${task.subject} with ${task.howMany} names: ${killed ? 'did not end in time' : said}`);
    return undefined;
  }
}

/** Runs a subject with all names, or as many as it survives. */
async function measured(program: string, task: Task): Promise<Figures | undefined> {
  for (let { howMany } = task; howMany > 10; howMany = Math.floor(howMany / 4)) {
    const figures = await attempt(program, { ...task, howMany });
    if (figures !== undefined) return figures;
  }
  return undefined;
}

await mkdir(FOLDER, { recursive: true });
await mkdir('artifacts', { recursive: true });
const pack = await keptPack();
const forms = formsOf(openTrie(await Pack.open(new Uint8Array(await readFile(pack))), 'names'));
const names = join(FOLDER, 'names.json');
await writeFile(names, JSON.stringify(forms));
const program = await bundled('test/bench/detect/run-one.ts', 'run-one');
const sets: TextSet[] = [];
for (const lang of BENCH_LANGUAGES) sets.push(await writeSet(lang, 'news', SIZE, `news ${lang}`));
for (const lang of ['en', 'ru', 'zh'] as const) sets.push(await writeSet(lang, 'dense', SIZE, `dense ${lang}`));
const short = [await writeSet('en', 'news', MARK_JS.size, 'one en')];

const task = { names, howMany: forms.length, pack, rounds: ROUNDS };
const peerSets = sets.filter(({ name }) => PEER_SETS.includes(name));
const peers: readonly SubjectName[] = [
  'one RegExp',
  'first-word Map',
  'ahocorasick',
  '@monyone/aho-corasick',
  'modern-ahocorasick',
];
const tasks: readonly Task[] = [
  { ...task, subject: 'Preamble', sets },
  ...peers.map((subject) => ({ ...task, subject, sets: peerSets })),
  { ...task, subject: 'mark.js', sets: short, howMany: MARK_JS.names, rounds: MARK_JS.rounds },
];

const speed = (bytes: number, ms: number): number => bytes / 1e6 / (ms / 1000);
const bytesIn = new Map([...sets, ...short].map(({ name, bytes }) => [name, bytes]));
const rows = [];
for (const each of tasks) {
  const figures = await measured(program, each);
  if (figures === undefined) {
    rows.push({ subject: each.subject, survived: false as const });
    continue;
  }
  const { sets: results, ...rest } = figures;
  rows.push({
    subject: each.subject,
    survived: true as const,
    ...rest,
    sets: results.map(({ name, found, coldMs, warmMs, floorMs }) => ({
      name,
      found,
      warm: speed(bytesIn.get(name) ?? 0, warmMs),
      cold: speed(bytesIn.get(name) ?? 0, coldMs + (name === results[0]?.name ? rest.buildMs : 0)),
      floors: warmMs / floorMs,
    })),
  });
}

console.log(
  `\nDetection, MB of text a second (in brackets: times the floor); ${forms.length} forms of names in the index.`,
);
console.table(
  Object.fromEntries(
    rows.map((row) => [
      row.subject,
      row.survived
        ? {
            names: row.subject === 'Preamble' ? forms.length : row.names,
            'build ms': Math.round(row.buildMs),
            'memory MB': Math.round(row.memory / 1e6),
            'cold MB/s': Number(row.sets[0]?.cold.toFixed(2)),
            ...Object.fromEntries(
              row.sets
                .filter(({ name }) => [...PEER_SETS, 'one en'].includes(name))
                .map(({ name, warm, floors }) => [name, `${warm.toFixed(2)} (${floors.toFixed(1)}×)`]),
            ),
          }
        : { names: 'none that it survives' },
    ]),
  ),
);
const [own] = rows;
if (own?.survived) {
  console.log('Preamble by language and density');
  console.table(
    Object.fromEntries(
      own.sets.map(({ name, found, warm, cold, floors }) => [
        name,
        {
          'bytes a mention': Math.round((bytesIn.get(name) ?? 0) / found),
          'first pass MB/s': Number(cold.toFixed(2)),
          'MB/s': Number(warm.toFixed(2)),
          'times the floor': Number(floors.toFixed(1)),
        },
      ]),
    ),
  );
}
await writeFile(RESULT, `${JSON.stringify({ bench: 'detect', forms: forms.length, rows }, null, 2)}\n`);
