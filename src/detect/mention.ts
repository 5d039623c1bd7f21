/** What a mention is about, and so which card it opens. */
export type Subject =
  | { readonly kind: 'resolution'; readonly n: number }
  /** A standing matter named without a number; `n` where day and subject tie it to one resolution. */
  | { readonly kind: 'matter'; readonly id: string; readonly n?: number }
  /** Any other UN document by its symbol: `S/PRST/2017/16`, `S/2023/171`, `A/RES/ES-11/1`. */
  | { readonly kind: 'document'; readonly symbol: string }
  | { readonly kind: 'official'; readonly id: string };

/** The evidence on which a mention rests. Each has its sentence in `_locales` as `because_<code>`. */
export const BECAUSE_CODES = [
  /** a symbol of the UN ("S/RES/2231 (2015)") */
  'symbol',
  /** the number with the Council's name in the same phrase; words: the Council's name as written */
  'number_body',
  /** the number, and the Council named in the sentence */
  'number_sentence',
  /** the number, and the Council named earlier on the page */
  'number_earlier',
  /** the number and the year agree with the facts */
  'number_year',
  /** an item of a list whose head names the Council; words: the head */
  'number_list',
  /** unnumbered, the matter spoken of in the sentence; words: what tied it */
  'matter_sentence',
  'matter_paragraph',
  'matter_headline',
  /** by day and subject; words: the date */
  'matter_day',
  /** full name; words: the name */
  'full_name',
  /** a name in another script or spelling; words: the name in the facts */
  'other_spelling',
  /** full name, and an office or country near by; words: what stood near */
  'full_name_context',
  /** an office before or after the surname; words: the title */
  'title_surname',
  /** surname of somebody named in full; words: the full name */
  'later_surname',
  /** so prominent on the page's date that the surname is enough; words: the office */
  'prominent_surname',
] as const;
export type BecauseCode = (typeof BECAUSE_CODES)[number];

export interface Because {
  readonly code: BecauseCode;
  /** Pieces of evidence, as the page or the facts write them, for the sentence's placeholders. */
  readonly words: readonly string[];
}

/** Something on the card that the reader should know of this mention. */
export type Caution =
  /** The text gives another year than the resolution's. */
  | { readonly code: 'wrong_year'; readonly year: number }
  /** No fact knows the number: it may be newer than the facts. */
  | { readonly code: 'unknown_number' }
  /** The resolution was adopted long after the date of the page. */
  | { readonly code: 'adopted_later' };

/** A reference found in a page. Offsets count UTF-16 units in the text of its passage. */
export interface Mention {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly subject: Subject;
  /** 0 to 1: how sure; below `MARK_THRESHOLD` it is listed as possible and not marked. */
  readonly confidence: number;
  readonly because: Because;
  readonly caution?: Caution;
}

/** Least confidence at which a mention is marked on the page. */
export const MARK_THRESHOLD = 0.7;

/** Somebody to whom the text gives an office, by the title beside the name. */
export interface TitledPerson {
  readonly id: string;
  readonly name: string;
  /** Title and name as the page writes them. */
  readonly words: string;
}

/** Evidence that a text is older than the date of its page. */
export interface Anachronism {
  /** The time in which all held the offices that the text gives them, ISO 8601. */
  readonly from: string;
  readonly to: string;
  readonly people: readonly TitledPerson[];
}

/** What `detect` says of a page. */
export interface Reading {
  /** ISO 639-1 of the page's main language, where it could be told. */
  readonly lang?: string;
  /** The article's date, ISO 8601, where the page tells one. */
  readonly date?: string;
  /** In reading order, never overlapping. */
  readonly mentions: readonly Mention[];
  /** Where the offices that the text gives were held together only before the page's date. */
  readonly older?: Anachronism;
}
