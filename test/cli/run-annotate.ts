import { execFile } from 'node:child_process';
import process from 'node:process';
import type { Annotation } from '../../src/cli/annotation.ts';

interface Run {
  readonly code: number;
  readonly lines: readonly Annotation[];
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command as a user does. */
export function annotate(...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/run.mjs', 'src/cli/annotate.ts', ...args], (error, stdout, stderr) => {
      const code = typeof error?.code === 'number' ? error.code : 0;
      const lines = stdout.startsWith('{') ? stdout.trim().split('\n') : [];
      resolve({ code, stdout, stderr, lines: lines.map((line): Annotation => JSON.parse(line)) });
    });
  });
}
