import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const quoteSchema = { quote: v.string(), occurrence: v.optional(v.number(), 1) };
const mentionSchema = v.object({
  ...quoteSchema,
  type: v.picklist(['resolution', 'resolution-unnumbered', 'document', 'official']),
  ids: v.optional(v.array(v.string()), []),
  regime: v.optional(v.union([v.string(), v.array(v.string())])),
  name: v.optional(v.string()),
  aka: v.optional(v.array(v.string()), []),
  /** How the text names it: `full`, `surname` … */
  form: v.optional(v.string()),
  /** May be found or left. */
  optional: v.optional(v.boolean(), false),
});
const documentSchema = v.object({
  doc: v.string(),
  lang: v.string(),
  date: v.optional(v.nullable(v.string())),
  scope: v.optional(v.string()),
  articleText: v.optional(v.object({ start: v.string(), startOccurrence: v.optional(v.number(), 1), end: v.string() })),
  mentions: v.array(mentionSchema),
  traps: v.optional(v.array(v.object({ ...quoteSchema, kind: v.optional(v.string(), 'other') })), []),
});
/** A document and what a reader would want a card for in it. */
export type GoldDocument = v.InferOutput<typeof documentSchema>;
export type GoldMention = v.InferOutput<typeof mentionSchema>;

/** Reads `gold.jsonl` of a folder. Throws an error that names the line that is wrong. */
export function readGold(folder: string): GoldDocument[] {
  const path = join(folder, 'gold.jsonl');
  if (!existsSync(path)) throw new Error(`${path}: there is no such file; name a folder with gold.jsonl and docs/`);
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return [];
      try {
        return [v.parse(documentSchema, JSON.parse(line))];
      } catch (error) {
        throw new Error(`${path}, line ${i + 1}: ${error instanceof Error ? error.message : String(error)}`);
      }
    });
}
