import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeBox, roomOn, sideOf } from '../../src/page/overlay/side.ts';
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
