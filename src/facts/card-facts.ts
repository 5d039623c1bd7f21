import type { RecallYears } from './recall-years.ts';
import type { Matter, MatterRole, Official, Resolution, Role } from './schema.ts';
import type { SymbolPart } from './symbol.ts';
import type { Seat } from './vote-seats.ts';

/**
 * What a card is drawn from: plain data that crosses the message border.
 * A head is enough for a line of the popup and for the first moment of a card;
 * the card facts are the whole.
 */
export interface Link {
  readonly kind:
    | 'document'
    | 'meeting'
    | 'committee'
    | 'experts'
    | 'mission'
    | 'secretary-general'
    | 'analysis'
    | 'report'
    | 'draft'
    | 'record'
    | 'biography'
    | 'news-search'
    | 'press-search'
    | 'library-search'
    | 'analysis-search';
  /** A symbol, a committee's or page's name: what the reader sees; the kind gives the words around it. */
  readonly label: string;
  readonly url: string;
  /** Language of what it leads to (BCP 47), where known. */
  readonly lang?: string;
  /** Number of the latest resolution that names it. */
  readonly by?: number;
}

/** Whether a resolution held on a date, as far as the facts say so plainly. */
export type ResolutionStatus =
  | { readonly state: 'ended'; readonly by: number; readonly date: string }
  /** Its matter was over by then, without a plain word about this resolution; `matter` is its name. */
  | { readonly state: 'matter-ended'; readonly matter: string; readonly date?: string }
  | { readonly state: 'not-yet-adopted'; readonly date: string }
  /** What had ended it came to an end itself, on `date`. */
  | { readonly state: 'restored'; readonly by: number; readonly ended: string; readonly date: string }
  /** The last term that its title gives is over; `next` is the extension after it in the same line. */
  | {
      readonly state: 'term-over';
      readonly date: string;
      readonly next?: { readonly n: number; readonly date: string };
    }
  /** Nothing that the facts know ended it; `until` are the terms that its title gives, in order. */
  | { readonly state: 'not-ended'; readonly until?: readonly string[] };

/** Where facts come from: a source's name, the day that it describes, its terms. */
export interface SourceRef {
  readonly name: string;
  readonly date?: string;
  readonly terms?: string;
}
/** Sources by group of facts; a group without any is absent. */
export type SourcesOf<G extends string> = { readonly [K in G]?: readonly SourceRef[] };

/** What a card is about; the shape of a mention's subject. */
export type CardSubject =
  | { readonly kind: 'resolution'; readonly n: number }
  | { readonly kind: 'matter'; readonly id: string; readonly n?: number | undefined }
  | { readonly kind: 'document'; readonly symbol: string }
  | { readonly kind: 'official'; readonly id: string };

export interface ResolutionRef {
  readonly n: number;
  /** Date of adoption, where the number is known. */
  readonly date?: string;
  readonly topic?: string;
}

/** A stop in the line of a matter. */
export interface MatterStop extends ResolutionRef {
  readonly role: MatterRole;
}
/** A matter in whose line a resolution stands. */
export interface MatterPlace {
  readonly id: string;
  readonly name: string;
  readonly role: MatterRole;
  readonly line: readonly MatterStop[];
}

export interface ResolutionHead {
  readonly kind: 'resolution';
  readonly n: number;
  /** Absent where no fact knows the number. */
  readonly date?: string;
  readonly topic?: string;
  readonly status?: ResolutionStatus;
}
export interface ResolutionFacts {
  readonly kind: 'resolution';
  readonly head: ResolutionHead;
  /** Absent where no fact knows the number; then only `links` to the document are offered. */
  readonly resolution?: Resolution;
  /** Number and date of the newest resolution in the facts. */
  readonly newest: { readonly n: number; readonly date: string };
  /** Absent where neither votes nor the Council's make-up are known. */
  readonly seats?: readonly Seat[];
  readonly recalls: readonly ResolutionRef[];
  readonly recalledBy: readonly ResolutionRef[];
  /** What it had ended and applies again on the article's date, and since when. */
  readonly restored?: { readonly numbers: readonly number[]; readonly date: string };
  /** Both by year; absent where a list tells it better. */
  readonly years?: RecallYears;
  readonly matters: readonly MatterPlace[];
  /** Whether the facts were taken from its text; else what it does and names is known in part only. */
  readonly textRead: boolean;
  readonly sources: SourcesOf<'adoption' | 'vote' | 'measures' | 'references' | 'matters'>;
  readonly links: readonly Link[];
}

export interface MatterHead {
  readonly kind: 'matter';
  readonly id: string;
  readonly name: string;
  /** How many resolutions stand in its line on the article's date. */
  readonly count: number;
  /** The one resolution that day and subject point to. */
  readonly tied?: ResolutionRef;
}
export interface MatterFacts {
  readonly kind: 'matter';
  readonly head: MatterHead;
  readonly matter: Matter;
  /** The line in order of adoption; `status` on the article's date. */
  readonly line: readonly (MatterStop & { readonly status: ResolutionStatus })[];
  /** The last step by the article's date. */
  readonly last?: MatterStop;
  /** The newest extension with a term by then: the terms that its title gives, and whether all are over. */
  readonly term?: { readonly by: ResolutionRef; readonly until: readonly string[]; readonly over: boolean };
  /** The resolution that the committee is called by. */
  readonly committee?: ResolutionRef;
  /** The first resolution of the line that concerns a panel of experts. */
  readonly experts?: ResolutionRef;
  readonly newest: { readonly n: number; readonly date: string };
  readonly sources: SourcesOf<'matter'>;
  readonly links: readonly Link[];
}

/** What the parts of a document symbol say (UN Editorial Manual, document symbols). */
export interface SymbolMeaning {
  readonly body: 'security-council' | 'general-assembly' | 'other';
  readonly series:
    | 'presidential-statement'
    | 'document'
    | 'meeting-record'
    | 'resolution'
    | 'decision'
    | 'press-statement'
    | 'other';
  readonly year?: number;
  /** Session of the General Assembly, as written ("75", "ES-11", "S-10"). */
  readonly session?: string;
  readonly number?: string;
}
export interface DocumentHead {
  readonly kind: 'document';
  readonly symbol: string;
  readonly meaning: SymbolMeaning;
  readonly date?: string;
  readonly agenda?: string;
}
export interface DocumentFacts {
  readonly kind: 'document';
  readonly head: DocumentHead;
  readonly parts: readonly SymbolPart[];
  /** For a draft that was put to the vote and failed. */
  readonly vetoedBy?: readonly string[];
  /** Its votes, where they are known. */
  readonly votes?: { readonly yes: number; readonly no: number; readonly abstain: number };
  /** The resolution that the draft became. */
  readonly became?: ResolutionRef;
  /** The resolutions adopted at the meeting of which this is the record. */
  readonly adopted: readonly ResolutionRef[];
  /** Resolutions whose text names the document, or which a statement names. */
  readonly namedBy: readonly ResolutionRef[];
  readonly cites: readonly ResolutionRef[];
  readonly newest: { readonly n: number; readonly date: string };
  readonly sources: SourcesOf<'document' | 'references'>;
  readonly links: readonly Link[];
}

export interface OfficialHead {
  readonly kind: 'official';
  readonly id: string;
  readonly name: string;
  /** The office of highest rank held on the article's date; absent where none is known. */
  readonly officeThen?: Role;
}
/** Someone whom an official's card names. */
export interface OfficialRef {
  readonly id: string;
  readonly name: string;
}
export interface OfficeNeighbours {
  readonly role: Role;
  readonly before?: OfficialRef;
  readonly after?: OfficialRef;
}
export interface Listing {
  /** The resolutions under which the person was listed. */
  readonly under: readonly ResolutionRef[];
  readonly start?: string;
  readonly end?: string;
  /** The day until which an open listing is known. */
  readonly asOf?: string;
}
/** Newest first. */
export interface TermRecord {
  readonly state: string;
  readonly role: Role;
  readonly sponsored: readonly ResolutionRef[];
  readonly against: readonly ResolutionRef[];
  readonly abstained: readonly ResolutionRef[];
  readonly vetoed: readonly { readonly symbol: string; readonly date: string }[];
}
export interface OfficialFacts {
  readonly kind: 'official';
  readonly head: OfficialHead;
  readonly official: Official;
  /** Offices held on the article's date, highest first. */
  readonly onDate: readonly Role[];
  /** Offices without an end, highest first; each is known to hold only at `asOf`. */
  readonly now: readonly Role[];
  /** Offices that are over and were not held on that date, newest first. */
  readonly earlier: readonly Role[];
  /** Listings by a sanctions committee of the Council, newest first; they are no offices. */
  readonly listings: readonly Listing[];
  /** Who held the offices directly before and after, where that is sure. */
  readonly around: readonly OfficeNeighbours[];
  /** What the person's state did in the Council while the highest office of the day was the person's. */
  readonly record?: TermRecord;
  readonly sources: SourcesOf<'person'>;
  readonly links: readonly Link[];
}

export type CardHead = ResolutionHead | MatterHead | DocumentHead | OfficialHead;
export type CardFacts = ResolutionFacts | MatterFacts | DocumentFacts | OfficialFacts;
