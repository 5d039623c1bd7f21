import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightOn, spotOn } from '../../src/page/overlay/spot.ts';
import type { Box } from '../../src/page/point/corridor.ts';

const PANE = { left: 0, top: 0, width: 1200, height: 900 };
const CARD = { width: 320, height: 300 };
const word = (top: number, left: number): Box => ({ left, top, right: left + 60, bottom: top + 20 });

describe('the spot of a card', () => {
  it('begins where its words begin', () => {
    expect(spotOn('bottom', word(100, 500), CARD, PANE, false)).toEqual({ x: 500, y: 126 });
    expect(spotOn('bottom', word(100, 500), CARD, PANE, true)).toEqual({ x: 240, y: 126 });
    expect(spotOn('top', word(600, 500), CARD, PANE, false)).toEqual({ x: 500, y: 294 });
    expect(spotOn('left', word(100, 500), CARD, PANE, false)).toEqual({ x: 174, y: 100 });
    expect(spotOn('right', word(100, 500), CARD, PANE, false)).toEqual({ x: 566, y: 100 });
  });

  it('moves along its words to stay in what is seen, also of a pinched page', () => {
    expect(spotOn('bottom', word(100, 1150), CARD, PANE, false).x).toBe(872);
    expect(spotOn('bottom', word(100, 10), CARD, PANE, true).x).toBe(8);
    const pinched = { left: 400, top: 300, width: 500, height: 400 };
    expect(spotOn('bottom', word(350, 390), CARD, pinched, false).x).toBe(408);
    expect(heightOn('bottom', word(350, 390), pinched)).toBe(316);
  });

  it('never covers the words, and leaves the pane only where there is no room', () => {
    const at = fc.integer({ min: 0, max: 880 });
    const side = fc.constantFrom('top', 'bottom', 'left', 'right');
    fc.assert(
      fc.property(at, at, side, fc.boolean(), (top, left, on, rtl) => {
        const box = word(top, left);
        const card = { width: 320, height: Math.min(300, heightOn(on, box, PANE)) };
        const { x, y } = spotOn(on, box, card, PANE, rtl);
        const isBeside = x >= box.right || x + card.width <= box.left;
        const isOverOrUnder = y >= box.bottom || y + card.height <= box.top;
        expect(isBeside || isOverOrUnder).toBe(true);
        if (on === 'top' || on === 'bottom') expect(x >= 8 && x + card.width <= 1192).toBe(true);
        else expect(y >= 8 && y + card.height <= 892).toBe(true);
      }),
    );
  });
});
