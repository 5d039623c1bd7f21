import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** The earliest time that a zip can tell; every file bears it, so that the time of the build leaves no trace. */
const NO_TIME = new Date(1980, 0, 1);

/** Packs a folder so that the same files always give the same bytes. */
export async function zipFolder(folder: string): Promise<Buffer> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const zip = new ZipFile();
  for (const file of files) {
    const name = file
      .slice(join(folder).length + 1)
      .split(sep)
      .join('/');
    zip.addBuffer(await readFile(file), name, { mtime: NO_TIME, mode: 0o100644, forceDosTimestamp: true });
  }
  zip.end();
  return buffer(zip.outputStream);
}
