import type { MentionRow } from './mention-rows.ts';

const COLUMNS = [
  'quote',
  'kind',
  'subject',
  'title',
  'part',
  'marked',
  'confidence',
  'because',
  'evidence',
  'before',
  'after',
  'page',
  'language',
  'date',
] as const satisfies readonly (keyof MentionRow)[];

/** With this a spreadsheet takes a field for a formula, also behind white space (OWASP, CSV Injection). */
const FORMULA = /^\s*[=+\-@\t\r]/u;

/** A field of RFC 4180, always in quotes; what a spreadsheet would run has an apostrophe before it. */
function field(value: MentionRow[keyof MentionRow]): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const text = typeof value === 'string' ? value : value.join('; ');
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}

/** Mentions as a table (RFC 4180, with a header; each line ends with CR LF). */
export function mentionsCsv(rows: readonly MentionRow[]): string {
  const lines = rows.map((row) => COLUMNS.map((column) => field(row[column])).join(','));
  return [COLUMNS.join(','), ...lines, ''].join('\r\n');
}
