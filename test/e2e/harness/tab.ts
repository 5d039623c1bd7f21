import type { Page } from 'puppeteer-core';
import { lookIntoOverlay, type OverlayPart, shownInOverlay } from '../../../scripts/browser/closed-shadow.ts';
import type { Launched } from '../../../scripts/browser/launch.ts';
import { pointAt } from '../../../scripts/browser/point.ts';
import { tabIds, tabState, waitForState } from '../../../scripts/browser/tab-state.ts';
import type { PageState } from '../../../src/platform/messages.ts';
import { listenToConsole } from './console.ts';
import { eventually } from './eventually.ts';

/** A page in a tab, with what the extension knows and shows of it. */
export interface Tab {
  readonly id: number;
  readonly page: Page;
  /** What was written to the page's console, by whomever. */
  readonly console: readonly string[];
  /** What the content script says now; undefined where none runs. */
  state(): Promise<PageState | undefined>;
  /** Brings the tab to the front (a page that nobody sees is not read) and waits until it is read, or `wanted` holds. */
  read(wanted?: (state: PageState) => boolean): Promise<PageState>;
  /** Rests the mouse on a text of the page. */
  pointAt(text: string, nth?: number): Promise<void>;
  /** Evaluates an expression over `root`, the closed shadow root of the card or the box of pins; undefined where there is none. */
  overlay(expression: string, part?: OverlayPart): Promise<unknown>;
  /** The text of the box of pinned cards; waits until `wanted` holds of it. */
  pinsText(wanted: (text: string) => boolean): Promise<string>;
  /** The text of the open card; waits until one is open (and `wanted` holds of its text). */
  cardText(wanted?: (text: string) => boolean): Promise<string>;
  /** Waits until no card shows. */
  cardGone(): Promise<void>;
  close(): Promise<void>;
}

/** `behind`: in a tab that is not in front, where a page is loaded and waits to be seen. */
export async function openTab(launched: Launched, ownPage: Page, url: string, behind = false): Promise<Tab> {
  const before = new Set(await tabIds(ownPage));
  const page = await launched.browser.newPage();
  const id = (await tabIds(ownPage)).find((other) => !before.has(other));
  if (id === undefined) throw new Error('The browser did not open a tab');
  const lines = await listenToConsole(launched, page);
  if (behind) await ownPage.bringToFront();
  await page.goto(url).catch(async (error: unknown) => {
    // Firefox calls it a failure when a page that has come tries to go on elsewhere, at times before it says where it is.
    const isThere = (): Promise<boolean> =>
      page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url);
    await eventually(() => isThere().catch(() => false), Boolean, url).catch(() => {
      throw error;
    });
  });
  const shown = () => shownInOverlay(launched, page);
  return {
    id,
    page,
    console: lines,
    state: () => tabState(ownPage, id),
    async read(wanted) {
      await page.bringToFront();
      return waitForState(ownPage, id, wanted);
    },
    async pointAt(text, nth) {
      await page.bringToFront();
      await pointAt(page, text, nth);
    },
    overlay: (expression, part) => lookIntoOverlay(launched, page, expression, part),
    pinsText: (wanted) => eventually(() => shownInOverlay(launched, page, 'pins'), wanted, 'the pinned cards'),
    cardText: (wanted = () => true) => eventually(shown, (text) => text !== '' && wanted(text), 'a card to open'),
    async cardGone() {
      await eventually(shown, (text) => text === '', 'the card to close');
    },
    close: () => page.close(),
  };
}
