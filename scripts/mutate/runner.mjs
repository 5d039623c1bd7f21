import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { Script } from 'node:vm';
import { commonTokens, declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import fc from 'fast-check';
import { openModules } from './fresh-modules.mjs';

/**
 * Runs the tests of the detection for Stryker within one process. Vitest starts a worker and loads every module anew
 * for each mutant; here a mutant costs a new evaluation of modules that are compiled already, with the facts opened once.
 * @import { DryRunOptions, DryRunResult, MutantRunOptions, MutantRunResult, TestResult, TestRunner } from '@stryker-mutator/api/test-runner'
 * @import { Copies } from './fresh-modules.mjs'
 * @import { Test } from './test-api.mjs'
 */

const API = join(import.meta.dirname, 'test-api.mjs');
/** Folder of the tests, and the file that is asked last. */
const FOLDER = process.env['PREAMBLE_TESTS'] ?? 'test/detect';
const LAST = 'test/articles/detection.test.ts';
/** Properties about random texts: what they find of mutants is found by luck. */
const PROPERTIES = /properties\.test\.ts$/;
// The same few texts in the other properties, for every mutant.
fc.configureGlobal({ seed: 1, numRuns: 10 });
/** Neither detection nor its tests: evaluated once. */
const KEPT = /\/node_modules\/|\/src\/facts\/|\/test\/real-facts\.ts$|\/mutate\/test-api\.mjs$/;

/** After so many milliseconds and so many times what it takes without a mutant, a test is taken to never end. */
const PATIENCE = 1500;
const TIMES = 20;
/** Where it is not yet known what a test takes. */
const FIRST_PATIENCE = 300_000;
const ENDLESS = 'Script execution timed out';
const holder = /** @type {{ preambleTest?: () => unknown }} */ (globalThis);
const call = new Script('preambleTest()');

/**
 * A mutant's endless loop can only be broken from outside its own thread, which is what a script's timeout does.
 * @param {() => unknown} run
 * @param {number} timeout milliseconds
 */
function bounded(run, timeout) {
  holder.preambleTest = run;
  return call.runInThisContext({ timeout });
}

/** What these files make is kept in their modules beyond a test: a mutant's would be another's. */
const KEEPING =
  /\/detect\/(?:text\/|article\/scripts|citations\/(?:anchors|lexicon|languages\/)|matters\/(?:evidence|words\/)|names\/(?:find-names|sound\/|read\/(?:fold|stem|tokens)))/;

/** @implements {TestRunner} */
class DetectRunner {
  static inject = /** @type {const} */ ([commonTokens.options]);
  /** @type {readonly string[]} */
  #files = [];
  /** @type {{ modules: Awaited<ReturnType<typeof openModules>>, api: typeof import('./test-api.mjs') } | undefined} */
  #opened;
  /** @type {Map<string, number>} Milliseconds that each test takes. */
  #took = new Map();

  /** @type {Map<string, number>} Which mutant, counted from 1, each test and each file of tests found last. */
  #found = new Map();
  #mutants = 0;

  /** @type {Copies} Modules in which no mutant has left anything. */
  #clean = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const root = process.cwd();
    const found = await readdir(FOLDER, { recursive: true });
    const tests = found.filter((file) => file.endsWith('.test.ts') && !PROPERTIES.test(file)).sort();
    const last = process.env['PREAMBLE_TESTS'] === undefined ? [join(root, LAST)] : [];
    this.#files = [...tests.map((file) => join(root, FOLDER, file)), ...last];
    const modules = await openModules(root, { vitest: API }, (id) => KEPT.test(id));
    this.#opened = { modules, api: await modules.open(API) };
    for (const file of this.#files) await modules.open(file);
  }

  get #open() {
    if (this.#opened === undefined) throw new Error('The runner was not initialised: Stryker calls init() first');
    return this.#opened;
  }

  /**
   * @param {string} file
   * @param {(url: string) => Promise<unknown>} load
   */
  #testsOf(file, load) {
    return this.#open.api.collected(file.slice(process.cwd().length + 1), () => load(file));
  }

  /**
   * The tests of a mutant's own folder find most, and what found the mutants just before finds their neighbours.
   * @param {string} mutated
   */
  #likeliestFirst(mutated) {
    const folder = mutated.split('/detect/')[1]?.split('/')[0];
    const isNear = (/** @type {string} */ file) => file.includes(`/detect/${folder}/`);
    return this.#latestFirst(
      this.#files.toSorted((one, other) => Number(isNear(other)) - Number(isNear(one))),
      (file) => file,
    );
  }

  /**
   * @template T
   * @param {readonly T[]} all
   * @param {(one: T) => string} name
   */
  #latestFirst(all, name) {
    const last = (/** @type {T} */ one) => this.#found.get(name(one)) ?? 0;
    return all.toSorted((one, other) => last(other) - last(one));
  }

  /**
   * @param {DryRunOptions} _options
   * @returns {Promise<DryRunResult>}
   */
  async dryRun(_options) {
    const stryker = this.#stryker();
    stryker.activeMutant = undefined;
    stryker.mutantCoverage = undefined;
    const results = [];
    for (const file of this.#files) {
      stryker.currentTestId = undefined;
      const tests = await this.#testsOf(file, this.#open.modules.fresh(new Map()));
      for (const test of tests) {
        stryker.currentTestId = test.id;
        const result = await this.#run(test);
        this.#took.set(test.id, result.timeSpentMs);
        results.push(result);
      }
    }
    stryker.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: stryker.mutantCoverage };
  }

  /**
   * @param {MutantRunOptions} options
   * @returns {Promise<MutantRunResult>}
   */
  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    const stryker = this.#stryker();
    const wanted = testFilter && new Set(testFilter);
    stryker.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    stryker.hitCount = 0;
    stryker.hitLimit = hitLimit;
    /** @type {TestResult[]} */
    const results = [];
    const leaves = KEEPING.test(activeMutant.fileName) || mutantActivation === 'static';
    const load = this.#open.modules.fresh(leaves ? new Map() : this.#clean);
    this.#mutants += 1;
    search: for (const file of this.#likeliestFirst(activeMutant.fileName)) {
      const name = file.slice(process.cwd().length + 1);
      if (wanted && !testFilter?.some((id) => id.startsWith(name))) continue;
      for (const test of this.#latestFirst(await this.#testsOf(file, load), ({ id }) => id)) {
        if (wanted && !wanted.has(test.id)) continue;
        stryker.activeMutant = activeMutant.id;
        const result = await this.#run(test);
        results.push(result);
        if (result.status !== TestStatus.Failed) continue;
        for (const finder of [test.id, file]) this.#found.set(finder, this.#mutants);
        break search;
      }
    }
    const endless = results.some(
      (result) => result.status === TestStatus.Failed && result.failureMessage.includes(ENDLESS),
    );
    stryker.activeMutant = undefined;
    if (endless) this.#clean = new Map();
    if (endless) return toMutantRunResult({ status: DryRunStatus.Timeout });
    const timeout = determineHitLimitReached(stryker.hitCount, hitLimit);
    return toMutantRunResult(timeout ?? { status: DryRunStatus.Complete, tests: results });
  }

  /**
   * @param {Test} test
   * @returns {Promise<TestResult>}
   */
  async #run({ id, before, run }) {
    const start = performance.now();
    const result = { id, name: id, fileName: id.split(' > ')[0] ?? id };
    try {
      for (const work of before) await work();
      const took = this.#took.get(id);
      await bounded(run, took === undefined ? FIRST_PATIENCE : Math.ceil(PATIENCE + TIMES * took));
      return { ...result, status: TestStatus.Success, timeSpentMs: performance.now() - start };
    } catch (error) {
      return {
        ...result,
        status: TestStatus.Failed,
        failureMessage: String(error),
        timeSpentMs: performance.now() - start,
      };
    }
  }

  #stryker() {
    const namespace = /** @type {Record<string, any>} */ (globalThis);
    namespace['__stryker__'] ??= {};
    return namespace['__stryker__'];
  }

  async dispose() {
    await this.#opened?.modules.close();
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'detect', DetectRunner)];
