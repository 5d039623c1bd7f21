import { nameSections } from '../../src/detect/names/compile.ts';
import { adjacencySections } from '../../src/facts/adjacency.ts';
import { keySections } from '../../src/facts/key-index.ts';
import { type Sections, tableSections, writePack } from '../../src/facts/pack.ts';
import type { Resolution } from '../../src/facts/schema.ts';
import { successionLists } from '../../src/facts/successions.ts';
import type { FactTables } from '../../src/facts/tables.ts';
import { searchSections } from '../../src/search/compile.ts';
import { readTables } from './checks.ts';

/** Sections that other rooms lay beside the records: the index of names, the words of the search. */
export type ExtraSections = (tables: FactTables) => Sections | Promise<Sections>;

const indexSections: ExtraSections = async (tables) => ({ ...(await nameSections(tables)), ...searchSections(tables) });

/**
 * Reads and checks the tables in `dir` and lays out the pack that the extension ships.
 * The same tables give the same bytes. Throws {@link FactsError} naming every row that is wrong:
 * nothing is dropped.
 */
export async function compileFacts(
  dir = 'facts',
  extra: ExtraSections = indexSections,
): Promise<Uint8Array<ArrayBuffer>> {
  return layOutPack(await readTables(dir), extra);
}

/** Lays out checked tables; for tests with tables of their own. */
export async function layOutPack(
  tables: FactTables,
  extra: ExtraSections = () => ({}),
): Promise<Uint8Array<ArrayBuffer>> {
  const { resolutions } = tables;
  return writePack(newestFact(tables), {
    ...tableSections('resolutions', resolutions),
    ...tableSections('statements', tables.statements),
    ...tableSections('vetoes', tables.vetoes),
    ...tableSections('council', tables.council),
    ...tableSections('regimes', tables.regimes),
    ...tableSections('officials', tables.officials),
    ...tableSections('titles', tables.titles),
    ...tableSections('confusables', tables.confusables),
    ...tableSections('sources', tables.sources),
    'resolutions.n': Uint16Array.from(resolutions, ({ n }) => n),
    'resolutions.year': Uint16Array.from(resolutions, ({ date }) => Number(date.slice(0, 4))),
    ...adjacencySections(
      'recalledBy',
      inverse(resolutions, ({ cites }) => cites),
    ),
    ...adjacencySections(
      'endedBy',
      inverse(resolutions, ({ ends }) => ends),
    ),
    ...adjacencySections('mattersOf', matterPlaces(tables)),
    ...keySections(
      'officials',
      tables.officials.map(({ id }) => id),
    ),
    ...keySections(
      'statements',
      tables.statements.map(({ symbol }) => symbol),
    ),
    ...keySections(
      'vetoes',
      tables.vetoes.map(({ draft }) => draft),
    ),
    ...keySections(
      'regimes',
      tables.regimes.map(({ id }) => id),
    ),
    ...documentSections(resolutions),
    ...meetingSections(resolutions),
    ...stateSections(resolutions),
    ...adjacencySections('successions', successionLists(tables.officials)),
    ...(await extra(tables)),
  });
}

function inverse(
  resolutions: readonly Resolution[],
  named: (resolution: Resolution) => readonly number[] | undefined,
): Map<number, number[]> {
  const lists = new Map<number, number[]>();
  for (const resolution of resolutions) {
    for (const n of named(resolution) ?? []) add(lists, n, resolution.n);
  }
  return lists;
}

/** Number of a resolution -> the places in the table of the matters in whose line it stands. */
function matterPlaces({ regimes }: FactTables): Map<number, number[]> {
  const lists = new Map<number, number[]>();
  regimes.forEach((matter, place) => {
    for (const { n } of matter.resolutions) add(lists, n, place);
  });
  return lists;
}

/** Documents that resolutions name, each with the numbers of those; a draft is named by what it became. */
function documentSections(resolutions: readonly Resolution[]): Sections {
  const namedBy = new Map<string, number[]>();
  for (const { n, draft, reports = [] } of resolutions) {
    for (const symbol of new Set(draft === undefined ? reports : [draft, ...reports])) add(namedBy, symbol, n);
  }
  return {
    ...keySections('documents', [...namedBy.keys()]),
    ...adjacencySections('documents.namedBy', new Map([...namedBy.values()].entries())),
  };
}

/** Symbols of meeting records, each with the numbers of the resolutions adopted at the meeting. */
function meetingSections(resolutions: readonly Resolution[]): Sections {
  const adopted = new Map<string, number[]>();
  for (const { n, meeting } of resolutions) if (meeting !== undefined) add(adopted, meeting, n);
  return {
    ...keySections('meetings', [...adopted.keys()]),
    ...adjacencySections('meetings.adopted', new Map([...adopted.values()].entries())),
  };
}

/** States, each with the numbers of the resolutions that it sponsored, voted against or abstained on. */
function stateSections(resolutions: readonly Resolution[]): Sections {
  const keys = ['sponsors', 'against', 'abstained'] as const;
  const states = [...new Set(resolutions.flatMap((one) => keys.flatMap((key) => one[key] ?? [])))].sort();
  const listsOf = (key: (typeof keys)[number]): Map<number, number[]> => {
    const lists = new Map<number, number[]>();
    for (const resolution of resolutions) {
      for (const state of resolution[key] ?? []) add(lists, states.indexOf(state), resolution.n);
    }
    return lists;
  };
  return {
    ...keySections('states', states),
    ...adjacencySections('states.sponsored', listsOf('sponsors')),
    ...adjacencySections('states.against', listsOf('against')),
    ...adjacencySections('states.abstained', listsOf('abstained')),
  };
}

function add<K>(lists: Map<K, number[]>, key: K, value: number): void {
  const list = lists.get(key) ?? [];
  list.push(value);
  lists.set(key, list);
}

/** The newest date that any table knows something of. */
function newestFact({ resolutions, statements, vetoes, officials }: FactTables): string {
  const dates = [
    ...[...resolutions, ...statements, ...vetoes].map(({ date }) => date),
    ...officials.flatMap(({ asOf, roles }) => [asOf, ...roles.map((role) => role.asOf)]),
  ];
  return dates.reduce<string>((newest, date) => (date !== undefined && date > newest ? date : newest), '');
}
