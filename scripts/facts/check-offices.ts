import type { Problem } from './problem.ts';
import type { TableRows } from './table-rows.ts';

/** Offices of which a state has one holder at a time. */
const UNIQUE_KINDS: ReadonlySet<string> = new Set([
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'defence-minister',
]);

/** Where two persons do hold the same office, and why. */
const SHARED_OFFICES: ReadonlyMap<string, string> = new Map([
  ['AND head-of-state', 'two co-princes'],
  ['BIH head-of-state', 'a presidency of three'],
  ['LBY head-of-government', 'the governments in Tripoli and in the east'],
  ['MMR defence-minister', 'the government in Naypyidaw and the National Unity Government'],
  ['MMR head-of-government', 'the government in Naypyidaw and the National Unity Government'],
  ['MMR head-of-state', 'the government in Naypyidaw and the National Unity Government'],
  ['MMR foreign-minister', 'the government in Naypyidaw and the National Unity Government'],
  ['NIC head-of-state', 'two co-presidents since 2025'],
  ['NIC foreign-minister', 'two co-ministers since 2025'],
  ['SMR head-of-state', 'two Captains Regent'],
  ['YEM head-of-state', "the Presidential Leadership Council and the authorities in Sana'a"],
  ['YEM head-of-government', "the Government and the authorities in Sana'a"],
  ['YEM foreign-minister', "the Government and the authorities in Sana'a"],
  ['YEM defence-minister', "the Government and the authorities in Sana'a"],
]);

/** No two persons hold the same unique office without an end: the predecessor's end would be missing. */
export function checkOffices({ officials: { file, rows } }: TableRows): Problem[] {
  const holders = new Map<string, { readonly id: string; readonly line: number; readonly key: string }[]>();
  for (const { line, value } of rows) {
    value.roles.forEach(({ kind, country, end }, i) => {
      if (end !== undefined || country === undefined || !UNIQUE_KINDS.has(kind)) return;
      const office = `${country} ${kind}`;
      const known = holders.get(office) ?? [];
      if (known.every(({ id }) => id !== value.id)) known.push({ id: value.id, line, key: `roles.${i}.end` });
      holders.set(office, known);
    });
  }
  return [...holders].flatMap(([office, held]) => {
    if (held.length < 2 || SHARED_OFFICES.has(office)) return [];
    return held.map(({ id, line, key }) => ({
      file,
      line,
      key,
      message: `is missing, or that of ${held
        .filter((other) => other.id !== id)
        .map((other) => other.id)
        .join(', ')}: both hold ${office}`,
    }));
  });
}
