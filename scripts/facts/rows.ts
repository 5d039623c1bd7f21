import * as v from 'valibot';
import type { Problem } from './problem.ts';

/** A checked row of a table with the line it stands on, from 1. */
export interface Row<T> {
  readonly line: number;
  readonly value: T;
}

/** A table as parsed: its name for messages, its good rows, and what was wrong with the others. */
export interface ParsedTable<T> {
  readonly file: string;
  readonly rows: readonly Row<T>[];
  readonly problems: readonly Problem[];
}

/**
 * Parses JSON Lines against the schema of a row. Also asks that the keys stand in the schema's
 * order, so that changes read well in a diff. A row with a problem is reported, never passed on.
 */
export function parseRows<E extends v.ObjectEntries>(
  file: string,
  text: string,
  schema: v.StrictObjectSchema<E, undefined>,
): ParsedTable<v.InferOutput<v.StrictObjectSchema<E, undefined>>> {
  const rows: Row<v.InferOutput<typeof schema>>[] = [];
  const problems: Problem[] = [];
  const order = Object.keys(schema.entries);
  const lines = text.split('\n');
  if (lines.pop() !== '')
    problems.push({ file, line: lines.length + 1, message: 'the last line must end with a newline' });
  lines.forEach((content, i) => {
    const line = i + 1;
    let json: unknown;
    try {
      json = JSON.parse(content);
    } catch (error) {
      problems.push({ file, line, message: `is not JSON: ${error instanceof Error ? error.message : String(error)}` });
      return;
    }
    const parsed = v.safeParse(schema, json);
    if (!parsed.success) {
      for (const issue of parsed.issues) problems.push({ file, line, ...issueText(issue) });
      return;
    }
    const misplaced = firstOutOfOrder(Object.keys(json as object), order);
    if (misplaced !== undefined) {
      problems.push({ file, line, key: misplaced, message: 'stands after a key that SCHEMA.md lists later' });
      return;
    }
    rows.push({ line, value: parsed.output });
  });
  return { file, rows, problems };
}

function issueText(issue: v.BaseIssue<unknown>): { key?: string; message: string } {
  const path = v.getDotPath(issue);
  const got = issue.received === 'undefined' ? 'is missing' : `${issue.message} (found ${issue.received})`;
  return { ...(path === null ? {} : { key: path }), message: got };
}

function firstOutOfOrder(keys: readonly string[], order: readonly string[]): string | undefined {
  let reached = -1;
  for (const key of keys) {
    const place = order.indexOf(key);
    if (place < reached) return key;
    reached = place;
  }
  return undefined;
}
