import * as v from 'valibot';
import { isKnownCountry } from './country-codes.ts';
import { isCalendarDate } from './iso-date.ts';

/**
 * The shapes of the fact tables (facts/SCHEMA.md describes every key).
 * The same schemas check the tables at build time and the records of the pack
 * when they are read.
 */

/** ISO 8601, as precise as known: `2006-10-14`, `2006-10` or `2006`. */
export const dateSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD'),
  v.check(isCalendarDate, 'is no day of the calendar'),
);
/** Words as a reader sees them: not empty, no space at either end. */
const textSchema = v.pipe(v.string(), v.regex(/^\S(.*\S)?$/u, 'must be a line of text without space at its ends'));
/** ISO 3166-1 alpha-3, or one of EUU, UNO, SUN, YUG, CSK, DDR, PSE, XKX. */
export const countrySchema = v.pipe(v.string(), v.check(isKnownCountry, 'is no country code of the tables'));
/** ISO 639-1. */
const languageSchema = v.pipe(v.string(), v.regex(/^[a-z]{2}$/, 'must be a language of two letters'));
const wordsSchema = v.array(textSchema);
const sourcesSchema = v.pipe(v.array(textSchema), v.minLength(1, 'needs at least one source tag'));
const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(15));
const resolutionNumberSchema = v.pipe(v.number(), v.integer(), v.minValue(1));
const countriesSchema = v.array(countrySchema);
/** `S/2006/806`, `S/PV.5551`, `S/PRST/2017/16`, `S/8761`, `S/4567/Rev.1` … */
const symbolSchema = v.pipe(v.string(), v.regex(/^[AS]\/\S+$/, 'must be a UN document symbol'));

export const MEASURES = [
  'arms-embargo',
  'asset-freeze',
  'travel-ban',
  'sectoral-ban',
  'no-fly-zone',
  'peacekeeping',
  'political-mission',
  'use-of-force',
  'tribunal',
  'admission',
  'ceasefire',
  'panel-of-experts',
  'committee',
  'humanitarian-carve-out',
  'mandate-extension',
  'termination',
] as const;

export const resolutionSchema = v.strictObject({
  n: resolutionNumberSchema,
  date: dateSchema,
  meeting: v.optional(symbolSchema),
  agenda: v.optional(textSchema),
  topic: v.optional(textSchema),
  yes: v.optional(countSchema),
  no: v.optional(countSchema),
  abstain: v.optional(countSchema),
  absent: v.optional(countSchema),
  against: v.optional(countriesSchema),
  abstained: v.optional(countriesSchema),
  notVoting: v.optional(countriesSchema),
  sponsors: v.optional(countriesSchema),
  draft: v.optional(symbolSchema),
  record: v.optional(v.pipe(v.string(), v.digits())),
  ch7: v.optional(v.literal(true)),
  subjects: v.optional(wordsSchema),
  countries: v.optional(countriesSchema),
  cites: v.optional(v.array(resolutionNumberSchema)),
  ends: v.optional(v.array(resolutionNumberSchema)),
  endsFrom: v.optional(dateSchema),
  endsUntil: v.optional(dateSchema),
  restores: v.optional(v.array(resolutionNumberSchema)),
  until: v.optional(v.array(dateSchema)),
  reports: v.optional(v.array(symbolSchema)),
  measures: v.optional(v.array(v.picklist(MEASURES))),
  src: sourcesSchema,
});
export type Resolution = v.InferOutput<typeof resolutionSchema>;

export const statementSchema = v.strictObject({
  symbol: symbolSchema,
  date: dateSchema,
  meeting: v.optional(symbolSchema),
  agenda: v.optional(textSchema),
  countries: v.optional(countriesSchema),
  cites: v.optional(v.array(resolutionNumberSchema)),
  src: sourcesSchema,
});
export type Statement = v.InferOutput<typeof statementSchema>;

export const vetoSchema = v.strictObject({
  draft: v.optional(symbolSchema),
  date: dateSchema,
  meeting: v.optional(symbolSchema),
  agenda: v.optional(textSchema),
  topic: v.optional(textSchema),
  vetoedBy: countriesSchema,
  yes: v.optional(countSchema),
  no: v.optional(countSchema),
  abstain: v.optional(countSchema),
  countries: v.optional(countriesSchema),
  src: sourcesSchema,
});
/** A draft that was put to the vote and not adopted. */
export type FailedDraft = v.InferOutput<typeof vetoSchema>;

/** Names under which a member sat that is called otherwise now, or by a name that two states have borne. */
export const FORMER_NAMES = ['ROC', 'UKS', 'BYS', 'UAR', 'CEY', 'ZAR', 'HVO', 'YMD', 'FRG'] as const;
export type FormerName = (typeof FORMER_NAMES)[number];

export const councilYearSchema = v.strictObject({
  year: v.pipe(v.number(), v.integer(), v.minValue(1946)),
  permanent: countriesSchema,
  elected: countriesSchema,
  as: v.optional(
    v.array(v.strictObject({ state: countrySchema, name: v.picklist(FORMER_NAMES), until: v.optional(dateSchema) })),
  ),
  note: v.optional(textSchema),
  src: sourcesSchema,
});
export type CouncilYear = v.InferOutput<typeof councilYearSchema>;

export const MATTER_KINDS = ['sanctions', 'mission', 'peace-process', 'tribunal', 'thematic'] as const;
export const MATTER_ROLES = ['establishes', 'strengthens', 'amends', 'extends', 'eases', 'ends'] as const;
export type MatterRole = (typeof MATTER_ROLES)[number];
export const matterSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case')),
  name: textSchema,
  countries: countriesSchema,
  kind: v.picklist(MATTER_KINDS),
  /** Number of the resolution that the committee is called by. */
  committee: v.optional(v.pipe(v.string(), v.digits())),
  resolutions: v.array(v.strictObject({ n: resolutionNumberSchema, role: v.picklist(MATTER_ROLES) })),
  status: v.picklist(['active', 'ended']),
  start: v.optional(dateSchema),
  end: v.optional(dateSchema),
  keywords: v.record(languageSchema, wordsSchema),
  links: v.array(
    v.strictObject({
      title: textSchema,
      url: v.pipe(v.string(), v.url(), v.startsWith('https://')),
      kind: v.picklist(['committee', 'experts', 'mission', 'secretary-general', 'analysis']),
    }),
  ),
  src: sourcesSchema,
});
/** A standing matter of the Council (facts/regimes.jsonl): a sanctions regime, a mission, a peace process, a tribunal, a theme. */
export type Matter = v.InferOutput<typeof matterSchema>;

export const ROLE_KINDS = [
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'defence-minister',
  'minister',
  'un-ambassador',
  'un-official',
  'security-adviser',
  'spokesperson',
  'military',
  'legislator',
  'party-leader',
  'central-bank',
  'diplomat',
  'other',
] as const;
export type RoleKind = (typeof ROLE_KINDS)[number];
export const roleSchema = v.strictObject({
  title: textSchema,
  org: v.optional(textSchema),
  country: v.optional(countrySchema),
  kind: v.picklist(ROLE_KINDS),
  start: v.optional(dateSchema),
  end: v.optional(dateSchema),
  asOf: v.optional(dateSchema),
});
/** One office held by an official. Without `end` it was held at its `asOf` (or the official's). */
export type Role = v.InferOutput<typeof roleSchema>;

export const officialSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case')),
  qid: v.optional(v.pipe(v.string(), v.regex(/^Q\d+$/))),
  name: textSchema,
  family: textSchema,
  aliases: v.optional(wordsSchema),
  names: v.optional(v.record(languageSchema, wordsSchema)),
  sex: v.optional(v.picklist(['m', 'f'])),
  born: v.optional(dateSchema),
  died: v.optional(dateSchema),
  renown: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9))),
  roles: v.pipe(v.array(roleSchema), v.minLength(1)),
  asOf: v.optional(dateSchema),
  links: v.optional(v.record(v.string(), v.pipe(v.string(), v.url(), v.startsWith('https://')))),
  src: sourcesSchema,
});
export type Official = v.InferOutput<typeof officialSchema>;

export const titleSchema = v.strictObject({
  kind: v.picklist([...ROLE_KINDS, 'honorific', 'marker-former', 'marker-acting', 'demonym']),
  lang: languageSchema,
  country: v.optional(countrySchema),
  forms: wordsSchema,
});
/** Words that news uses for an office, an honorific, or a country's adjective. */
export type TitleForms = v.InferOutput<typeof titleSchema>;

export const confusableSchema = v.strictObject({ text: textSchema, not: textSchema, why: textSchema });
/** A text that looks like an official or the Council and is not. */
export type Confusable = v.InferOutput<typeof confusableSchema>;

/** Tables of facts whose rows name their sources. */
export const SOURCED_TABLES = ['resolutions', 'statements', 'vetoes', 'council', 'regimes', 'officials'] as const;
export type SourcedTable = (typeof SOURCED_TABLES)[number];

export const sourceSchema = v.strictObject({
  table: v.picklist(SOURCED_TABLES),
  tag: textSchema,
  /** What a reader would call it, in English. */
  name: textSchema,
  /** The day that the source describes, where it has one. */
  date: v.optional(dateSchema),
  terms: v.optional(textSchema),
  keys: v.array(textSchema),
});
/** Where facts of a table come from: a row of the tables in facts/SOURCES.md. */
export type Source = v.InferOutput<typeof sourceSchema>;
