import type { Page } from 'puppeteer-core';
import { untilText } from '../../test/e2e/harness/own-page.ts';
import { OTHER_HOST, type Session } from '../../test/e2e/harness/session.ts';
import { placeOfText } from '../browser/point.ts';

/** A picture of the product in use: a page with an open card, or the popup of a page. */
export interface Shot {
  readonly name: string;
  readonly path: string;
  /** The text of the page whose card is opened; absent: the popup is shown. */
  readonly card?: string;
  /** A page that the extension does not read by itself. */
  readonly elsewhere?: boolean;
  readonly dark?: boolean;
}

export interface View {
  readonly width: number;
  readonly height: number;
  readonly deviceScaleFactor: number;
}

/** How far below the upper edge the word stands whose card is open, in px. */
const WORD_AT = 90;
/** Longer than a card takes to be drawn, and than a pointer counts as on its way, in ms. */
const SETTLED = 500;

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, SETTLED));
const dark = (page: Page): Promise<void> =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
const picture = (page: Page): Promise<string> => page.screenshot({ encoding: 'base64' });

/** Takes a picture as PNG, in base64. */
export async function take(session: Session, shot: Shot, view: View): Promise<string> {
  const tab = await session.open(shot.path, shot.elsewhere ? OTHER_HOST : undefined);
  try {
    if (shot.card === undefined) return await popupPicture(session, shot, view, tab);
    await tab.page.setViewport(view);
    if (shot.dark) await dark(tab.page);
    await tab.read();
    const { x, y } = await placeOfText(tab.page, shot.card);
    const scrolled = await tab.page.evaluate((by) => {
      const before = scrollY;
      scrollBy({ top: by, behavior: 'instant' });
      return scrollY - before;
    }, y - WORD_AT);
    await settle();
    // A card that was clicked for stays.
    await tab.page.mouse.click(x, y - scrolled);
    await tab.cardText((text) => text.includes('Shown because'));
    await settle();
    return await picture(tab.page);
  } finally {
    await tab.close();
  }
}

async function popupPicture(
  session: Session,
  shot: Shot,
  view: View,
  tab: Awaited<ReturnType<Session['open']>>,
): Promise<string> {
  if (!shot.elsewhere) await tab.read();
  const popup = await session.openPopup(tab);
  await popup.setViewport(view);
  if (shot.dark) await dark(popup);
  await untilText(popup, (text) => text.includes('Options') && !text.includes('Reading the page'));
  await settle();
  const taken = await picture(popup);
  await popup.close();
  return taken;
}
