/** Something wrong in a fact table, named so that an editor finds it. */
export interface Problem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** The key within the row (`roles.0.end`), where one is to blame. */
  readonly key?: string;
  readonly message: string;
}

/** `facts/resolutions.jsonl:1718 yes: must be …` */
export function problemLine({ file, line, key, message }: Problem): string {
  return `facts/${file}:${line}${key === undefined ? '' : ` ${key}`}: ${message}`;
}

/** The facts cannot be used; `message` lists what is wrong, a line each. */
export class FactsError extends Error {
  override name = 'FactsError';
  constructor(problems: readonly Problem[]) {
    super(problems.map(problemLine).join('\n'));
  }
}
