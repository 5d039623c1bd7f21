import { browser } from './browser.ts';
import { CARDS_TIE, MARKS_TIE } from './tie.ts';

/** The first may stand before any value; the second is how a card is displayed. */
const TIE_CSS = `:root { ${MARKS_TIE}: ; ${CARDS_TIE}: block; }`;

/**
 * Gives a frame a style that the browser takes back when the extension is switched off, removed or updated, so that
 * what depends on it goes along. False where there is no such thing: only Firefox takes styles back, and only it
 * stops content scripts before they could clear up.
 */
export async function tieToExtension(tabId: number, frameId: number): Promise<boolean> {
  if (!('getBrowserInfo' in browser.runtime)) return false;
  try {
    await browser.scripting.insertCSS({ target: { tabId, frameIds: [frameId] }, css: TIE_CSS });
    return true;
  } catch {
    // No leave for this page: its marks then stay until it is loaded anew.
    return false;
  }
}
