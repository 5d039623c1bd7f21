import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { FoundFile, UnreadablePath } from './files.ts';
import type { Outcome } from './outcome.ts';

/** A file that holds the results of other documents than those that were named. */
export class OtherResults extends Error {
  override name = 'OtherResults';
}

const docOf = (file: FoundFile | UnreadablePath): string => ('error' in file ? file.path : file.doc);

/** Where the last whole line ends: what an interruption left of the next is done anew. */
async function wholeLength(handle: FileHandle): Promise<number> {
  const { size } = await handle.stat();
  const step = 65_536;
  for (let end = size; end > 0; end -= step) {
    const from = Math.max(0, end - step);
    const bytes = Buffer.alloc(end - from);
    await handle.read(bytes, 0, bytes.length, from);
    const at = bytes.lastIndexOf(10);
    if (at >= 0) return from + at + 1;
  }
  return 0;
}

async function* docsIn(path: string): AsyncGenerator<string> {
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    yield (JSON.parse(line) as { doc: string }).doc;
  }
}

/**
 * The file that results are kept in, a line for each document in their order, also for those that could not be read. A run that was interrupted
 * goes on behind its last whole line; nothing is done twice, and nothing of what is done is held in memory.
 */
export class ResultFile {
  readonly #path: string;
  readonly #handle: FileHandle;

  private constructor(path: string, handle: FileHandle) {
    this.#path = path;
    this.#handle = handle;
  }

  static async open(path: string): Promise<ResultFile> {
    const handle = await open(path, 'a+');
    await handle.truncate(await wholeLength(handle));
    return new ResultFile(path, handle);
  }

  /** The files that have no result yet. Throws {@link OtherResults} where the results are of other files. */
  async *without(files: AsyncIterable<FoundFile | UnreadablePath>): AsyncGenerator<FoundFile | UnreadablePath> {
    const done = docsIn(this.#path);
    let next = await done.next();
    for await (const file of files) {
      if (next.done) {
        yield file;
        continue;
      }
      if (next.value !== docOf(file)) {
        throw new OtherResults(
          `${this.#path} holds the result of ${next.value} where that of ${docOf(file)} belongs: the files are others than before; name another file to start anew`,
        );
      }
      next = await done.next();
    }
    if (!next.done)
      throw new OtherResults(
        `${this.#path} holds the result of ${next.value}, which is not among the files; name another file to start anew`,
      );
  }

  async add(outcome: Outcome): Promise<void> {
    const { doc } = outcome;
    await this.#handle.appendFile(
      'line' in outcome ? `${outcome.line}\n` : `${JSON.stringify({ doc, error: outcome.error })}\n`,
    );
  }

  close(): Promise<void> {
    return this.#handle.close();
  }
}
