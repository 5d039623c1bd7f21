import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** A file to be annotated. */
export interface FoundFile {
  readonly path: string;
  /** Its name in the output: the file's own, or its path from the folder that was named. */
  readonly doc: string;
}
/** A path that cannot be read, and why. */
export interface UnreadablePath {
  readonly path: string;
  readonly error: unknown;
}

const DOCUMENT = /\.(?:txt|html?)$/i;

/**
 * The files of the paths in the order given, folders walked by name in alphabetical order:
 * of a folder those ending in .txt, .html or .htm. Holds the names of one folder a level, not more.
 */
export async function* documentFiles(paths: readonly string[]): AsyncGenerator<FoundFile | UnreadablePath> {
  for (const path of paths) {
    try {
      if ((await stat(path)).isDirectory()) yield* inFolder(path, '');
      else yield { path, doc: basename(path) };
    } catch (error) {
      yield { path, error };
    }
  }
}

async function* inFolder(folder: string, within: string): AsyncGenerator<FoundFile | UnreadablePath> {
  const path = join(folder, within);
  try {
    const entries = (await readdir(path, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const doc = within === '' ? entry.name : `${within}/${entry.name}`;
      if (entry.isDirectory()) yield* inFolder(folder, doc);
      else if (DOCUMENT.test(entry.name)) yield { path: join(folder, doc), doc };
    }
  } catch (error) {
    yield { path, error };
  }
}
