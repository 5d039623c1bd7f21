import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { wish } from '../../scripts/browser/wishes.ts';
import { axeFaults } from './harness/axe.ts';
import { faultsOfCard, faultsOfCopy } from './harness/axe-overlay.ts';
import { click, untilText } from './harness/own-page.ts';
import { inBothBrowsers, type Session } from './harness/session.ts';
import { stringsOf } from './harness/strings.ts';
import { pressControl } from './overlay-controls.ts';

const NARROW = { width: 320, height: 640 };

/** Every page of the extension in its usual state, with the words by which it is whole in English and in Arabic. */
const PAGES = [
  ['popup', '', 'Kim Jong Un'],
  ['panel', '', 'Kim Jong Un'],
  ['lookup', '1701', '2006'],
  ['options', '', 'ceasefire Gaza'],
  ['welcome', '', 'Preamble'],
] as const;

async function chooseLanguage({ ownPage }: Session, language: string | null): Promise<void> {
  await ownPage.evaluate(
    (chosen) => chrome.storage.local.set({ settings: { version: 1, language: chosen } }),
    language,
  );
}

/** Nothing of a page may stand out of it at its sides. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What is wrong with each page of the extension, by its name. */
async function faultsOfPages(session: Session, prepare: (page: Page) => Promise<unknown>): Promise<string[]> {
  const tab = await session.open('sample-article.html');
  await tab.read();
  const faults: string[] = [];
  for (const [name, asked, words] of PAGES) {
    const query = new URLSearchParams({ tab: String(tab.id), ...(asked === '' ? {} : { q: asked }) });
    const page = await session.launched.openOwnPage(`src/${name}/index.html?${query}`);
    await page.bringToFront();
    const end = await prepare(page);
    await untilText(page, (text) => text.includes(words));
    faults.push(...(await axeFaults(page)).map((fault) => `${name}: ${fault}`));
    if ((await overflow(page)) > 0) faults.push(`${name}: wider than its window`);
    if (typeof end === 'function') await (end as () => Promise<void>)();
    await page.close();
  }
  await tab.close();
  return faults;
}

inBothBrowsers('no rule of axe is broken by any page of the extension', (session) => {
  test('in the dark', async () => {
    expect(await faultsOfPages(session(), (page) => wish(session().launched, page, 'dark'))).toEqual([]);
  });

  test('320 pixels wide', async () => {
    expect(await faultsOfPages(session(), (page) => page.setViewport(NARROW))).toEqual([]);
  });

  test('in forced colours', async () => {
    expect(await faultsOfPages(session(), (page) => wish(session().launched, page, 'forced-colours'))).toEqual([]);
  });

  test('right to left, wide and narrow', async () => {
    await chooseLanguage(session(), 'ar');
    try {
      expect(await faultsOfPages(session(), async () => undefined)).toEqual([]);
      expect(await faultsOfPages(session(), (page) => page.setViewport(NARROW))).toEqual([]);
    } finally {
      await chooseLanguage(session(), null);
    }
  });

  test('with an entry of the list open, narrow and dark', async () => {
    const tab = await session().open('sample-article.html');
    await tab.read();
    for (const name of ['popup', 'panel']) {
      const page = await session().launched.openOwnPage(`src/${name}/index.html?tab=${tab.id}`);
      await page.bringToFront();
      await page.setViewport(NARROW);
      const end = await wish(session().launched, page, 'dark');
      for (const [entry, words] of [
        ['Resolution 1718', 'Shown because'],
        ['Sergei Shoigu', 'Other offices'],
      ] as const) {
        await click(page, entry);
        await untilText(page, (text) => text.includes(words));
        expect(await axeFaults(page), `${name}, ${entry}`).toEqual([]);
        expect(await overflow(page), `${name}, ${entry}`).toBe(0);
      }
      await end();
      await page.close();
    }
    await tab.close();
  });

  test('by cards and pinned cards, narrow, dark and right to left', async () => {
    const string = await stringsOf('ar');
    await chooseLanguage(session(), 'ar');
    try {
      const tab = await session().open('sample-article.html');
      await tab.page.setViewport(NARROW);
      await tab.read();
      const end = await wish(session().launched, tab.page, 'dark');
      const whole = string('take');
      for (const text of ['resolution 1718', 'Sergei Shoigu', 'S/PRST/2017/16', 'several UN Security Council']) {
        expect(await faultsOfCard(tab, text, whole), text).toEqual([]);
      }
      for (const text of ['resolution 1718', 'Sergei Shoigu']) {
        await tab.pointAt(text);
        await pressControl(tab, 'card', string('card_pin'));
        await tab.cardGone();
      }
      const closeAll = (): Promise<void> => pressControl(tab, 'pins', string('pins_close'));
      expect(await faultsOfCopy(tab, 'pins', closeAll)).toEqual([]);
      await end();
      await tab.close();
    } finally {
      await chooseLanguage(session(), null);
    }
  });
});
