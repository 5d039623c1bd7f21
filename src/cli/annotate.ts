import process from 'node:process';
import { Worker } from 'node:worker_threads';
import { annotateFile, textOf } from './annotate-file.ts';
import { type Arguments, readArguments, USAGE, UsageError } from './arguments.ts';
import { bundled } from './bundled.ts';
import { keptPack, openFactsFile } from './facts-file.ts';
import { documentFiles, type FoundFile } from './files.ts';
import { type Annotator, inOrder } from './in-order.ts';
import type { Outcome } from './outcome.ts';
import { complain, endWithReader, print, whyNot } from './output.ts';
import { ResultFile } from './result-file.ts';
import { Threads } from './threads.ts';

/** Files handed over to a thread at once: enough that handing over costs nothing, few enough that threads end together. */
const BATCH = 16;

interface Closable extends Annotator {
  close(): Promise<void>;
}

/** In this thread, a file after the other. */
async function here(args: Arguments): Promise<Closable> {
  const opened = args.text ? undefined : await openFactsFile(args.facts);
  const lineOf = async (file: FoundFile): Promise<string> =>
    opened === undefined ? textOf(file) : JSON.stringify(await annotateFile(file, opened, args));
  const outcomeOf = async (file: FoundFile): Promise<Outcome> => {
    const { doc, path } = file;
    try {
      return { doc, path, line: await lineOf(file) };
    } catch (error) {
      return { doc, path, error: whyNot(error) };
    }
  };
  return {
    width: 1,
    batch: 1,
    async run(batch) {
      const outcomes: Outcome[] = [];
      for (const file of batch) outcomes.push(await outcomeOf(file));
      return outcomes;
    },
    close: () => Promise.resolve(),
  };
}

/** By threads, each with facts of its own. */
async function byThreads(args: Arguments, width: number): Promise<Closable> {
  const facts = args.facts ?? (await keptPack());
  // Opened once here too: facts that cannot be opened end the run before any thread is started.
  await openFactsFile(facts);
  const program = await bundled('annotate-worker');
  const threads = new Threads(width, () => new Worker(program, { workerData: { ...args, facts } }));
  return { width, batch: BATCH, run: (batch) => threads.run(batch), close: () => threads.close() };
}

/** Annotates the documents in their order, by one thread or several, to standard output or into a file. */
async function annotate(args: Arguments): Promise<void> {
  const results = args.into === undefined ? undefined : await ResultFile.open(args.into);
  const annotator = await (args.workers === undefined ? here(args) : byThreads(args, args.workers));
  try {
    const all = documentFiles(args.paths);
    for await (const outcome of inOrder(results?.without(all) ?? all, annotator)) {
      await results?.add(outcome);
      if ('line' in outcome) {
        if (results === undefined) await print(outcome.line);
        continue;
      }
      complain(outcome.path, outcome.error);
      process.exitCode = 1;
    }
  } finally {
    await annotator.close();
    await results?.close();
  }
}

endWithReader();
try {
  const args = readArguments(process.argv.slice(2));
  if (args === undefined) await print(USAGE);
  else await annotate(args);
} catch (error) {
  process.stderr.write(`annotate: ${error instanceof Error ? error.message : String(error)}\n`);
  if (error instanceof UsageError) process.stderr.write(`${USAGE}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
