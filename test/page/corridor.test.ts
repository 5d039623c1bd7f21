import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Box, contains, inCorridor } from '../../src/page/point/corridor.ts';

const WORD: Box = { left: 100, top: 100, right: 160, bottom: 118 };
const CARD: Box = { left: 100, top: 124, right: 420, bottom: 400 };

it('holds the straight way from the word to the card and not what lies beside it', () => {
  expect(inCorridor(WORD, CARD, { x: 130, y: 121 })).toBe(true);
  expect(inCorridor(WORD, CARD, { x: 200, y: 160 })).toBe(true);
  expect(inCorridor(WORD, CARD, { x: 400, y: 110 })).toBe(false);
  expect(inCorridor(WORD, CARD, { x: 90, y: 121 })).toBe(false);
  expect(inCorridor(WORD, CARD, { x: 130, y: 410 })).toBe(false);
});

const box = fc
  .tuple(fc.nat(800), fc.nat(800), fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 300 }))
  .map(([left, top, width, height]): Box => ({ left, top, right: left + width, bottom: top + height }));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const within = (b: Box, x: number, y: number) => ({
  x: b.left + x * (b.right - b.left),
  y: b.top + y * (b.bottom - b.top),
});

it('holds every point of every straight line from one box to the other', () => {
  fc.assert(
    fc.property(box, box, share, share, share, share, share, (word, card, a, b, c, d, t) => {
      const from = within(word, a, b);
      const to = within(card, c, d);
      const at = { x: from.x + t * (to.x - from.x), y: from.y + t * (to.y - from.y) };
      expect(inCorridor(word, card, at)).toBe(true);
      expect(contains(word, from)).toBe(true);
    }),
  );
});
