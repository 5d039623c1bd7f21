import type { MentionRow } from './mention-rows.ts';

/** Mentions as JSON, by the schema of docs/export.md. */
export function mentionsJson(rows: readonly MentionRow[]): string {
  const [first] = rows;
  const { page = '', language = '', date = '' } = first ?? {};
  const mentions = rows.map(({ because, evidence, ...row }) => ({
    ...row,
    because: { code: because, words: evidence },
  }));
  return `${JSON.stringify({ format: 'preamble-mentions', version: 1, page, language, date, mentions }, undefined, 2)}\n`;
}
