import type { HideScope } from '../cards/Foot.tsx';
import type { Say } from '../cards/say.ts';
import { cardTitle, subjectOf } from '../cards/titles.ts';
import type { CardHead } from '../facts/card-facts.ts';
import { askBackground } from '../platform/ask-background.ts';
import { type PageRequest, type PageState, subjectKey } from '../platform/messages.ts';
import type { MarkStyle } from '../platform/settings.ts';
import { say } from '../platform/words.ts';
import { bringIntoView } from './answer/bring-into-view.ts';
import { emptyState, listedMarks, readState } from './answer/page-state.ts';
import { nextMark } from './answer/walk.ts';
import type { Lifetime } from './life/lifetime.ts';
import type { Mark } from './mark/mark.ts';
import { headOf, type Marked, sameMark } from './marked.ts';
import { CardDesk } from './overlay/card-desk.ts';
import { Overlay } from './overlay/overlay.tsx';
import { PageMarks } from './page-marks.ts';
import { Cards } from './point/cards.ts';
import { Session } from './session.ts';

const speak: Say = say;

/** The content script of one page: what is read is marked, what is pointed at gets its card, what is asked is answered. */
export class PageScript {
  readonly session: Session;
  readonly #marks: PageMarks;
  readonly #desk = new CardDesk();
  readonly #overlay: Overlay;
  readonly #cards: Cards;
  /** The marks as they were listed last: requests name a mark by its place in that list. */
  #listed: readonly Mark[] = [];
  #walkedTo: Mark | undefined;

  constructor(life: Lifetime) {
    const { signal } = life;
    this.#marks = new PageMarks(signal);
    this.#overlay = new Overlay(this.#desk, {
      closed: () => this.#cards.dismiss(),
      hidden: (head, scope) => this.#hide(head, scope),
    });
    this.session = new Session(life, {
      read: (marked) => this.#show(marked),
      left: () => this.#forget(),
      owns: (node) => this.#overlay.owns(node),
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
          if (head === undefined) return;
          this.#walkedTo = mark;
          this.#overlay.show({ mark, head, date: marked?.found.date, at, withFocus: by === 'keyboard' });
          this.#marks.point(mark);
        },
      },
      signal,
    );
  }

  wear(style: MarkStyle): void {
    this.#marks.wear(style);
  }

  answer(request: PageRequest): PageState {
    const marked = this.session.marked;
    if (request.ask === 'go-to') this.#goTo(this.#listed[request.mention]);
    if (request.ask === 'walk' && marked) this.#walk(nextMark(marked.marks, this.#walkedTo, request.step));
    if (marked === undefined) {
      const { state } = this.session;
      return 'phase' in state ? emptyState(state.phase, state.problem) : emptyState('reading');
    }
    // A jump keeps the list to which its place belongs.
    if (request.ask === 'state') this.#listed = listedMarks(marked);
    return readState(marked, request.ask === 'state' ? this.#listed : listedMarks(marked));
  }

  #show(marked: Marked): void {
    this.#marks.show(marked);
    const renewed = (mark: Mark): Mark | undefined => sameMark(marked, mark);
    this.#walkedTo = this.#walkedTo && renewed(this.#walkedTo);
    this.#listed = this.#listed.map((mark) => renewed(mark) ?? mark);
    this.#cards.renew(renewed);
    const shown = this.#cards.shown;
    if (shown) this.#marks.point(shown);
  }

  #forget(): void {
    this.#cards.dismiss();
    this.#marks.show({ marks: [], shadowRoots: [] });
    this.#walkedTo = undefined;
  }

  #goTo(mark: Mark | undefined): void {
    if (mark === undefined) return;
    this.#cards.dismiss();
    bringIntoView(mark, 'smooth');
    this.#marks.pointOut(mark);
    this.#walkedTo = mark;
  }

  #walk(mark: Mark | undefined): void {
    if (mark === undefined) return;
    bringIntoView(mark, 'instant');
    this.#cards.open(mark, 'keyboard');
  }

  #hide(head: CardHead, scope: HideScope): void {
    this.#cards.dismiss();
    const rule = {
      subject: subjectKey(subjectOf(head)),
      label: cardTitle(head, speak),
      ...(scope === 'site' ? { host: location.hostname } : {}),
    };
    // The settings change, and with them what is read anew; without an answer nothing was hidden.
    askBackground<'hide'>({ ask: 'hide', rule }).catch(() => undefined);
  }
}
