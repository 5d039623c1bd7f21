import type { SourceRef } from './card-facts.ts';
import type { Facts } from './facts.ts';
import type { SourcedTable } from './schema.ts';

/**
 * The sources of a row that could have given some of its keys, as facts/sources.jsonl tells what each gave;
 * each name once.
 */
export function sourcesOf(
  facts: Facts,
  table: SourcedTable,
  row: { readonly src: readonly string[] } | undefined,
  keys: readonly string[],
): readonly SourceRef[] {
  if (row === undefined) return [];
  const rows = facts
    .sources()
    .filter(
      (source) =>
        source.table === table && row.src.includes(source.tag) && source.keys.some((key) => keys.includes(key)),
    );
  return distinctSources(
    rows.map(({ name, date, terms }) => ({
      name,
      ...(date === undefined ? {} : { date }),
      ...(terms === undefined ? {} : { terms }),
    })),
  );
}

export function distinctSources(sources: readonly SourceRef[]): readonly SourceRef[] {
  return sources.filter(({ name }, i) => sources.findIndex((other) => other.name === name) === i);
}
