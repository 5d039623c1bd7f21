import type { FactTables } from '../../src/facts/tables.ts';
import { checkCouncil } from './check-council.ts';
import { checkOffices } from './check-offices.ts';
import { checkOfficials } from './check-officials.ts';
import { checkOrder } from './check-order.ts';
import { checkReferences } from './check-references.ts';
import { checkSources } from './check-sources.ts';
import { checkTerms } from './check-terms.ts';
import { checkTwins } from './check-twins.ts';
import { checkVotes } from './check-votes.ts';
import { FactsError, type Problem } from './problem.ts';
import type { ParsedTable } from './rows.ts';
import { parseTables, readTexts, TABLE_NAMES, type TableRows, type TableTexts } from './table-rows.ts';

/** The checks that look at more than one key; each is pure. */
const CHECKS: readonly ((tables: TableRows) => readonly Problem[])[] = [
  checkOrder,
  checkVotes,
  checkReferences,
  checkCouncil,
  checkOfficials,
  checkTwins,
  checkOffices,
  checkTerms,
  checkSources,
];

export interface Checked {
  readonly tables: FactTables;
  /** In the order of the tables, then of the lines. */
  readonly problems: readonly Problem[];
}

/** Checks the texts of all tables: each row against its schema, then the rows against each other. */
export function checkTables(texts: TableTexts): Checked {
  const parsed = parseTables(texts);
  const problems = [
    ...TABLE_NAMES.flatMap((name) => parsed[name].problems),
    ...CHECKS.flatMap((check) => check(parsed)),
  ];
  const files = TABLE_NAMES.map((name) => parsed[name].file);
  problems.sort((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line);
  return {
    problems,
    tables: {
      resolutions: values(parsed.resolutions),
      statements: values(parsed.statements),
      vetoes: values(parsed.vetoes),
      council: values(parsed.council),
      regimes: values(parsed.regimes),
      officials: values(parsed.officials),
      titles: values(parsed.titles),
      confusables: values(parsed.confusables),
      sources: values(parsed.sources),
    },
  };
}

const values = <T>({ rows }: ParsedTable<T>): readonly T[] => rows.map(({ value }) => value);

/** Reads and checks all tables of a folder. Throws {@link FactsError} naming file, line and key of every problem. */
export async function readTables(dir: string): Promise<FactTables> {
  const { tables, problems } = checkTables(await readTexts(dir));
  if (problems.length > 0) throw new FactsError(problems);
  return tables;
}
