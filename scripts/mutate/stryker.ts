import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { Stryker } from '@stryker-mutator/core';

/** Where the results are kept, one file a place. */
export const RESULTS = '.cache/mutation';

/** The folder of `test` that stands for one of `src`, or for the one around it. */
function testsOf(folder: string): string {
  const tests = folder.replace(/^src/, 'test');
  return existsSync(tests) ? tests : testsOf(dirname(folder));
}

export interface Choices {
  /** Only with the tests of the folder of the same name. */
  readonly near: boolean;
  /** Results of former runs do not count. */
  readonly anew: boolean;
}

/**
 * Tests every mutant of a folder or file. Tables of words are data: a mutant that runs only while a module is
 * loaded is ignored, and counted in no score. `pack` is the compiled facts, made by code that is not mutated.
 */
export async function runStryker(place: string, pack: string, { near, anew }: Choices): Promise<void> {
  const isFolder = (await stat(place)).isDirectory();
  const name = place.replaceAll(/[\\/]/g, '-').replace(/^src-detect-/, '');
  process.env['PREAMBLE_PACK'] = pack;
  if (near) process.env['PREAMBLE_TESTS'] = testsOf(isFolder ? place : dirname(place));
  const mutants = await new Stryker({
    mutate: [isFolder ? `${place}/**/*.ts` : place],
    testRunner: 'detect',
    plugins: [join(import.meta.dirname, 'runner.mjs')],
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    concurrency: 1,
    incremental: true,
    incrementalFile: join(RESULTS, `${name}.json`),
    force: anew,
    ignorePatterns: ['**', '!src/**', '!test/**', '!scripts/**', '!facts/**', '!package.json'],
    disableTypeChecks: false,
    tempDirName: '.cache/stryker',
    reporters: ['html', 'progress-append-only'],
    htmlReporter: { fileName: join(RESULTS, `${name}.html`) },
    allowEmpty: false,
    timeoutMS: 60_000,
  }).runMutationTest();
  for (const { status, fileName, location, mutatorName, replacement } of mutants) {
    if (status !== 'Survived' && status !== 'NoCoverage') continue;
    const { line, column } = location.start;
    console.log(`${status} ${fileName}:${line + 1}:${column + 1} ${mutatorName} ${replacement ?? ''}`);
  }
}
