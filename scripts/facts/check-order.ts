import type { Problem } from './problem.ts';
import type { Row } from './rows.ts';
import type { TableRows } from './table-rows.ts';

type SortKey = readonly (string | number)[];

/** Every table stands in the order that SCHEMA.md states, and no key occurs twice. */
export function checkOrder(tables: TableRows): Problem[] {
  return [
    ...unordered(tables.resolutions, 'n', ({ n }) => [n]),
    ...unordered(tables.statements, 'symbol', ({ symbol }) => symbolKey(symbol)),
    ...unordered(tables.vetoes, 'date', ({ date }) => [date], 'repeats'),
    ...unordered(tables.council, 'year', ({ year }) => [year]),
    ...unordered(tables.regimes, 'id', ({ id }) => [id]),
    ...unordered(tables.officials, 'id', ({ id }) => [id]),
    ...unordered(tables.titles, 'kind', ({ kind, lang, country }) => [kind, lang, country ?? '']),
    ...unordered(tables.confusables, 'text', ({ text, not }) => [text, not]),
    ...unordered(tables.sources, 'table', ({ table, tag }) => [table, tag]),
    ...repeated(tables.vetoes, 'draft', ({ draft }) => draft),
    ...repeated(tables.resolutions, 'draft', ({ draft }) => draft),
    ...repeated(tables.resolutions, 'record', ({ record }) => record),
    ...repeated(tables.officials, 'qid', ({ qid }) => qid),
    ...repeated(tables.officials, 'links.wikipedia', ({ links }) => links?.['wikipedia']),
  ];
}

/** Parts of a symbol, numbers as numbers: S/PRST/2017/9 stands before S/PRST/2017/16. */
const symbolKey = (symbol: string): SortKey =>
  symbol.split('/').map((part) => (/^\d+$/.test(part) ? Number(part) : part));

function compare(a: SortKey, b: SortKey): number {
  for (const [i, left] of a.entries()) {
    const right = b[i];
    if (right === undefined) return 1;
    if (left === right) continue;
    if (typeof left === 'number' && typeof right === 'number') return left - right;
    // A number sorts before a word, as in the files: S/11229 before S/PRST/1994/1.
    if (typeof left !== typeof right) return typeof left === 'number' ? -1 : 1;
    return left < right ? -1 : 1;
  }
  return a.length - b.length;
}

function unordered<T>(
  { file, rows }: { readonly file: string; readonly rows: readonly Row<T>[] },
  key: string,
  sortKey: (value: T) => SortKey,
  repeats?: 'repeats',
): Problem[] {
  return rows.flatMap(({ line, value }, i) => {
    const before = rows[i - 1];
    if (before === undefined) return [];
    const order = compare(sortKey(before.value), sortKey(value));
    if (order < 0 || (order === 0 && repeats)) return [];
    const name = sortKey(value).join(' ');
    const message =
      order === 0 ? `${name} occurs twice (also line ${before.line})` : `${name} must stand before line ${before.line}`;
    return [{ file, line, key, message }];
  });
}

function repeated<T>(
  { file, rows }: { readonly file: string; readonly rows: readonly Row<T>[] },
  key: string,
  read: (value: T) => string | undefined,
): Problem[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({ line, value }) => {
    const found = read(value);
    if (found === undefined) return [];
    const first = seen.get(found);
    seen.set(found, first ?? line);
    return first === undefined ? [] : [{ file, line, key, message: `${found} occurs twice (also line ${first})` }];
  });
}
