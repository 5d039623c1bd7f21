import type { Page } from 'puppeteer-core';

/** Where a text stands in the window, its first line's middle; scrolls to it first. */
export async function placeOfText(page: Page, text: string, nth = 0): Promise<{ x: number; y: number }> {
  const place = await page.evaluate(
    (wanted, skip) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let left = skip;
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        let at = (node.nodeValue ?? '').indexOf(wanted);
        while (at >= 0) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          if (range.getClientRects().length > 0 && left-- === 0) {
            node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
            const [line] = range.getClientRects();
            if (line !== undefined) return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
          }
          at = (node.nodeValue ?? '').indexOf(wanted, at + 1);
        }
      }
      return undefined;
    },
    text,
    nth,
  );
  if (place === undefined) throw new Error(`The page does not show "${text}" ${nth + 1} times in one text node`);
  return place;
}

/** A reader who has just scrolled points at nothing yet; the extension waits less than this, in ms. */
const AFTER_SCROLLING = 300;

/** Moves the mouse onto a text of the page and leaves it there. */
export async function pointAt(page: Page, text: string, nth = 0): Promise<void> {
  const { x, y } = await placeOfText(page, text, nth);
  await page.evaluate(
    (pause) => new Promise((settled) => requestAnimationFrame(() => setTimeout(settled, pause))),
    AFTER_SCROLLING,
  );
  // A pointer that jumps is taken for one that travels: come near, then rest.
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
}
