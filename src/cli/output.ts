import { once } from 'node:events';
import process from 'node:process';

/** Prints a line and waits while the reader at the other end is slower than we are. */
export async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

/** Ends quietly when whoever read the output has stopped (`annotate … | head`). */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'reading it is not allowed',
  EISDIR: 'it is a folder',
};

/** Why a file could not be read, in a few words. */
export function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}

/** Names on standard error a file that could not be read, and why. */
export function complain(path: string, why: string): void {
  process.stderr.write(`${path}: ${why}\n`);
}
