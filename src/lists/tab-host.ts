import type { CardProblem } from '../cards/Card.tsx';
import type { TakeAway } from '../cite/take-away.ts';
import type { Subject } from '../detect/mention.ts';
import type { CardHead } from '../facts/card-facts.ts';
import type { CardContent } from '../platform/ask-card.ts';
import type { Match } from '../platform/background-requests.ts';
import type { HideRule, PageState } from '../platform/messages.ts';

/** What one frame of a page refers to; the page itself is frame 0. */
export interface FrameState {
  readonly frame: number;
  readonly state: PageState;
}

/** What there is to say of the tab that the reader looks at. */
export type Situation =
  /** The browser keeps extensions out of this page. */
  | { readonly kind: 'not-allowed' }
  /** Nothing is read on this page; it could be on the reader's word. */
  | { readonly kind: 'not-active'; readonly host: string }
  /** Nothing runs on this page, and the browser does not say what it is before the extension's button is pressed on it. */
  | { readonly kind: 'unknown' }
  /** The reader switched this site off. */
  | { readonly kind: 'off'; readonly host: string }
  /** The reader paused everything: until a time (ms since 1970), or until it is resumed. */
  | { readonly kind: 'paused'; readonly host: string | undefined; readonly until: number | undefined }
  /** The frames in which something runs, the page itself first. */
  | { readonly kind: 'page'; readonly host: string; readonly frames: readonly FrameState[] };

/** How long everything is paused. */
export type PauseLength = 'hour' | 'until-resumed';

export type FoundResult =
  | { readonly ok: true; readonly found: readonly CardHead[] }
  | { readonly ok: false; readonly problem: CardProblem };

/** What can be asked of the facts; the background stands behind it, or a test. */
export interface FactsHost {
  card(subject: Subject, date: string | undefined): Promise<CardContent>;
  search(text: string): Promise<FoundResult>;
  /** The texts to copy from a subject's card, and of its match on a page; undefined: no answer. */
  take(subject: Subject, match?: Match): Promise<TakeAway | undefined>;
}

/** What the list of a tab can ask and do; the browser stands behind it, or a test. */
export interface TabHost {
  look(): Promise<Situation>;
  /** Scrolls the page to a mention, by its place in the list of its frame. */
  goTo(place: { readonly frame: number; readonly mention: number }): Promise<void>;
  /** Scrolls a frame of the page back to where the reader was before {@link goTo}. */
  goBack(frame: number): Promise<void>;
  /** Reads the page this once. False: the browser does not allow it. */
  readOnce(): Promise<boolean>;
  /** Asks for leave to work on the tab's site always, and reads the page. Called straight from a click. */
  always(host: string): Promise<boolean>;
  switchSite(host: string, on: boolean): Promise<void>;
  /** Pauses reading on all sites. */
  pause(length: PauseLength): Promise<void>;
  resume(): Promise<void>;
  /** Hides what a rule says, or only the match in these words; gives what shows it again. Undefined: no answer. */
  hide(rule: HideRule, at?: Match['excerpt']): Promise<(() => Promise<boolean>) | undefined>;
  openOptions(): Promise<void>;
  /** Opens the side panel of the window; absent where there is none, or where this is it. Called straight from a click. */
  readonly openPanel?: () => void;
}
