/**
 * When a card opens and closes, as one value and one pure function.
 *
 *   closed ──over a mark──▶ resting ──rested──▶ open ◀──back on word or card── leaving ──grace over──▶ closed
 *      ▲                       │ left                └──left word and card──▶ leaving
 *      │                       ▼                                                │ rested on another mark
 *      └──dismissed──── (any state) ──walked to, tapped, clicked──▶ held        ▼
 *                                                                        open (that mark)
 *
 * Times are milliseconds of one clock that the caller reads; nothing here waits.
 */

/** How long the pointer rests on a mark before its card opens: long enough that crossing a word opens nothing. */
export const REST_MS = 150;
/** How long a card stays once word and card are left: long enough to overshoot and come back. */
export const GRACE_MS = 300;
/** A pointer that stays within this many CSS pixels rests: hands are never quite still. */
export const REST_RADIUS = 6;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A mark on which the pointer may be coming to rest. */
interface Rest<M> {
  readonly mark: M;
  readonly at: Point;
  readonly opensAt: number;
}

/** Why a card stays until it is dismissed. */
export type HeldBy = 'keyboard' | 'tap';

export type CardState<M> =
  | { readonly is: 'closed' }
  | ({ readonly is: 'resting' } & Rest<M>)
  | { readonly is: 'open'; readonly mark: M }
  | { readonly is: 'leaving'; readonly mark: M; readonly closesAt: number; readonly next?: Rest<M> }
  | { readonly is: 'held'; readonly mark: M; readonly by: HeldBy };

/** What the pointer is over. `corridor`: on the way between the word and its open card. */
export type Over<M> = { readonly mark: M } | 'card' | 'corridor' | 'nothing';

export type CardEvent<M> =
  | { readonly is: 'moved'; readonly over: Over<M>; readonly at: Point; readonly now: number }
  | { readonly is: 'time'; readonly now: number }
  /** The page scrolls, or a button is held: whatever lies under the pointer is not pointed at. */
  | { readonly is: 'busy'; readonly now: number }
  /** Opened on purpose, by tap, click or key. */
  | { readonly is: 'asked'; readonly mark: M; readonly by: HeldBy }
  /** Escape, a press outside, another page. */
  | { readonly is: 'dismissed' };

const CLOSED = { is: 'closed' } as const;

function restOn<M>(mark: M, at: Point, now: number, before: Rest<M> | undefined): Rest<M> {
  const stays =
    before !== undefined && before.mark === mark && Math.hypot(at.x - before.at.x, at.y - before.at.y) <= REST_RADIUS;
  return stays ? before : { mark, at, opensAt: now + REST_MS };
}

function moved<M>(state: CardState<M>, event: CardEvent<M> & { is: 'moved' }): CardState<M> {
  const { over, at, now } = event;
  const mark = typeof over === 'object' ? over.mark : undefined;
  switch (state.is) {
    case 'held':
      return state;
    case 'closed':
      return mark === undefined ? state : { is: 'resting', ...restOn(mark, at, now, undefined) };
    case 'resting':
      return mark === undefined ? CLOSED : { is: 'resting', ...restOn(mark, at, now, state) };
    case 'open':
    case 'leaving': {
      if (over === 'card' || mark === state.mark) return { is: 'open', mark: state.mark };
      // Words crossed on the way to the card must not take its place.
      if (over === 'corridor') return { is: 'leaving', mark: state.mark, closesAt: now + GRACE_MS };
      const closesAt = state.is === 'leaving' ? state.closesAt : now + GRACE_MS;
      if (mark === undefined) return { is: 'leaving', mark: state.mark, closesAt };
      const before = state.is === 'leaving' ? state.next : undefined;
      return { is: 'leaving', mark: state.mark, closesAt, next: restOn(mark, at, now, before) };
    }
  }
}

function elapsed<M>(state: CardState<M>, now: number): CardState<M> {
  if (state.is === 'resting' && now >= state.opensAt) return { is: 'open', mark: state.mark };
  if (state.is !== 'leaving') return state;
  if (state.next !== undefined && now >= state.next.opensAt) return { is: 'open', mark: state.next.mark };
  if (now < state.closesAt) return state;
  return state.next === undefined ? CLOSED : { is: 'resting', ...state.next };
}

/** The state after an event. Returns the same object when nothing changes. */
export function step<M>(state: CardState<M>, event: CardEvent<M>): CardState<M> {
  switch (event.is) {
    case 'moved':
      return moved(state, event);
    case 'time':
      return elapsed(state, event.now);
    case 'busy':
      if (state.is === 'resting') return CLOSED;
      return state.is === 'open' ? { is: 'leaving', mark: state.mark, closesAt: event.now + GRACE_MS } : state;
    case 'asked':
      return { is: 'held', mark: event.mark, by: event.by };
    case 'dismissed':
      return CLOSED;
  }
}

/**
 * The same state after the page was read again and its marks were made anew.
 * `renewed` gives the mark that took the place of one, or nothing when it is gone.
 */
export function renew<M>(state: CardState<M>, renewed: (mark: M) => M | undefined): CardState<M> {
  if (state.is === 'closed') return state;
  const mark = renewed(state.mark);
  if (mark === undefined) return CLOSED;
  if (state.is !== 'leaving' || state.next === undefined) return { ...state, mark };
  const next = renewed(state.next.mark);
  const { next: _, ...alone } = state;
  return next === undefined ? { ...alone, mark } : { ...state, mark, next: { ...state.next, mark: next } };
}

/** The mark whose card is to be seen in a state. */
export function shownIn<M>(state: CardState<M>): M | undefined {
  return state.is === 'open' || state.is === 'leaving' || state.is === 'held' ? state.mark : undefined;
}

/** When `{ is: 'time' }` is due next, if ever. */
export function dueAt<M>(state: CardState<M>): number | undefined {
  if (state.is === 'resting') return state.opensAt;
  if (state.is !== 'leaving') return undefined;
  return state.next === undefined ? state.closesAt : Math.min(state.closesAt, state.next.opensAt);
}
