/** Asks the registry whether any package of package-lock.json has a known hole. Fails on one; says plainly where nobody could be asked. */
import { execFile } from 'node:child_process';
import process from 'node:process';
import * as v from 'valibot';
import { npmProgram } from './setup/dependencies.mjs';

const answerSchema = v.looseObject({
  vulnerabilities: v.record(v.string(), v.looseObject({ severity: v.string(), range: v.optional(v.string()) })),
});

const npm = npmProgram();
if (npm === undefined) throw new Error('npm was not found; it is needed to ask for known holes');
const told = await new Promise<string>((resolve) => {
  const words = [npm, 'audit', '--json', '--package-lock-only'];
  execFile(process.execPath, words, { timeout: 60_000, maxBuffer: 1 << 26 }, (_error, stdout) => resolve(stdout));
});
const answer = v.safeParse(answerSchema, parsed(told));
if (!answer.success) {
  const { message } = v.parse(v.fallback(v.looseObject({ message: v.optional(v.string()) }), {}), parsed(told) ?? {});
  console.warn(`NOT CHECKED: the registry could not be asked for known holes (${message ?? 'no answer'}).`);
} else {
  const holes = Object.entries(answer.output.vulnerabilities);
  for (const [name, { severity, range = '' }] of holes)
    console.error(`${name} ${range}: ${severity}; npm audit says more`);
  console.log(`audit: ${holes.length} packages with known holes`);
  process.exitCode = holes.length === 0 ? 0 : 1;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
