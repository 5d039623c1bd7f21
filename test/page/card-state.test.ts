import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CardEvent,
  type CardState,
  dueAt,
  GRACE_MS,
  type Over,
  REST_MS,
  REST_RADIUS,
  shownIn,
  step,
} from '../../src/page/point/card-state.ts';

type State = CardState<string>;
const CLOSED: State = { is: 'closed' };
const over = (what: Over<string>, now: number, x = 0): CardEvent<string> => ({
  is: 'moved',
  over: what,
  at: { x, y: 0 },
  now,
});
const time = (now: number): CardEvent<string> => ({ is: 'time', now });
const run = (state: State, ...events: CardEvent<string>[]): State => events.reduce<State>(step, state);
const OPEN = run(CLOSED, over({ mark: 'a' }, 0), time(REST_MS));

describe('opening by the pointer', () => {
  it('opens after the pointer has rested on a mark', () => {
    const resting = run(CLOSED, over({ mark: 'a' }, 0));
    expect(shownIn(resting)).toBeUndefined();
    expect(dueAt(resting)).toBe(REST_MS);
    expect(run(resting, time(REST_MS))).toEqual({ is: 'open', mark: 'a' });
  });

  it('does not open while the pointer travels along a mark', () => {
    const travelling = run(CLOSED, over({ mark: 'a' }, 0, 0), over({ mark: 'a' }, 140, REST_RADIUS + 1));
    expect(run(travelling, time(REST_MS)).is).toBe('resting');
    expect(run(travelling, time(140 + REST_MS)).is).toBe('open');
  });

  it('opens under a hand that trembles', () => {
    const trembling = run(CLOSED, over({ mark: 'a' }, 0, 0), over({ mark: 'a' }, 100, 2), over({ mark: 'a' }, 140, 1));
    expect(run(trembling, time(REST_MS)).is).toBe('open');
  });

  it('forgets a mark that was only crossed, one passed on to another, and one that scrolled by', () => {
    const resting = run(CLOSED, over({ mark: 'a' }, 0));
    expect(run(resting, over('nothing', 50))).toEqual(CLOSED);
    expect(run(resting, over({ mark: 'b' }, 100), time(REST_MS)).is).toBe('resting');
    expect(run(resting, { is: 'busy', now: 50 })).toEqual(CLOSED);
  });
});

describe('leaving', () => {
  it('keeps the card for the grace, and closes it then', () => {
    const leaving = run(OPEN, over('nothing', 1000));
    expect(shownIn(leaving)).toBe('a');
    expect(run(leaving, time(1000 + GRACE_MS - 1)).is).toBe('leaving');
    expect(run(leaving, time(1000 + GRACE_MS))).toEqual(CLOSED);
  });

  it('does not prolong the grace while the pointer goes on elsewhere', () => {
    const leaving = run(OPEN, over('nothing', 1000), over('nothing', 1200));
    expect(dueAt(leaving)).toBe(1000 + GRACE_MS);
  });

  it('lets the pointer take its time on the way to the card, across other marks', () => {
    const underway = run(OPEN, over('corridor', 1000), over('corridor', 1250), time(1300), over('card', 1500));
    expect(underway).toEqual({ is: 'open', mark: 'a' });
  });

  it('comes back to the word', () => {
    expect(run(OPEN, over('nothing', 1000), over({ mark: 'a' }, 1100))).toEqual({ is: 'open', mark: 'a' });
  });

  it('goes over to another mark only once the pointer rests there', () => {
    const crossing = run(OPEN, over({ mark: 'b' }, 1000));
    expect(shownIn(crossing)).toBe('a');
    expect(run(crossing, over('nothing', 1050), time(1150)).is).toBe('leaving');
    expect(run(crossing, time(1000 + REST_MS))).toEqual({ is: 'open', mark: 'b' });
  });

  it('starts the grace when the page scrolls under the pointer', () => {
    expect(dueAt(run(OPEN, { is: 'busy', now: 500 }))).toBe(500 + GRACE_MS);
  });
});

describe('held', () => {
  const PINNED = run(CLOSED, { is: 'asked', mark: 'a', by: 'keyboard' });

  it('stays whatever the pointer does, until it is dismissed', () => {
    expect(run(PINNED, over('nothing', 10), over({ mark: 'b' }, 20), { is: 'busy', now: 30 }, time(9999))).toBe(PINNED);
    expect(run(PINNED, { is: 'dismissed' })).toEqual(CLOSED);
  });

  it('moves on to the mark asked for next', () => {
    expect(shownIn(run(PINNED, { is: 'asked', mark: 'b', by: 'keyboard' }))).toBe('b');
  });
});

it('whatever happens, a dismissal closes, and time alone brings every state that waits to rest', () => {
  const mark = fc.constantFrom('a', 'b');
  const what = fc.oneof(fc.record({ mark }), fc.constantFrom('card' as const, 'corridor' as const, 'nothing' as const));
  const event = fc.oneof(
    fc.record({
      is: fc.constant('moved' as const),
      over: what,
      at: fc.record({ x: fc.nat(50), y: fc.nat(50) }),
      now: fc.nat(900),
    }),
    fc.record({ is: fc.constant('time' as const), now: fc.nat(900) }),
    fc.record({ is: fc.constant('busy' as const), now: fc.nat(900) }),
    fc.record({ is: fc.constant('asked' as const), mark, by: fc.constantFrom('tap' as const, 'keyboard' as const) }),
  );
  fc.assert(
    fc.property(fc.array(event), (events) => {
      let state = run(CLOSED, ...events);
      expect(run(state, { is: 'dismissed' })).toEqual(CLOSED);
      for (let due = dueAt(state); due !== undefined; due = dueAt(state)) {
        const next = step(state, time(due));
        expect(next).not.toBe(state);
        state = next;
      }
      expect(['closed', 'open', 'held']).toContain(state.is);
    }),
  );
});
