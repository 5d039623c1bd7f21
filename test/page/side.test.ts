import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cornerOn, freeBox, mostHeight, roomOn, sideOf } from '../../src/page/overlay/side.ts';
import type { Box } from '../../src/page/point/corridor.ts';

const VIEW = { width: 1200, height: 900 };
const word = (top: number, left = 100): Box => ({ left, top, right: left + 60, bottom: top + 20 });

describe('the side on which a card opens', () => {
  it('is below its word, or above where there is no room below', () => {
    expect(sideOf(word(100), VIEW, false)).toBe('bottom');
    expect(sideOf(word(800), VIEW, false)).toBe('top');
  });

  it('is beside its word where lines run downwards', () => {
    expect(sideOf(word(100, 900), VIEW, true)).toBe('left');
    expect(sideOf(word(100, 100), VIEW, true)).toBe('right');
  });

  it('is never the one with less room, unless the usual card fits there', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 880 }), fc.boolean(), (at, vertical) => {
        const box = vertical ? word(100, at) : word(at);
        const side = sideOf(box, VIEW, vertical);
        const other = ({ top: 'bottom', bottom: 'top', left: 'right', right: 'left' } as const)[side];
        expect(roomOn(side, box, VIEW) >= 320 || roomOn(side, box, VIEW) >= roomOn(other, box, VIEW)).toBe(true);
      }),
    );
  });
});

describe('the place of a card', () => {
  const card = { width: 320, height: 300 };

  it('begins where its words do, beyond a gap', () => {
    expect(cornerOn('bottom', word(100), card, VIEW)).toEqual({ x: 100, y: 126 });
    expect(cornerOn('top', word(800), card, VIEW)).toEqual({ x: 100, y: 494 });
    expect(cornerOn('left', word(100, 900), card, VIEW)).toEqual({ x: 574, y: 100 });
    expect(cornerOn('right', word(100), card, VIEW)).toEqual({ x: 166, y: 100 });
  });

  it('is moved along its words into the view, whose beginning counts most', () => {
    expect(cornerOn('bottom', word(100, 1100), card, VIEW).x).toBe(872);
    expect(cornerOn('bottom', word(100, -30), card, VIEW).x).toBe(8);
    expect(cornerOn('right', word(850), card, VIEW).y).toBe(592);
    expect(cornerOn('bottom', word(100), card, { width: 300, height: 900 }).x).toBe(8);
  });

  it('leaves the words free and stays in the view, with the height that it may have there', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -10, max: 890 }),
        fc.integer({ min: 0, max: 1140 }),
        fc.boolean(),
        (top, left, vertical) => {
          const box = word(top, left);
          const side = sideOf(box, VIEW, vertical);
          const size = { width: 320, height: mostHeight(side, box, VIEW) };
          const { x, y } = cornerOn(side, box, size, VIEW);
          expect(x < box.right && box.left < x + size.width && y < box.bottom && box.top < y + size.height).toBe(false);
          expect(y).toBeGreaterThanOrEqual(8);
          expect(y + size.height).toBeLessThanOrEqual(892);
          expect(x).toBeGreaterThanOrEqual(8);
          expect(x + size.width).toBeLessThanOrEqual(1192);
        },
      ),
    );
  });

  it('is no higher than the text around it bears', () => {
    expect(mostHeight('bottom', word(100), VIEW)).toBe(480);
    expect(mostHeight('bottom', word(700), VIEW)).toBe(166);
    expect(mostHeight('left', word(700), { width: 1200, height: 300 })).toBe(284);
    expect(mostHeight('top', word(4), VIEW)).toBe(0);
  });
});

describe('the box that a card leaves free', () => {
  // As the browser gives them: the sides are not the rectangle's own properties.
  const rect = (box: Box): Box =>
    Object.create({ ...box, width: box.right - box.left, height: box.bottom - box.top }) as Box;

  it('is the pointed line in its length, and all lines of the words in its height', () => {
    const lines = [rect(word(100, 700)), rect(word(130, 20))];
    expect(freeBox(lines, lines[1], false)).toEqual({ left: 20, right: 80, top: 100, bottom: 150 });
    expect(freeBox(lines, undefined, false)).toEqual({ left: 700, right: 760, top: 100, bottom: 150 });
    expect(freeBox(lines, lines[0], true)).toEqual({ left: 20, right: 760, top: 100, bottom: 120 });
  });

  it('is none where the words have no place', () => {
    expect(freeBox([], undefined, false)).toBeUndefined();
  });
});
