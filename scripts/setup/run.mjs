import { spawn } from 'node:child_process';
import process from 'node:process';

/**
 * Runs a program to its end, its output straight to ours, without standard input. Gives its exit code.
 * @param {string} program
 * @param {readonly string[]} words
 * @param {NodeJS.ProcessEnv} [extra] added to the environment
 * @returns {Promise<number>}
 */
export function run(program, words, extra = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, [...words], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...extra },
    });
    child.on('error', (error) => {
      console.error(`${program} could not be started: ${error.message}`);
      resolve(127);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a file of JavaScript with this Node.
 * @param {string} file
 * @param {readonly string[]} words
 * @param {NodeJS.ProcessEnv} [extra]
 */
export const runNode = (file, words, extra) => run(process.execPath, [file, ...words], extra);
