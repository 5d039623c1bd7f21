import type {
  Confusable,
  CouncilYear,
  FailedDraft,
  Matter,
  Official,
  Resolution,
  Source,
  Statement,
  TitleForms,
} from './schema.ts';

/**
 * All fact tables, checked, in the order of their files (facts/SCHEMA.md).
 * The pack is compiled from them; the place of an official here is its place in the pack.
 */
export interface FactTables {
  readonly resolutions: readonly Resolution[];
  readonly statements: readonly Statement[];
  readonly vetoes: readonly FailedDraft[];
  readonly council: readonly CouncilYear[];
  readonly regimes: readonly Matter[];
  readonly officials: readonly Official[];
  readonly titles: readonly TitleForms[];
  readonly confusables: readonly Confusable[];
  readonly sources: readonly Source[];
}
