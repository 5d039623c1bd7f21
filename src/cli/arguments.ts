import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run --silent annotate -- [OPTIONS] FILE…
Prints what each text or HTML file (or each in a folder) refers to, one JSON object a line.

  --date YYYY-MM-DD  the articles' date, instead of the one that each tells
  --lang CODE        the articles' language (ISO 639-1), instead of the one that each is written in
  --facts PACK       a compiled pack of facts, instead of the one made from facts/
  --possible         also mentions too unsure to be marked on a page
  --workers N        by so many threads
  --into FILE        into a file instead of standard output; the same command goes on where it was interrupted
  --text             print the text that ranges and occurrences refer to, and no mentions`;

export interface Arguments {
  readonly paths: readonly string[];
  readonly date?: string;
  readonly lang?: string;
  readonly facts?: string;
  readonly possible: boolean;
  readonly workers?: number;
  readonly into?: string;
  readonly text: boolean;
}

/** The command line was not understood; `message` says what of it. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Reads the command line. Undefined when help was asked for. Throws {@link UsageError}. */
export function readArguments(argv: readonly string[]): Arguments | undefined {
  const { values, positionals } = parsed(argv);
  if (values.help) return undefined;
  const { date, lang, facts, into } = values;
  const workers = values.workers === undefined ? undefined : Number(values.workers);
  if (positionals.length === 0) throw new UsageError('no file was named');
  if (date !== undefined && !/^\d{4}(?:-\d{2}){0,2}$/.test(date)) {
    throw new UsageError(`--date ${date}: must be YYYY-MM-DD, YYYY-MM or YYYY`);
  }
  if (workers !== undefined && !(Number.isInteger(workers) && workers > 0))
    throw new UsageError(`--workers ${values.workers}: must be a number from 1`);
  if (values.text && (workers !== undefined || into !== undefined))
    throw new UsageError('--text prints, without threads, to standard output');
  if (lang !== undefined && !/^[a-z]{2,3}$/.test(lang))
    throw new UsageError(`--lang ${lang}: must be a code such as fr`);
  return {
    paths: positionals,
    possible: values.possible,
    ...(workers === undefined ? {} : { workers }),
    text: values.text,
    ...(date === undefined ? {} : { date }),
    ...(lang === undefined ? {} : { lang }),
    ...(facts === undefined ? {} : { facts }),
    ...(into === undefined ? {} : { into }),
  };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        date: { type: 'string' },
        lang: { type: 'string' },
        facts: { type: 'string' },
        workers: { type: 'string' },
        into: { type: 'string' },
        possible: { type: 'boolean', default: false },
        text: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
