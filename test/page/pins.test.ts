import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Corner, cornerByKey, nearestCorner, nextCorner } from '../../src/page/dock/corner.ts';
import { folded, type Pin, type Pins, renewedPins, withoutPin, withPin } from '../../src/page/dock/pins.ts';
import type { Mark } from '../../src/page/mark/mark.ts';
import { type CardPage, type CardPages, goneBack, goneDeeper, shownPage } from '../../src/page/overlay/card-pages.ts';

const page = (n: number): CardPage => ({ head: { kind: 'resolution', n } });
/** A mark is never looked into here: only which one it is counts. */
const mark = (quote: string): Mark => ({ mention: { quote } }) as Mark;
const pin = (key: string): Omit<Pin, 'here' | 'open'> => ({
  key,
  head: page(1).head,
  date: undefined,
  pages: [page(1)],
  mark: mark(key),
  match: {
    title: key,
    because: { code: 'symbol', words: [] },
    confidence: 1,
    excerpt: { before: '', quote: key, after: '', cut: [false, false] },
    url: 'https://news.example/',
  },
});
const keys = (pins: Pins): string[] => pins.map(({ key }) => key);

describe('pinned cards', () => {
  it('stand newest first, of which the newest is open', () => {
    const pins = withPin(withPin([], pin('a')), pin('b'));
    expect(keys(pins)).toEqual(['b', 'a']);
    expect(pins.map(({ open }) => open)).toEqual([true, false]);
  });

  it('keep their place in mind when it goes, and find it again', () => {
    const [gone] = renewedPins(withPin([], pin('a')), () => undefined);
    expect(gone).toMatchObject({ here: false, mark: mark('a') });
    const [back] = renewedPins([gone!], () => mark('again'));
    expect(back).toMatchObject({ here: true, mark: mark('again') });
  });

  it('hold each subject once, whatever is done, and what was closed is gone', () => {
    const act = fc.record({
      what: fc.constantFrom('pin', 'close', 'fold', 'lose'),
      key: fc.constantFrom('a', 'b', 'c', 'd'),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        let pins: Pins = [];
        const there = new Set<string>();
        for (const { what, key } of acts) {
          if (what === 'pin') {
            pins = withPin(pins, pin(key));
            there.add(key);
            expect(pins[0]).toMatchObject({ key, open: true, here: true });
          } else if (what === 'close') {
            pins = withoutPin(pins, key);
            there.delete(key);
          } else if (what === 'fold') pins = folded(pins, key);
          else pins = renewedPins(pins, () => undefined);
          expect(keys(pins).sort()).toEqual([...there].sort());
        }
      }),
    );
  });
});

describe('the history of a card', () => {
  it('leads back by the way that led deeper, and never beyond the first', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(3000), fc.constant('back' as const)), { maxLength: 30 }), (ways) => {
        let pages: CardPages = [page(0)];
        const model = [0];
        for (const way of ways) {
          pages = way === 'back' ? goneBack(pages) : goneDeeper(pages, page(way));
          if (way !== 'back') model.push(way);
          else if (model.length > 1) model.pop();
          expect(shownPage(pages).head).toEqual({ kind: 'resolution', n: model.at(-1) });
          expect(pages.length).toBe(model.length);
        }
      }),
    );
  });
});

describe('corners', () => {
  const view = { width: 1000, height: 600 };
  it('are told by where a box is let go', () => {
    expect(nearestCorner({ left: 10, right: 330, top: 20, bottom: 200 }, view)).toEqual({
      block: 'top',
      inline: 'left',
    });
    expect(nearestCorner({ left: 600, right: 920, top: 390, bottom: 590 }, view)).toEqual({
      block: 'bottom',
      inline: 'right',
    });
  });

  it('are gone to by arrows, and round by steps', () => {
    const start: Corner = { block: 'bottom', inline: 'right' };
    expect(cornerByKey(start, 'ArrowUp')).toEqual({ block: 'top', inline: 'right' });
    expect(cornerByKey(start, 'ArrowLeft')).toEqual({ block: 'bottom', inline: 'left' });
    expect(cornerByKey(start, 'a')).toBeUndefined();
    const round = [start];
    for (let i = 0; i < 4; i++) round.push(nextCorner(round.at(-1)!));
    expect(round[4]).toEqual(start);
    expect(new Set(round.map((corner) => JSON.stringify(corner))).size).toBe(4);
  });
});
