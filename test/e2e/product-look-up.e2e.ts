import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { chooseLookUp, enterAfterKeyword, isSidebarOpen } from './harness/doors.ts';
import { eventually } from './harness/eventually.ts';
import { untilText } from './harness/own-page.ts';
import { inBothBrowsers, type Session } from './harness/session.ts';

const LOOK_UP = 'src/lookup/index.html';

/** Types into the field in place of what stands there. */
async function type(page: Page, text: string): Promise<void> {
  await page.bringToFront();
  await page.focus('[role=combobox]');
  await page.keyboard.press('Escape');
  await page.keyboard.type(text);
}

/** The address of the tab in front, as the extension sees its own pages. */
const inFront = ({ ownPage }: Session): Promise<string> =>
  ownPage.evaluate(async () => (await chrome.tabs.query({ active: true })).map(({ url }) => url ?? '').join(' '));

async function closeInFront({ ownPage }: Session): Promise<void> {
  await ownPage.evaluate(async () => {
    for (const { id } of await chrome.tabs.query({ active: true })) if (id !== undefined) await chrome.tabs.remove(id);
  });
}

inBothBrowsers('the look-up', (session) => {
  test('finds by number, name and words as one types, and opens the card', async () => {
    const page = await session().launched.openOwnPage(LOOK_UP);
    for (const [text, wanted] of [
      ['1701', 'Resolution 1701 (2006)'],
      ['Путин', 'Vladimir Putin'],
      ['ceasefire Gaza 2024', 'Resolution 2728 (2024)'],
      ['watson', 'Adrienne Watson'],
    ] as const) {
      await type(page, text);
      await untilText(page, (shown) => shown.includes(wanted) && /\d+ result/.test(shown));
    }
    await page.keyboard.press('ArrowDown');
    const active = await page.waitForSelector('[role=option][aria-selected=true]');
    expect(await active?.evaluate((each) => (each as HTMLElement).innerText)).toContain('Watson');
    await page.keyboard.press('Enter');
    await untilText(page, (shown) => shown.includes('National Security Council') && shown.includes('Other offices'));
    await page.close();
  });

  test('says so where nothing is found', async () => {
    const page = await session().launched.openOwnPage(LOOK_UP);
    await type(page, 'xqzzy');
    await untilText(page, (shown) => shown.includes('Nothing found'));
    await page.close();
  });

  test('stands in the popup, also where the browser lets no page be read', async () => {
    const tab = await session().open('no-mentions.html');
    await tab.read();
    const popup = await session().openPopup(tab);
    await untilText(popup, (text) => text.includes('Nothing found on this page'));
    await popup.click('[data-key=look-up]');
    await type(popup, 'S/RES/2231');
    await untilText(popup, (text) => text.includes('Resolution 2231 (2015)'));
    await popup.click('[role=option]');
    await untilText(popup, (text) => text.includes('Unanimous'));
    await popup.close();
    await tab.close();
  });

  test('opens from the menu of selected text: in the panel, or where that cannot be opened as a page', async () => {
    const tab = await session().open('sample-article.html');
    await tab.read();
    await chooseLookUp(session(), 'S/RES/1701 (2006)');
    if (session().kind === 'firefox') {
      await eventually(() => isSidebarOpen(session()), Boolean, 'the sidebar');
    } else {
      // Chrome takes a choice for the reader's own only when it was made in its menu.
      const wanted = `${LOOK_UP}?q=S%2FRES%2F1701`;
      await eventually(
        () => inFront(session()),
        (url) => url.includes(wanted),
        'the look-up page',
      );
      await closeInFront(session());
    }
    await tab.close();
  });

  test('opens from the address bar', async () => {
    await enterAfterKeyword(session(), 'Adrienne Watson');
    await eventually(
      () => inFront(session()),
      (url) => url.includes(LOOK_UP) && url.includes('pick=official%3Aadrienne-watson'),
      'the look-up page with the card of whom was chosen',
    );
    await closeInFront(session());
  });
});
