import type { CardProblem } from '../cards/Card.tsx';
import type { Subject } from '../detect/mention.ts';
import type { CardFacts } from '../facts/card-facts.ts';
import type { PageState } from '../platform/messages.ts';

/** What there is to say of the tab that the reader looks at. */
export type Situation =
  /** The browser keeps extensions out of this page. */
  | { readonly kind: 'not-allowed' }
  /** Nothing of ours runs on the page; it could be read on the reader's word. */
  | { readonly kind: 'not-active'; readonly host: string }
  /** The reader switched this site off. */
  | { readonly kind: 'off'; readonly host: string }
  | { readonly kind: 'page'; readonly host: string; readonly state: PageState };

export type CardResult =
  | { readonly ok: true; readonly facts: CardFacts }
  | { readonly ok: false; readonly problem: CardProblem };

/** What the list of a tab can ask and do; the browser stands behind it, or a test. */
export interface TabHost {
  look(): Promise<Situation>;
  card(subject: Subject, date: string | undefined): Promise<CardResult>;
  /** Scrolls the page to a mention, by its place in the page's list. */
  goTo(mention: number): Promise<void>;
  /** Reads the page this once. False: the browser does not allow it. */
  readOnce(): Promise<boolean>;
  /** Asks for leave to work on the tab's site always, and reads the page. Called straight from a click. */
  always(host: string): Promise<boolean>;
  switchSite(host: string, on: boolean): Promise<void>;
  /** Hides a match; `host` absent: everywhere. */
  hide(subject: Subject, label: string, host: string | undefined): Promise<void>;
  openOptions(): Promise<void>;
}
