import type { Page } from 'puppeteer-core';
import { untilText } from '../../test/e2e/harness/own-page.ts';
import { OTHER_HOST, type Session } from '../../test/e2e/harness/session.ts';
import { placeOfText } from '../browser/point.ts';

/** A picture of the product in use: a page with an open card, the popup of a page, or another page of the extension. */
export interface Shot {
  readonly name: string;
  readonly path: string;
  /** The text of the page whose card is opened; absent: the popup is shown. */
  readonly card?: string;
  /** A page of the extension that is shown instead, with the tab of `path` where it wants one. */
  readonly own?: 'panel' | 'lookup' | 'options' | 'welcome';
  /** What it is asked for (`q` of the look-up). */
  readonly asks?: string;
  /** The words with which it is whole. */
  readonly until?: string;
  /** Language of the interface, as the reader may choose it. */
  readonly language?: string;
  /** The colours that the reader's system forces on pages; Chromium alone can be told so. */
  readonly forced?: boolean;
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
  if (shot.language !== undefined) await choose(session, shot.language);
  const tab = await session.open(shot.path, shot.elsewhere ? OTHER_HOST : undefined);
  try {
    if (shot.own !== undefined) return await ownPicture(session, shot, view, tab);
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
    if (shot.language !== undefined) await choose(session, null);
  }
}

/** Chooses the language of the interface, as the options do. */
async function choose({ ownPage }: Session, language: string | null): Promise<void> {
  await ownPage.evaluate(
    (chosen) => chrome.storage.local.set({ settings: { version: 1, language: chosen } }),
    language,
  );
}

async function forceColours(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
}

async function ownPicture(
  session: Session,
  { own, asks, until, dark: isDark, forced }: Shot,
  view: View,
  tab: Awaited<ReturnType<Session['open']>>,
): Promise<string> {
  await tab.read();
  const query = new URLSearchParams({ tab: String(tab.id), ...(asks === undefined ? {} : { q: asks }) });
  const page = await session.launched.openOwnPage(`src/${own}/index.html?${query}`);
  await page.bringToFront();
  await page.setViewport(view);
  if (isDark) await dark(page);
  if (forced) await forceColours(page);
  await untilText(page, (text) => until === undefined || text.includes(until));
  await settle();
  const taken = await picture(page);
  await page.close();
  return taken;
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
