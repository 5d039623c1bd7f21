import type { Page } from 'puppeteer-core';
import { untilText } from '../../test/e2e/harness/own-page.ts';
import { OTHER_HOST, type Session } from '../../test/e2e/harness/session.ts';
import { pressControl } from '../../test/e2e/overlay-controls.ts';
import { placeOfText } from '../browser/point.ts';
import { type Wish, wish } from '../browser/wishes.ts';

/** A picture of the product in use: a page with an open card, the popup of a page, or another page of the extension. */
export interface Shot {
  readonly name: string;
  readonly path: string;
  /** The text of the page whose card is opened; absent: the popup is shown. */
  readonly card?: string;
  /** A control that is pressed in the open card; with `pins`, the card is pinned instead of shown. */
  readonly press?: string;
  /** Texts of the page whose cards are pinned before. */
  readonly pins?: readonly string[];
  /** A page of the extension that is shown instead, with the tab of `path` where it wants one. */
  readonly own?: 'panel' | 'lookup' | 'options' | 'welcome';
  /** What it is asked for (`q` of the look-up). */
  readonly asks?: string;
  /** A page of the extension is scrolled to its end. */
  readonly end?: boolean;
  /** The words with which it is whole. */
  readonly until?: string;
  /** Language of the interface, as the reader may choose it. */
  readonly language?: string;
  /** What the reader's system asks of pages. */
  readonly wish?: Wish;
  /** A page that the extension does not read by itself. */
  readonly elsewhere?: boolean;
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
/** What pins a card, in English. */
const PIN = 'Pin this card';

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, SETTLED));

/** Does what a picture asks of the reader's system, takes it, and takes the wish back. */
async function wished(session: Session, page: Page, { wish: what }: Shot, work: () => Promise<void>): Promise<string> {
  const end = what && (await wish(session.launched, page, what));
  await work();
  await settle();
  const taken = await page.screenshot({ encoding: 'base64' });
  await end?.();
  return taken;
}

type Tab = Awaited<ReturnType<Session['open']>>;

/** Takes a picture as PNG, in base64. */
export async function take(session: Session, shot: Shot, view: View): Promise<string> {
  if (shot.language !== undefined) await choose(session, shot.language);
  const tab = await session.open(shot.path, shot.elsewhere ? OTHER_HOST : undefined);
  try {
    if (shot.own !== undefined) return await ownPicture(session, shot, view, tab);
    if (shot.card === undefined && shot.pins === undefined) return await popupPicture(session, shot, view, tab);
    return await pagePicture(session, shot, view, tab);
  } finally {
    await tab.close();
    if (shot.language !== undefined) await choose(session, null);
  }
}

/** Opens the card of a text by a click, so that it stays, with the text near the upper edge. */
async function openCard({ page, cardText }: Tab, text: string): Promise<void> {
  const { x, y } = await placeOfText(page, text);
  const scrolled = await page.evaluate((by) => {
    const before = scrollY;
    scrollBy({ top: by, behavior: 'instant' });
    return scrollY - before;
  }, y - WORD_AT);
  await settle();
  await page.mouse.click(x, y - scrolled);
  await cardText((shown) => shown.length > 200);
}

async function pagePicture(session: Session, shot: Shot, view: View, tab: Tab): Promise<string> {
  const { card, press, pins = [] } = shot;
  await tab.page.setViewport(view);
  await tab.read();
  return wished(session, tab.page, shot, async () => {
    for (const text of pins) {
      await openCard(tab, text);
      await pressControl(tab, 'card', press ?? PIN);
      await tab.cardGone();
    }
    if (card === undefined) return;
    await openCard(tab, card);
    if (pins.length === 0 && press !== undefined) await pressControl(tab, 'card', press);
  });
}

/** Chooses the language of the interface, as the options do. */
async function choose({ ownPage }: Session, language: string | null): Promise<void> {
  await ownPage.evaluate(
    (chosen) => chrome.storage.local.set({ settings: { version: 1, language: chosen } }),
    language,
  );
}

async function ownPicture(session: Session, shot: Shot, view: View, tab: Tab): Promise<string> {
  const { own, asks, until, end } = shot;
  await tab.read();
  const query = new URLSearchParams({ tab: String(tab.id), ...(asks === undefined ? {} : { q: asks }) });
  const page = await session.launched.openOwnPage(`src/${own}/index.html?${query}`);
  await page.bringToFront();
  await page.setViewport(view);
  const taken = await wished(session, page, shot, async () => {
    await untilText(page, (text) => until === undefined || text.includes(until));
    await settle();
    if (!end) return;
    await page.evaluate(() => {
      for (const each of [document.documentElement, document.querySelector('main')])
        each?.scrollTo({ top: each.scrollHeight, behavior: 'instant' });
    });
  });
  await page.close();
  return taken;
}

async function popupPicture(session: Session, shot: Shot, view: View, tab: Tab): Promise<string> {
  if (!shot.elsewhere) await tab.read();
  const popup = await session.openPopup(tab);
  await popup.bringToFront();
  await popup.setViewport(view);
  const taken = await wished(session, popup, shot, async () => {
    await untilText(popup, (text) => text.includes('Options') && !text.includes('Reading the page'));
  });
  await popup.close();
  return taken;
}
