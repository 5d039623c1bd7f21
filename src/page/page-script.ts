import { cardTitle } from '../cards/titles.ts';
import { type PageRequest, type PageState, subjectKey } from '../platform/messages.ts';
import type { MarkStyle } from '../platform/settings.ts';
import { bringIntoView } from './answer/bring-into-view.ts';
import { matchOf } from './answer/match.ts';
import { emptyState, listedMarks, readState } from './answer/page-state.ts';
import { nextMark } from './answer/walk.ts';
import { WayBack } from './answer/way-back.ts';
import { DockedCards } from './dock/docked-cards.tsx';
import { atEnd } from './life/at-end.ts';
import type { Lifetime } from './life/lifetime.ts';
import { isVisible, type Mark, rangeOf } from './mark/mark.ts';
import { headOf, likeMark, type Marked, sameMark } from './marked.ts';
import { CardDesk } from './overlay/card-desk.ts';
import { FocusInPage } from './overlay/focus.ts';
import { Overlay } from './overlay/overlay.tsx';
import { speak } from './overlay/speak.ts';
import { bringStyles } from './overlay/styles.ts';
import { PageMarks } from './page-marks.ts';
import { Cards } from './point/cards.ts';
import { Session } from './session.ts';

/** The content script of one page: what is read is marked, what is pointed at gets its card, what is asked is answered. */
export class PageScript {
  readonly session: Session;
  readonly #signal: AbortSignal;
  readonly #marks: PageMarks;
  readonly #desk = new CardDesk();
  readonly #overlay: Overlay;
  readonly #dock: DockedCards;
  readonly #cards: Cards;
  /** The marks as they were listed last: requests name a mark by its place in that list. */
  #listed: readonly Mark[] = [];
  #walkedTo: Mark | undefined;
  readonly #way = new WayBack();
  /** The match that was hidden from its open card. */
  #hidden: Mark | undefined;

  constructor(life: Lifetime) {
    const { signal } = life;
    this.#signal = signal;
    this.#marks = new PageMarks(signal);
    const focus = new FocusInPage();
    this.#dock = new DockedCards(this.#desk, focus, { goTo: (mark) => this.#goTo(mark) });
    atEnd(signal, () => this.#dock.clear());
    this.#overlay = new Overlay(this.#desk, focus, {
      closed: () => this.#cards.dismiss(),
      hiding: () => this.#keep(),
      pinned: ({ mark, head, date, match }, pages, byKey) => {
        this.#cards.dismiss();
        this.#dock.add({ key: subjectKey(mark.mention.subject), mark, head, date, match, pages }, byKey);
      },
    });
    this.session = new Session(life, {
      read: (marked, restless) => this.#show(marked, restless),
      left: () => this.#forget(),
      turned: () => this.#cards.dismiss(),
      owns: (node) => this.#overlay.owns(node) || this.#dock.owns(node),
    });
    this.#cards = new Cards(
      () => this.session.marked,
      this.#overlay,
      {
        nearing: (mark) => {
          // Fetched while the pointer comes to rest, so that the card is whole when it opens.
          if (life.alive()) void this.#desk.card(mark.mention.subject, this.session.marked?.found.date);
        },
        shows: (mark, by, at) => {
          if (!life.alive() || mark === undefined) {
            this.#overlay.close();
            this.#marks.point(undefined);
            return;
          }
          const marked = this.session.marked;
          const head = marked && headOf(marked, mark);
          if (marked === undefined || head === undefined) return;
          this.#walkedTo = mark;
          const match = matchOf(marked, mark, cardTitle(head, speak));
          this.#overlay.show({ mark, head, match, date: marked.found.date, at, withFocus: by === 'keyboard' });
          this.#marks.point(mark);
          this.#makeWayFor(mark);
        },
      },
      signal,
    );
  }

  wear(style: MarkStyle): void {
    this.#marks.wear(style);
    // Nobody expects a card where nothing is to be seen.
    this.#cards.heedPointer(style !== 'none');
  }

  /** Carries a request out, and tells what is known of the page after it. */
  async answer(request: PageRequest): Promise<PageState> {
    const done = this.#carryOut(request, this.session.marked);
    return { ...(await this.#state(request)), done };
  }

  async #state(request: PageRequest): Promise<PageState> {
    const { state } = this.session;
    if ('phase' in state) return emptyState(state.phase, state.problem);
    const listed = await listedMarks(state);
    const told = await readState(state, listed);
    // The page was read again meanwhile: those marks are no more.
    if (state !== this.session.state) return this.#state(request);
    // A jump keeps the list to which its place belongs, and so does who asks for another reason than to show one.
    if (request.ask === 'list') this.#listed = listed;
    return { ...told, ...(this.#way.isOpen ? { back: true } : {}) };
  }

  /** Answers whether the request led anywhere. */
  #carryOut(request: PageRequest, marked: Marked | undefined): boolean {
    switch (request.ask) {
      case 'state':
      case 'list':
      case 'read':
        return false;
      case 'pinned':
        return this.#dock.focusNext();
      case 'go-to':
        return this.#goTo(this.#listed[request.mention]);
      case 'go-back':
        this.#cards.dismiss();
        return this.#way.go();
      case 'walk': {
        const { step, enters } = request;
        return this.#walk(marked && nextMark(marked.marks, enters ? undefined : this.#walkedTo, step, enters));
      }
    }
  }

  #show(marked: Marked, restless: boolean): void {
    if (marked.marks.length > 0) bringStyles();
    this.#marks.show(marked, restless);
    const renewed = (mark: Mark): Mark | undefined => sameMark(marked, mark);
    this.#walkedTo = this.#walkedTo && renewed(this.#walkedTo);
    this.#listed = this.#listed.map((mark) => renewed(mark) ?? mark);
    this.#cards.renew((mark) => renewed(mark) ?? (mark === this.#hidden ? mark : undefined));
    this.#dock.renew((mark) => renewed(mark) ?? likeMark(marked, mark));
    this.#way.renew(renewed);
    const shown = this.#cards.shown;
    if (shown) this.#marks.point(shown);
  }

  #forget(): void {
    this.#cards.dismiss();
    this.#marks.show({ marks: [], shadowRoots: [] });
    this.#walkedTo = undefined;
    this.#way.forget();
    // What is pinned stays; its words come back with the page that holds them.
    this.#dock.renew(() => undefined);
  }

  #goTo(mark: Mark | undefined): boolean {
    if (mark === undefined || !isVisible(mark)) return false;
    this.#cards.dismiss();
    this.#way.leaveFor(mark);
    const scrolls = bringIntoView(mark, 'smooth');
    this.#marks.pointOut(mark);
    this.#walkedTo = mark;
    this.#makeWayFor(mark);
    // A smooth scroll brings the words to their place only then.
    if (scrolls)
      addEventListener('scrollend', () => this.#makeWayFor(mark), { once: true, capture: true, signal: this.#signal });
    return true;
  }

  #makeWayFor(mark: Mark): void {
    const words = rangeOf(mark)?.getBoundingClientRect();
    if (words) this.#dock.makeWayFor(words);
  }

  #walk(mark: Mark | undefined): boolean {
    if (mark === undefined) {
      // The walk goes on in another frame, or from the other end.
      this.#cards.dismiss();
      this.#walkedTo = undefined;
      return false;
    }
    bringIntoView(mark, 'instant');
    this.#cards.open(mark, 'keyboard');
    return true;
  }

  /** A match that was hidden is no mark any more when the page is read again: its card stays all the same. */
  #keep(): void {
    this.#hidden = this.#cards.shown;
    if (this.#hidden !== undefined) this.#cards.open(this.#hidden, 'tap');
  }
}
