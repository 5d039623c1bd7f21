import { SOURCED_TABLES, type SourcedTable } from '../../src/facts/schema.ts';
import type { Problem } from './problem.ts';
import type { TableRows } from './table-rows.ts';

/** Every source that a row names has its row among the sources of that table, and every such row is named. */
export function checkSources(tables: TableRows): Problem[] {
  const { file, rows } = tables.sources;
  const tagsOf = (table: SourcedTable): ReadonlySet<string> =>
    new Set(rows.flatMap(({ value }) => (value.table === table ? [value.tag] : [])));
  const problems: Problem[] = [];
  const used = new Set<string>();
  for (const table of SOURCED_TABLES) {
    const known = tagsOf(table);
    for (const { line, value } of tables[table].rows) {
      for (const tag of value.src) {
        used.add(`${table} ${tag}`);
        if (!known.has(tag)) {
          const message = `${tag} has no row for ${table} in facts/${file}`;
          problems.push({ file: tables[table].file, line, key: 'src', message });
        }
      }
    }
  }
  for (const { line, value } of rows) {
    if (used.has(`${value.table} ${value.tag}`)) continue;
    problems.push({ file, line, key: 'tag', message: `no row of ${value.table} names ${value.tag}` });
  }
  return problems;
}
