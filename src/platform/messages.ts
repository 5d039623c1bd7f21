/**
 * What the content script is asked and what is answered, declared once: the client, the handler and the check
 * at the border follow from these schemas. What the background is asked stands in `background-requests.ts`:
 * only the background checks it, and each check costs every page its bytes.
 */
import * as v from 'valibot';
import type { DrawnCard } from '../cards/tree.ts';
import type { TakeAway } from '../cite/take-away.ts';
import type { Anachronism, Mention } from '../detect/mention.ts';
import type { CardHead } from '../facts/card-facts.ts';

/** A match that the reader does not want to see: this subject, everywhere or on one site. */
export const hideRuleSchema = v.strictObject({
  /** {@link subjectKey} of the subject. */
  subject: v.string(),
  /** What the card's title said, for the list in the options. */
  label: v.string(),
  /** Host; absent: everywhere. */
  host: v.exactOptional(v.string()),
  /** Only at one place of the host: a digest of its words, which tells nobody what they are. */
  place: v.exactOptional(v.string()),
});
export type HideRule = v.InferOutput<typeof hideRuleSchema>;

/** Why the facts cannot be asked. */
export type FactsProblem = 'facts-missing' | 'facts-damaged';

export type DetectAnswer =
  | {
      readonly ok: true;
      readonly lang?: string;
      readonly date?: string;
      readonly mentions: readonly Mention[];
      /** Head of each distinct subject, by {@link subjectKey}. */
      readonly heads: Readonly<Record<string, CardHead>>;
      readonly older?: Anachronism;
    }
  | { readonly ok: false; readonly problem: FactsProblem };
export type TakeAnswer =
  | { readonly ok: true; readonly take: TakeAway }
  | { readonly ok: false; readonly problem: FactsProblem };
/** The rule that was made: what `unhide` takes back. */
export interface HideAnswer {
  readonly ok: true;
  readonly rule: HideRule;
}
export type CardAnswer =
  | { readonly ok: true; readonly card: DrawnCard }
  | { readonly ok: false; readonly problem: FactsProblem | 'unknown-subject' };
/** The heads of the cards that a query may mean, the likeliest first. */
export type SearchAnswer =
  | { readonly ok: true; readonly found: readonly CardHead[] }
  | { readonly ok: false; readonly problem: FactsProblem };
/** Strings by key, placeholders as `$1`; none where the browser's own language is spoken. */
export interface WordsAnswer {
  readonly ok: true;
  readonly strings: Readonly<Record<string, string>>;
}
/** Style sheets of cards, and of what stands around them where they are pinned. */
export interface StylesAnswer {
  readonly ok: true;
  readonly cards: string;
  readonly pins: string;
}
export type AboutAnswer =
  | {
      readonly ok: true;
      /** Date of the newest fact, ISO 8601. */
      readonly asOf: string;
      readonly newestResolution: number;
      readonly officials: number;
      readonly matters: number;
    }
  | { readonly ok: false; readonly problem: FactsProblem };

/** What the popup and the background ask of the content script of a tab. */
export const pageRequestSchema = v.variant('ask', [
  /** Answered with {@link PageState}. */
  v.strictObject({ ask: v.literal('state') }),
  /** The same, to be shown as a list: `go-to` counts by this answer until the next of its kind. */
  v.strictObject({ ask: v.literal('list') }),
  /** Read the page, though the reader wants pages read on a click alone: this is the click. */
  v.strictObject({ ask: v.literal('read') }),
  /** Scroll to a mention (its place in the answer to `list`) and point it out; a place without one leads nowhere. */
  v.strictObject({ ask: v.literal('go-to'), mention: v.number() }),
  /** Scroll back to where the reader was before the lists led elsewhere. */
  v.strictObject({ ask: v.literal('go-back') }),
  /** The keyboard command: open the card of the next or previous mention; of the first or last where the walk enters the frame. */
  v.strictObject({ ask: v.literal('walk'), step: v.picklist([1, -1]), enters: v.boolean() }),
  /** The keyboard command: bring the focus to the pinned cards, or from one to the next. */
  v.strictObject({ ask: v.literal('pinned') }),
]);
export type PageRequest = v.InferOutput<typeof pageRequestSchema>;

/**
 * A mention as lists show it: `context` is the text around it, in which its words begin at `at`; an ellipsis at either
 * end is ours where `cut` says so.
 */
export type ListedMention = Mention & {
  readonly part: 'article' | 'elsewhere';
  readonly context: string;
  readonly at: number;
  readonly cut: readonly [before: boolean, after: boolean];
};

/** What the content script knows of its page: the one source for popup and panel. */
export interface PageState {
  /** `asleep`: it runs here and waits for the reader's word. */
  readonly phase: 'reading' | 'read' | 'asleep' | 'off' | 'failed';
  /** Host of the page, which the browser does not tell everywhere. */
  readonly host?: string;
  /** With phase `failed`. */
  readonly problem?: FactsProblem | 'no-answer';
  /** Address of the page. */
  readonly url?: string;
  /** After a request to go somewhere: whether it led anywhere here. */
  readonly done?: boolean;
  readonly lang?: string;
  readonly date?: string;
  readonly mentions: readonly ListedMention[];
  readonly heads: Readonly<Record<string, CardHead>>;
  /** Evidence that the article is older than its date. */
  readonly older?: Anachronism;
  /** Place in `mentions` of the one nearest to what the reader has before the eyes. */
  readonly near?: number;
  /** There is a way back from where the lists led. */
  readonly back?: true;
}

/** A stable name of a subject, for maps and settings: `resolution:1701`, `matter:dprk-sanctions`. */
export function subjectKey(subject: Mention['subject']): string {
  switch (subject.kind) {
    case 'resolution':
      return `resolution:${subject.n}`;
    case 'matter':
      return `matter:${subject.id}${subject.n === undefined ? '' : `:${subject.n}`}`;
    case 'document':
      return `document:${subject.symbol}`;
    case 'official':
      return `official:${subject.id}`;
  }
}
