/** A thread of `annotate --workers`: opens the facts once, then annotates the files of every batch that it is sent. */
import { parentPort, workerData } from 'node:worker_threads';
import { annotateFile } from './annotate-file.ts';
import type { Arguments } from './arguments.ts';
import { openFactsFile } from './facts-file.ts';
import type { FoundFile } from './files.ts';
import type { Outcome } from './outcome.ts';
import { whyNot } from './output.ts';

const args = workerData as Arguments;
const opened = openFactsFile(args.facts);

async function outcomeOf(file: FoundFile): Promise<Outcome> {
  const { doc, path } = file;
  try {
    return { doc, path, line: JSON.stringify(await annotateFile(file, await opened, args)) };
  } catch (error) {
    return { doc, path, error: whyNot(error) };
  }
}

parentPort?.on('message', (batch: readonly FoundFile[]) => {
  void (async () => {
    // Facts that cannot be opened are no fault of a file: the thread ends with their error.
    await opened;
    const outcomes: Outcome[] = [];
    for (const file of batch) outcomes.push(await outcomeOf(file));
    parentPort?.postMessage(outcomes);
  })();
});
