/**
 * What the background is asked, declared once: the client, the handler and the check at the border follow from
 * this schema. Content scripts and pages are not trusted to send anything else.
 */
import * as v from 'valibot';
import { hideRuleSchema } from './messages.ts';

const subjectSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('resolution'), n: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
  v.strictObject({
    kind: v.literal('matter'),
    id: v.string(),
    n: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  }),
  v.strictObject({ kind: v.literal('document'), symbol: v.string() }),
  v.strictObject({ kind: v.literal('official'), id: v.string() }),
]);

const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

const passagesSchema = v.pipe(
  v.array(
    v.strictObject({
      text: v.string(),
      lang: v.exactOptional(v.string()),
      part: v.picklist(['headline', 'article', 'elsewhere']),
    }),
  ),
  v.readonly(),
);

const pageTextSchema = v.strictObject({
  url: v.exactOptional(v.string()),
  lang: v.exactOptional(v.string()),
  dates: v.pipe(
    v.array(v.strictObject({ source: v.picklist(['json-ld', 'meta', 'time', 'url', 'dateline']), value: v.string() })),
    v.readonly(),
  ),
  passages: passagesSchema,
});

const excerptSchema = v.strictObject({
  before: v.string(),
  quote: v.string(),
  after: v.string(),
  cut: v.strictTuple([v.boolean(), v.boolean()]),
});

/** A match on a page, for a link to its place and a report on it. */
const matchSchema = v.strictObject({
  /** What the card's title says. */
  title: v.string(),
  because: v.strictObject({ code: v.string(), words: v.pipe(v.array(v.string()), v.readonly()) }),
  confidence: v.number(),
  excerpt: excerptSchema,
  url: v.string(),
  lang: v.exactOptional(v.string()),
  date: v.exactOptional(v.string()),
});
export type Match = v.InferOutput<typeof matchSchema>;

/** What the content script and the extension's pages ask of the background. */
export const backgroundRequestSchema = v.variant('ask', [
  /** Detect in a page just read; answered with {@link DetectAnswer}. */
  v.strictObject({
    ask: v.literal('detect'),
    page: pageTextSchema,
    /** The page's passages begin with those sent before, in pieces. */
    after: v.exactOptional(v.strictObject({ reading: v.number(), passages: countSchema })),
  }),
  /**
   * Passages of a page too long for one message, in order: those from place `from`. `reading` is another number for each
   * reading of each page.
   */
  v.strictObject({ ask: v.literal('passages'), reading: v.number(), from: countSchema, passages: passagesSchema }),
  /**
   * The whole card of a subject on an article of `date`, in the language that the asking page speaks (BCP 47) where it
   * is not the browser's; answered with {@link CardAnswer}.
   */
  v.strictObject({
    ask: v.literal('card'),
    subject: subjectSchema,
    date: v.exactOptional(v.string()),
    language: v.exactOptional(v.string()),
  }),
  /** What a reader can take along from a card; answered with {@link TakeAnswer}. */
  v.strictObject({ ask: v.literal('take'), subject: subjectSchema, match: v.exactOptional(matchSchema) }),
  /** With `at`: only at this place of the rule's host. Answered with {@link HideAnswer}. */
  v.strictObject({ ask: v.literal('hide'), rule: hideRuleSchema, at: v.exactOptional(excerptSchema) }),
  /** Look facts up by words, a number or a name; answered with {@link SearchAnswer}. */
  v.strictObject({ ask: v.literal('search'), text: v.string() }),
  /** The strings of the language that the reader chose; answered with {@link WordsAnswer}. */
  v.strictObject({ ask: v.literal('words') }),
  /** How cards look; answered with {@link StylesAnswer}. */
  v.strictObject({ ask: v.literal('styles') }),
  /** What the facts hold; answered with {@link AboutAnswer}. */
  v.strictObject({ ask: v.literal('about') }),
  /** Let what the asking frame shows go with the extension; answered with {@link TieAnswer}. */
  v.strictObject({ ask: v.literal('tie') }),
  v.strictObject({ ask: v.literal('unhide'), rule: hideRuleSchema }),
]);
export type BackgroundRequest = v.InferOutput<typeof backgroundRequestSchema>;
