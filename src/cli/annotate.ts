import process from 'node:process';
import { annotateFile, textOf } from './annotate-file.ts';
import { type Arguments, readArguments, USAGE, UsageError } from './arguments.ts';
import { openFactsFile } from './facts-file.ts';
import { documentFiles } from './files.ts';
import { complain, endWithReader, print } from './output.ts';

/** Annotates one document after the other, each printed before the next is read. */
async function annotate(args: Arguments): Promise<void> {
  const opened = args.text ? undefined : await openFactsFile(args.facts);
  for await (const file of documentFiles(args.paths)) {
    try {
      if ('error' in file) throw file.error;
      await print(opened === undefined ? await textOf(file) : JSON.stringify(await annotateFile(file, opened, args)));
    } catch (error) {
      complain(file.path, error);
      process.exitCode = 1;
    }
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
