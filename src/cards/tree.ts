import type { Subject } from '../detect/mention.ts';
import type { CardHead } from '../facts/card-facts.ts';

/** Every element that a drawn card may hold. */
export type Tag =
  | 'p'
  | 'div'
  | 'span'
  | 'b'
  | 'i'
  | 'bdi'
  | 'section'
  | 'h3'
  | 'ul'
  | 'li'
  | 'dl'
  | 'dt'
  | 'dd'
  | 'details'
  | 'summary'
  | 'table'
  | 'thead'
  | 'tbody'
  | 'tr'
  | 'th'
  | 'td'
  | 'a'
  | 'svg'
  | 'g'
  | 'rect'
  | 'path'
  | 'text'
  | 'title';

/** Every attribute that they may have. An address is followed only if the product knows its host. */
export interface Attributes {
  readonly class?: string | undefined;
  readonly lang?: string | undefined;
  readonly dir?: 'ltr' | undefined;
  readonly title?: string | undefined;
  readonly scope?: 'col' | 'row' | undefined;
  readonly 'aria-hidden'?: 'true' | undefined;
  readonly href?: string | undefined;
  readonly hreflang?: string | undefined;
  readonly style?: { readonly insetInlineStart: string; readonly inlineSize?: string | undefined } | undefined;
  readonly viewBox?: string | undefined;
  readonly preserveAspectRatio?: 'none' | undefined;
  readonly transform?: string | undefined;
  readonly d?: string | undefined;
  readonly x?: string | number | undefined;
  readonly y?: string | number | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly rx?: number | undefined;
}

export interface TreeElement {
  readonly tag: Tag;
  readonly attributes?: Attributes;
  readonly children?: Tree;
}

/** Words that open the card of another subject. */
export interface Opener {
  readonly island: 'opener';
  readonly class: 'quiet' | 'ref';
  readonly opens: Subject;
  readonly children: Tree;
}

/** A resolution by number and year, which opens its card: what cards hold most of. */
export interface RefOpener {
  readonly island: 'ref';
  readonly n: number;
  readonly year?: string;
  readonly topic?: string;
}

/** A list that shows all of its items on request. */
export interface ShortListed {
  readonly island: 'list';
  readonly class: 'refs' | 'rail' | 'links';
  readonly items: readonly Tree[];
  /** Places of the items that are shown at first; absent: all of them. */
  readonly first?: readonly number[];
}

/** One resolution of {@link YearColumns}. */
export interface YearNode {
  readonly n: number;
  readonly way: 'recalled' | 'recalling';
  readonly label: string;
  readonly name: string;
  readonly topic?: string;
}
/** Resolutions in the columns of their years, to be walked along. */
export interface YearColumns {
  readonly island: 'years';
  readonly label: string;
  /** Shown as long as none is pointed at. */
  readonly hint: string;
  readonly columns: readonly {
    /** How many have no room. */
    readonly over?: number;
    readonly nodes: readonly YearNode[];
    /** The name of the card's own resolution, in its column. */
    readonly here?: string;
  }[];
  /** What is drawn between the columns and the name of the one that is pointed at. */
  readonly under: Tree;
}

/** What holds a state or acts: a component of the page, with all that it needs. */
export type Island = Opener | RefOpener | ShortListed | YearColumns;

/**
 * What a card shows, as plain data of a closed vocabulary: drawn in the background, where the facts are, and turned
 * into elements in the page by `TreeView.tsx`.
 */
export type Tree = readonly (string | TreeElement | Island)[];

/** The card of a subject, all but its frame: title, buttons and foot. */
export interface DrawnCard {
  readonly head: CardHead;
  /** The line above the title. */
  readonly kicker: string;
  /** What stands before a caution, and after it. */
  readonly lines: Tree;
  readonly body: Tree;
}
