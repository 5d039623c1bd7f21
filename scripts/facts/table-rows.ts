import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  confusableSchema,
  councilYearSchema,
  matterSchema,
  officialSchema,
  resolutionSchema,
  sourceSchema,
  statementSchema,
  titleSchema,
  vetoSchema,
} from '../../src/facts/schema.ts';
import type { FactTables } from '../../src/facts/tables.ts';
import { type ParsedTable, parseRows } from './rows.ts';

export type TableName = keyof FactTables;
export const TABLE_NAMES = [
  'resolutions',
  'statements',
  'vetoes',
  'council',
  'regimes',
  'officials',
  'titles',
  'confusables',
  'sources',
] as const satisfies readonly TableName[];

/** The text of each file. */
export type TableTexts = Readonly<Record<TableName, string>>;

/** Every table parsed, with line numbers, for the checks that look across rows. */
export type TableRows = { readonly [K in TableName]: ParsedTable<FactTables[K][number]> };

/** Reads `NAME.jsonl` of every table in a folder. Throws when one is missing. */
export async function readTexts(dir: string): Promise<TableTexts> {
  const read = (name: TableName): Promise<string> => readFile(join(dir, `${name}.jsonl`), 'utf8');
  const texts = await Promise.all(TABLE_NAMES.map(async (name) => [name, await read(name)] as const));
  return Object.fromEntries(texts) as Record<TableName, string>;
}

/** Checks every row against its schema. */
export function parseTables(texts: TableTexts): TableRows {
  return {
    resolutions: parseRows('resolutions.jsonl', texts.resolutions, resolutionSchema),
    statements: parseRows('statements.jsonl', texts.statements, statementSchema),
    vetoes: parseRows('vetoes.jsonl', texts.vetoes, vetoSchema),
    council: parseRows('council.jsonl', texts.council, councilYearSchema),
    regimes: parseRows('regimes.jsonl', texts.regimes, matterSchema),
    officials: parseRows('officials.jsonl', texts.officials, officialSchema),
    titles: parseRows('titles.jsonl', texts.titles, titleSchema),
    confusables: parseRows('confusables.jsonl', texts.confusables, confusableSchema),
    sources: parseRows('sources.jsonl', texts.sources, sourceSchema),
  };
}
