/**
 * Fails on a regular expression of `src` whose time is not proved to grow linearly with its text. Proof is by automaton
 * (recheck). One that is beyond it is read on bounded text alone, and the comment above it names the bound: `bounded: …`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import process from 'node:process';
import { parseSync, runnerImport } from 'vite';

// Without this recheck starts a program of its own for each platform.
process.env['RECHECK_BACKEND'] = 'pure';
const { checkSync } = await import('recheck');

/** Patterns proved before; a proof holds as long as the checker stays the same. */
const PROVED = '.cache/patterns.json';
const CHECKER = 'recheck 4.5.0';
/** Milliseconds for one proof: a machine may be busy. */
const PATIENCE = 60_000;
const BOUNDED = /^\s*\/(?:\/|\*\*).* ?bounded: \S/;

interface Found {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
  readonly bounded: boolean;
}

type Node = Readonly<Record<string, unknown>> & { readonly type?: string; readonly start?: number };

/** Every node of a syntax tree that `wanted` answers true for. */
function nodes(tree: unknown, wanted: (node: Node) => boolean): Node[] {
  if (typeof tree !== 'object' || tree === null) return [];
  const own = tree as Node;
  const below = Object.values(own).flatMap((value) => nodes(value, wanted));
  return wanted(own) ? [own, ...below] : below;
}

const isMade = ({ type, callee }: Node): boolean =>
  (type === 'NewExpression' || type === 'CallExpression') && (callee as Node | undefined)?.['name'] === 'RegExp';

/** Whether the comment stands above the line of a pattern, or above that of the name it is given. */
function isBounded(source: string, start: number): boolean {
  const lines = source.slice(0, start).split('\n');
  const above = [lines.at(-2), ...(lines.at(-1)?.trim() === '' ? [lines.at(-3)] : [])];
  return above.some((line) => BOUNDED.test(line ?? ''));
}

/** The patterns that a module makes while it is loaded. */
async function madeBy(file: string): Promise<readonly RegExp[]> {
  const made: RegExp[] = [];
  const Native = RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, words: [string, string]) {
      const pattern = new target(...words);
      // The importer makes patterns too.
      if (new Error('who asks').stack?.includes(file)) made.push(pattern);
      return pattern;
    },
  });
  try {
    await runnerImport(resolve(file), { configFile: false, logLevel: 'error' });
  } finally {
    globalThis.RegExp = Native;
  }
  return made;
}

const found: Found[] = [];
const wrong: string[] = [];
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.split(sep).join('/')}`)
  .filter((file) => /\.tsx?$/.test(file))
  .sort();
for (const file of files) {
  const source = readFileSync(file, 'utf8');
  const { program } = parseSync(file, source);
  for (const { regex, start = 0 } of nodes(program, ({ type, regex }) => type === 'Literal' && regex !== undefined)) {
    const { pattern, flags } = regex as { pattern: string; flags: string };
    const line = source.slice(0, start).split('\n').length;
    found.push({ place: `${file}:${line}`, source: pattern, flags, bounded: isBounded(source, start) });
  }
  const made = nodes(program, isMade);
  if (made.length === 0) continue;
  const patterns = await madeBy(file);
  if (patterns.length < made.length)
    wrong.push(`${file}: makes a pattern later than when it is loaded; nobody can prove it`);
  // Made at loading, they are made in the order in which they stand.
  for (const [i, { source: text, flags }] of patterns.entries()) {
    const bounded = patterns.length === made.length && isBounded(source, made[i]?.start ?? 0);
    found.push({ place: file, source: text, flags, bounded });
  }
}

const kept = ((): Record<string, string> => {
  try {
    return JSON.parse(readFileSync(PROVED, 'utf8')) as Record<string, string>;
  } catch {
    return {};
  }
})();
const proved: Record<string, string> = {};
/** `safe` where time is proved to be linear; else in a word what stands against it. */
function verdict({ source, flags }: Found): string {
  const key = `${CHECKER} /${source}/${flags}`;
  let word = proved[key] ?? kept[key];
  if (word === undefined) {
    const told = checkSync(source, flags, { checker: 'automaton', timeout: PATIENCE });
    word = told.status === 'vulnerable' ? told.complexity.summary : told.status === 'safe' ? 'safe' : told.error.kind;
  }
  if (word === 'safe') proved[key] = word;
  return word;
}

let bounded = 0;
for (const each of found) {
  if (each.bounded) bounded += 1;
  else {
    const word = verdict(each);
    if (word !== 'safe') {
      wrong.push(
        `${each.place}: /${each.source}/${each.flags} is not proved linear (${word}); write it otherwise, or bound what it reads`,
      );
    }
  }
}
await mkdir('.cache', { recursive: true });
await writeFile(PROVED, JSON.stringify(proved));
for (const line of wrong) console.error(line);
console.log(
  `patterns: ${found.length}, ${found.length - bounded - wrong.length} proved linear, ${bounded} on bounded text, ${wrong.length} wrong`,
);
process.exitCode = wrong.length === 0 ? 0 : 1;
