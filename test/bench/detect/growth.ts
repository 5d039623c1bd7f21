/**
 * How the time of detection grows with texts that are made to be slow, ten and a hundred times as long. The exponent
 * is 1 where ten times the text takes ten times as long; below 1 a fixed cost still weighs.
 */
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { promisify } from 'node:util';
import { keptPack } from '../../../src/cli/facts-file.ts';
import { bundled } from './bundle.ts';
import { FAMILIES } from './families.ts';

const SIZES = [100_000, 1_000_000, 10_000_000];
/** Of the clock, not the processor's: other work may share the machine. */
const PATIENCE_MS = 600_000;
const MOST_MEMORY_MB = 6000;
const RESULT = 'artifacts/bench-growth.json';

interface Step {
  readonly size: number;
  readonly ms: number;
  readonly mentions: number;
}

/** The sizes that a family got through in time. */
async function stepsOf(program: string, pack: string, family: string): Promise<Step[]> {
  const flags = [`--max-old-space-size=${MOST_MEMORY_MB}`, program, pack, family, ...SIZES.map(String)];
  const run = promisify(execFile)(process.execPath, flags, { timeout: PATIENCE_MS });
  const stdout = await run.then(
    (ended) => ended.stdout,
    (error: { readonly stdout?: string }) => error.stdout ?? '',
  );
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Step);
}

const exponent = (from: Step | undefined, to: Step | undefined): number | undefined =>
  from === undefined || to === undefined ? undefined : Math.log(to.ms / from.ms) / Math.log(to.size / from.size);

await mkdir('artifacts', { recursive: true });
const pack = await keptPack();
const program = await bundled('test/bench/detect/grow-one.ts', 'grow-one');
const rows = [];
for (const family of Object.keys(FAMILIES)) {
  const steps = await stepsOf(program, pack, family);
  rows.push({ family, steps, exponent: exponent(steps.at(-2), steps.at(-1)) });
}
console.log('\nDetection of texts made to be slow: milliseconds by units of text, and how they grow in the last step');
console.table(
  Object.fromEntries(
    rows.map(({ family, steps, exponent: growth }) => [
      family,
      {
        ...Object.fromEntries(
          SIZES.map((size) => {
            const step = steps.find((each) => each.size === size);
            return [size.toLocaleString('en'), step === undefined ? 'too long' : Math.round(step.ms)];
          }),
        ),
        mentions: steps.at(-1)?.mentions,
        exponent: steps.length < SIZES.length ? 'too long' : growth?.toFixed(2),
      },
    ]),
  ),
);
await writeFile(RESULT, `${JSON.stringify({ bench: 'growth', rows }, null, 2)}\n`);
