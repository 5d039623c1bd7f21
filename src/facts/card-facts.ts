import type { Matter, MatterRole, Official, Resolution, Role } from './schema.ts';

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
  /** Nothing that the facts know ended it. */
  | { readonly state: 'not-ended' };

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
  readonly recalls: readonly ResolutionRef[];
  readonly recalledBy: readonly ResolutionRef[];
  readonly matters: readonly { readonly id: string; readonly name: string; readonly role: MatterRole }[];
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
  readonly line: readonly (ResolutionRef & { readonly role: MatterRole; readonly status: ResolutionStatus })[];
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
  /** For a draft that was put to the vote and failed. */
  readonly vetoedBy?: readonly string[];
  /** Resolutions whose text names the document, or which a statement names. */
  readonly namedBy: readonly ResolutionRef[];
  readonly cites: readonly ResolutionRef[];
  readonly links: readonly Link[];
}

export interface OfficialHead {
  readonly kind: 'official';
  readonly id: string;
  readonly name: string;
  /** The office of highest rank held on the article's date; absent where none is known. */
  readonly officeThen?: Role;
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
  readonly links: readonly Link[];
}

export type CardHead = ResolutionHead | MatterHead | DocumentHead | OfficialHead;
export type CardFacts = ResolutionFacts | MatterFacts | DocumentFacts | OfficialFacts;
