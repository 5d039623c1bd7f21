import type { Frame, Page } from 'puppeteer-core';
import type { OverlayPart } from '../../scripts/browser/closed-shadow.ts';

/** What a page's own script can see of us, and of what lies where. */

/** The texts under our highlights of a kind, in the order of the page; '' where the page took the text away since. */
export function markedTexts(page: Page | Frame, name: string): Promise<string[]> {
  return page.evaluate((wanted) => {
    const texts: string[] = [];
    for (const part of CSS.highlights.get(wanted) ?? []) {
      const range = document.createRange();
      try {
        range.setStart(part.startContainer, part.startOffset);
        range.setEnd(part.endContainer, part.endOffset);
        texts.push(part.startContainer.isConnected ? range.toString() : '');
      } catch {
        texts.push('');
      }
    }
    return texts;
  }, name);
}

/** All texts that are marked. */
export async function allMarkedTexts(page: Page | Frame): Promise<string[]> {
  const kinds = ['resolution', 'matter', 'document', 'official'];
  const texts = await Promise.all(kinds.map((kind) => markedTexts(page, `preamble-${kind}`)));
  return texts.flat();
}

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a part of the overlay is in the view; undefined while it is not there. */
export function partRect(page: Page, part: OverlayPart): Promise<Rect | undefined> {
  return page.evaluate((name) => {
    const host = document.querySelector(`[data-preamble-card="${name}"]`);
    if (host === null) return undefined;
    const { left, top, right, bottom } = host.getBoundingClientRect();
    return { left, top, right, bottom };
  }, part);
}

/** Where the card is in the view; undefined while none is open. */
export const cardRect = (page: Page): Promise<Rect | undefined> => partRect(page, 'card');

/** The line boxes of what is pointed out now. */
export function pointedRects(page: Page): Promise<Rect[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('preamble-pointed') ?? [])].flatMap((part) => {
      const range = document.createRange();
      range.setStart(part.startContainer, part.startOffset);
      range.setEnd(part.endContainer, part.endOffset);
      return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
    }),
  );
}

export const overlap = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether the card is what one sees in its middle and at its corners. */
export function isCardOnTop(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const host = document.querySelector('[data-preamble-card="card"]');
    if (host === null) return false;
    const { left, top, right, bottom } = host.getBoundingClientRect();
    const points = [
      [(left + right) / 2, (top + bottom) / 2],
      [left + 12, top + 12],
      [right - 12, bottom - 12],
    ] as const;
    return points.every(([x, y]) => document.elementFromPoint(x, y) === host);
  });
}
