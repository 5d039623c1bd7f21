import type { FoundFile, UnreadablePath } from './files.ts';
import type { Outcome } from './outcome.ts';
import { whyNot } from './output.ts';

/** Batches under way for each thread, so that none waits for the next while the printing waits for the first. */
const AHEAD = 3;

const unreadable = ({ path, error }: UnreadablePath): Outcome => ({ doc: path, path, error: whyNot(error) });

async function* batches(
  files: AsyncIterable<FoundFile | UnreadablePath>,
  size: number,
): AsyncGenerator<readonly FoundFile[] | UnreadablePath> {
  let batch: FoundFile[] = [];
  for await (const file of files) {
    if ('error' in file) {
      yield batch;
      yield file;
      batch = [];
    } else if (batch.push(file) === size) {
      yield batch;
      batch = [];
    }
  }
  yield batch;
}

/** What is done to a batch of files. */
export interface Annotator {
  /** How many batches it works on at once. */
  readonly width: number;
  /** How many files are handed over to it at once. */
  readonly batch: number;
  run(batch: readonly FoundFile[]): Promise<readonly Outcome[]>;
}

/**
 * The outcomes of all files in their order. However many files there are,
 * no more than a few batches are held at a time: whoever reads slowly slows the threads down.
 */
export async function* inOrder(
  files: AsyncIterable<FoundFile | UnreadablePath>,
  annotator: Annotator,
): AsyncGenerator<Outcome> {
  const underWay: Promise<readonly Outcome[]>[] = [];
  for await (const batch of batches(files, annotator.batch)) {
    if ('error' in batch) underWay.push(Promise.resolve([unreadable(batch)]));
    else if (batch.length > 0) underWay.push(annotator.run(batch));
    if (underWay.length >= annotator.width * AHEAD) yield* (await underWay.shift()) ?? [];
  }
  for (const outcomes of underWay) yield* await outcomes;
}
