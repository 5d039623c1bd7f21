import { render } from 'preact';
import { cardTitle } from '../../cards/titles.ts';
import type { CardHead } from '../../facts/card-facts.ts';
import type { Match } from '../../platform/background-requests.ts';
import { atEnd } from '../life/at-end.ts';
import type { Mark } from '../mark/mark.ts';
import type { Point } from '../point/card-state.ts';
import type { Box } from '../point/corridor.ts';
import { type Anchor, anchorOf } from './anchor.ts';
import { isDark } from './backdrop.ts';
import type { CardDesk } from './card-desk.ts';
import type { CardPages } from './card-pages.ts';
import type { FocusInPage } from './focus.ts';
import { toolsOf } from './match-tools.ts';
import { OpenCard } from './OpenCard.tsx';
import { keepPlaced } from './place-card.ts';
import { makeFrame, makeShell, type Shell } from './shell.ts';
import { speak } from './speak.ts';
import { stayOnTop } from './top-layer.ts';

export interface CardToShow {
  readonly mark: Mark;
  readonly head: CardHead;
  readonly date: string | undefined;
  readonly match: Match;
  /** Where the pointer was; absent when a key opened the card. */
  readonly at: Point | undefined;
  readonly withFocus: boolean;
}

/** What the reader, or the page, does to an open card. */
export interface OverlayEvents {
  closed(): void;
  /** The reader hides the match; its card stays open for an undo. */
  hiding(): void;
  /** `byKey`: the focus is to go along. */
  pinned(card: CardToShow, pages: CardPages, byKey: boolean): void;
}

/** The one card that comes and goes. The page's tree holds something of ours only while a card is open. */
export class Overlay {
  readonly #desk: CardDesk;
  readonly #focus: FocusInPage;
  readonly #events: OverlayEvents;
  #shell: Shell | undefined;
  #open: { readonly anchor: Anchor; readonly life: AbortController } | undefined;

  constructor(desk: CardDesk, focus: FocusInPage, events: OverlayEvents) {
    this.#desk = desk;
    this.#focus = focus;
    this.#events = events;
  }

  show(asked: CardToShow): void {
    const { mark, head, date, match, at, withFocus } = asked;
    const anchor = anchorOf(mark, at);
    if (anchor === undefined) {
      this.close();
      return;
    }
    this.#focus.note();
    this.#open?.life.abort();
    const life = new AbortController();
    this.#open = { anchor, life };
    const { signal } = life;

    this.#shell ??= makeShell('card');
    const { host, root } = this.#shell;
    const theme = isDark(anchor.element) ? 'dark' : 'light';
    const frame = makeFrame(cardTitle(head, speak), theme);
    root.replaceChildren(frame);
    const card = this.#desk.atHand(mark.mention.subject, date);
    const closed = (): void => this.#events.closed();
    render(
      <OpenCard
        first={card === undefined ? { head } : { head: card.head, card }}
        mention={mark.mention}
        theme={theme}
        fetch={(subject) => this.#desk.card(subject, date)}
        frame={frame}
        onPin={(pages) => this.#events.pinned(asked, pages, root.activeElement?.matches(':focus-visible') === true)}
        tools={(shown, isFirst) => toolsOf(shown, isFirst ? match : undefined, () => this.#events.hiding())}
        onClose={closed}
      />,
      frame,
    );
    atEnd(signal, () => render(null, frame));
    stayOnTop(host, anchor.element, closed, signal);
    keepPlaced(anchor, host, closed, signal);
    host.addEventListener('focusout', ({ relatedTarget }) => relatedTarget instanceof Node && closed(), { signal });
    if (withFocus) frame.focus({ preventScroll: true });
  }

  /** Closes the card, and gives the focus back if the card has it. */
  close(): void {
    if (this.#open === undefined) return;
    const hadFocus = this.owns(document.activeElement);
    this.#open.life.abort();
    this.#open = undefined;
    if (hadFocus) this.#focus.giveBack();
  }

  /** Where the card is in the view, and the words it must leave free. */
  boxes(): { readonly card: Box; readonly word: Box | undefined } | undefined {
    const host = this.#shell?.host;
    return host && this.#open && { card: host.getBoundingClientRect(), word: this.#open.anchor.box() };
  }

  /** Whether a node that an event or a change is about is the card's. */
  owns(node: EventTarget | null): boolean {
    return node !== null && node === this.#shell?.host;
  }
}
