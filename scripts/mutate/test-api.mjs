import { format } from 'node:util';
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';

/**
 * As much of Vitest's interface as the tests of the detection use, with its own matchers. Tests are collected while
 * their files are loaded, and can be run one by one.
 * @typedef {{ id: string, before: (() => unknown)[], run: () => unknown }} Test
 */

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);
export const expect = chai.expect;

/** @type {Test[]} */
let tests = [];
/** @type {string[]} */
let path = [];
/** @type {(() => unknown)[]} */
let before = [];

/**
 * The tests that `load` declares.
 * @param {string} file
 * @param {() => Promise<unknown>} load
 * @returns {Promise<Test[]>}
 */
export async function collected(file, load) {
  tests = [];
  path = [file];
  before = [];
  await load();
  return tests;
}

/** @param {() => unknown} work */
export const beforeAll = (work) => void before.push(once(work));

/** @param {() => unknown} work */
function once(work) {
  /** @type {{ result: unknown } | undefined} */
  let done;
  return () => {
    done ??= { result: work() };
    return done.result;
  };
}

/**
 * @param {string} name
 * @param {() => void} declare
 */
export function describe(name, declare) {
  const outer = { path, before };
  path = [...path, name];
  before = [...before];
  declare();
  ({ path, before } = outer);
}

/**
 * @param {(name: string, work: () => unknown) => void} declare
 * @returns {(rows: readonly unknown[]) => (name: string, work: (...row: unknown[]) => unknown) => void}
 */
const eachOf = (declare) => (rows) => (name, work) => {
  rows.forEach((row, i) => {
    const words = Array.isArray(row) ? row : [row];
    const said = `${format(name, ...words)} ${JSON.stringify(row)}`;
    declare(said.length > 200 ? `${said.slice(0, 200)} ${i}` : said, () => work(...words));
  });
};
describe.each = eachOf(describe);

/** Declares a test. */
function declarer() {
  /**
   * @param {string} name
   * @param {() => unknown} run
   */
  const declare = (name, run) => void tests.push({ id: [...path, name].join(' > '), before, run });
  return Object.assign(declare, { each: eachOf(declare) });
}
export const it = declarer();
export const test = declarer();
