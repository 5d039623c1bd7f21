import { openAdjacency } from './adjacency.ts';
import type { Facts } from './facts.ts';
import { openKeyIndex } from './key-index.ts';
import { type Pack, PackError, type Table } from './pack.ts';
import { once, recent } from './recent.ts';
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
} from './schema.ts';
import { readSuccessions } from './successions.ts';

/** Records kept in memory, of each of the two large tables. A long article names fewer. */
const KEPT_RECORDS = 512;

/**
 * Answers questions from an opened pack. Nothing is parsed at opening: large tables are
 * read a record at a time, the small ones whole at the first question that needs them.
 * Throws {@link PackError} when a section is missing or, on reading, a record is not of its schema.
 */
export function openFacts(pack: Pack): Facts {
  const resolutions = pack.table('resolutions', resolutionSchema);
  const officials = pack.table('officials', officialSchema);
  const statements = pack.table('statements', statementSchema);
  const numbers = pack.u16('resolutions.n');
  const years = pack.u16('resolutions.year');
  const newestResolution = numbers.at(-1);
  if (newestResolution === undefined) throw new PackError('the pack has no resolutions');
  const officialRow = openKeyIndex(pack, 'officials');
  const statementRow = openKeyIndex(pack, 'statements');
  const draftRow = openKeyIndex(pack, 'vetoes');
  const matterRow = openKeyIndex(pack, 'regimes');
  const recalledBy = openAdjacency(pack, 'recalledBy');
  const endedBy = openAdjacency(pack, 'endedBy');
  const mattersOf = openAdjacency(pack, 'mattersOf');
  const documentRow = openKeyIndex(pack, 'documents');
  const documentNamedBy = openAdjacency(pack, 'documents.namedBy');

  const meetingRow = openKeyIndex(pack, 'meetings');
  const adoptedAt = openAdjacency(pack, 'meetings.adopted');
  const stateRow = openKeyIndex(pack, 'states');
  const sponsored = openAdjacency(pack, 'states.sponsored');
  const against = openAdjacency(pack, 'states.against');
  const abstained = openAdjacency(pack, 'states.abstained');
  const successions = openAdjacency(pack, 'successions');

  const failedDrafts = all(pack.table('vetoes', vetoSchema));
  const matters = all(pack.table('regimes', matterSchema));
  const council = all(pack.table('council', councilYearSchema));
  const titles = all(pack.table('titles', titleSchema));
  const confusables = all(pack.table('confusables', confusableSchema));
  const sources = all(pack.table('sources', sourceSchema));
  const resolutionAt = recent(KEPT_RECORDS, (row: number) => resolutions.at(row));
  const officialAt = recent(KEPT_RECORDS, (row: number) => officials.at(row));
  const statementAt = recent(KEPT_RECORDS, (row: number) => statements.at(row));

  return {
    asOf: pack.asOf,
    newestResolution,
    officialCount: officials.length,
    resolution: (n) => at(rowOfNumber(numbers, n), resolutionAt),
    yearOf: (n) => at(rowOfNumber(numbers, n), (row) => years[row]),
    recalledBy,
    endedBy,
    namedBy: (symbol) => at(documentRow(symbol), documentNamedBy) ?? [],
    adoptedAt: (meeting) => at(meetingRow(meeting), adoptedAt) ?? [],
    recordOf: (state) => {
      const row = stateRow(state) ?? -1;
      return { sponsored: sponsored(row), against: against(row), abstained: abstained(row) };
    },
    statement: (symbol) => at(statementRow(symbol), statementAt),
    failedDraft: (symbol) => at(draftRow(symbol), (row) => failedDrafts()[row]),
    failedDrafts,
    matter: (id) => at(matterRow(id), (row) => matters()[row]),
    matters,
    mattersOf: (n) => mattersOf(n).flatMap((row) => matters()[row] ?? []),
    council: (year) => council().find((row) => row.year === year),
    official: (id) => at(officialRow(id), officialAt),
    officialAt,
    successions: (id) => readSuccessions(at(officialRow(id), successions) ?? []),
    titles,
    confusables,
    sources,
  };
}

const all = <T>(table: Table<T>): (() => readonly T[]) =>
  once(() => Array.from({ length: table.length }, (_, i) => table.at(i)));

function at<T>(row: number | undefined, read: (row: number) => T): T | undefined {
  return row === undefined ? undefined : read(row);
}

/** The row of a number in an ascending column. The Council counts without gaps, so the first guess is right. */
function rowOfNumber(numbers: Uint16Array, n: number): number | undefined {
  if (numbers[n - 1] === n) return n - 1;
  const row = numbers.indexOf(n);
  return row === -1 ? undefined : row;
}
