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
import type { Succession } from './successions.ts';

/** Numbers of resolutions, in order. */
export interface StateRecord {
  readonly sponsored: readonly number[];
  readonly against: readonly number[];
  readonly abstained: readonly number[];
}

/** The questions that the rest of the product asks of the facts. Read-only, pure, without a clock. */
export interface Facts {
  /** Date of the newest fact, ISO 8601. */
  readonly asOf: string;
  /** Number of the newest resolution known. */
  readonly newestResolution: number;
  resolution(n: number): Resolution | undefined;
  /** Year of adoption, without reading the record; undefined where the number is unknown. */
  yearOf(n: number): number | undefined;
  /** Numbers of the later resolutions whose text names `n`, in order. */
  recalledBy(n: number): readonly number[];
  /** Numbers of the resolutions whose text says that they end `n`, in order. */
  endedBy(n: number): readonly number[];
  /** Numbers of the resolutions whose text names a report or letter, or whose draft it was, in order. */
  namedBy(symbol: string): readonly number[];
  /** Numbers of the resolutions adopted at a meeting, by the symbol of its record. */
  adoptedAt(meeting: string): readonly number[];
  /** Numbers of the resolutions that a state sponsored, voted against or abstained on, in order. */
  recordOf(state: string): StateRecord;
  statement(symbol: string): Statement | undefined;
  failedDraft(symbol: string): FailedDraft | undefined;
  /** All drafts that were put to the vote and not adopted, by date. */
  failedDrafts(): readonly FailedDraft[];
  matter(id: string): Matter | undefined;
  matters(): readonly Matter[];
  /** The matters in whose line `n` stands. */
  mattersOf(n: number): readonly Matter[];
  council(year: number): CouncilYear | undefined;
  official(id: string): Official | undefined;
  /** The official at a place of the table (0 … officialCount - 1), sorted by id. */
  officialAt(i: number): Official;
  readonly officialCount: number;
  /** Who surely held the offices of an official directly before and after; places in the table. */
  successions(id: string): readonly Succession[];
  titles(): readonly TitleForms[];
  confusables(): readonly Confusable[];
  sources(): readonly Source[];
}
