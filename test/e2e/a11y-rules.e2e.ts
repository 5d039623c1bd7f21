import { expect, test } from 'vitest';
import type { OverlayPart } from '../../scripts/browser/closed-shadow.ts';
import { axeFaults } from './harness/axe.ts';
import { click, untilText } from './harness/own-page.ts';
import { inBothBrowsers, OTHER_HOST } from './harness/session.ts';
import type { Tab } from './harness/tab.ts';
import { pressControl } from './overlay-controls.ts';

const COPY = 'card-copy';

/**
 * No rule can be run in the card's closed root: this puts what stands in it, with its styles, into an open root
 * of the same page, on top of all. The contrast of its colours axe cannot tell there: test/cards/contrast.test.ts does.
 */
const COPY_CARD = `(() => {
  const host = document.createElement('${COPY}');
  host.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 340px; max-height: none; z-index: 2147483647';
  const copy = host.attachShadow({ mode: 'open' });
  for (const { cssRules } of root.adoptedStyleSheets) {
    const style = copy.appendChild(document.createElement('style'));
    style.textContent = [...cssRules].map((rule) => rule.cssText).join('\\n');
  }
  for (const child of root.children) copy.append(child.cloneNode(true));
  document.documentElement.append(host);
  return copy.children.length;
})()`;

/** Gives what the rules find wrong in a copy of a part of the overlay, after `hide` took the part itself away. */
async function faultsOfCopy(tab: Tab, part: OverlayPart, hide: () => Promise<void>): Promise<string[]> {
  expect(await tab.overlay(COPY_CARD, part)).toBeGreaterThan(2);
  await hide();
  const faults = await axeFaults(tab.page, COPY);
  await tab.page.evaluate((name) => document.querySelector(name)?.remove(), COPY);
  return faults;
}

/** Opens the card of a text, copies it and closes it; gives what the rules find wrong in the copy. */
async function faultsOfCard(tab: Tab, text: string): Promise<string[]> {
  await tab.pointAt(text);
  await tab.cardText((shown) => !shown.includes('Looking up') && shown.includes('Shown because'));
  return faultsOfCopy(tab, 'card', async () => {
    await tab.page.keyboard.press('Escape');
    await tab.cardGone();
  });
}

inBothBrowsers('no rule of axe is broken', (session) => {
  test('by the card of any kind, on a light page', async () => {
    const tab = await session().open('sample-article.html');
    await tab.read();
    for (const text of ['resolution 1718', 'Sergei Shoigu', 'S/PRST/2017/16', 'several UN Security Council']) {
      expect(await faultsOfCard(tab, text), text).toEqual([]);
    }
    await tab.close();
  });

  test('by pinned cards, one open and one of which only the name shows', async () => {
    const tab = await session().open('dark.html');
    await tab.read();
    for (const text of ['resolution 2728', 'Netanyahu']) {
      await tab.pointAt(text);
      await pressControl(tab, 'card', 'Pin this card');
      await tab.pinsText((shown) => shown.includes(text === 'Netanyahu' ? text : '2728'));
    }
    expect(await faultsOfCopy(tab, 'pins', () => pressControl(tab, 'pins', 'Close all'))).toEqual([]);
    await tab.close();
  });

  test('by a card on a dark page', async () => {
    const tab = await session().open('dark.html');
    await tab.read();
    for (const text of ['resolution 2728', 'Netanyahu']) expect(await faultsOfCard(tab, text), text).toEqual([]);
    await tab.close();
  });

  test('by the popup with a list, and with an entry open', async () => {
    const tab = await session().open('many-mentions.html');
    await tab.read();
    const popup = await session().openPopup(tab);
    await untilText(popup, (text) => text.includes('Resolution 242'));
    expect(await axeFaults(popup)).toEqual([]);
    await click(popup, 'Resolution 242');
    await untilText(popup, (text) => text.includes('Shown because'));
    for (const [open, copy] of [
      ['Cite or share', 'BibTeX'],
      ['Wrong?', 'Report'],
    ] as const) {
      await click(popup, open);
      await click(popup, copy);
      expect(await axeFaults(popup)).toEqual([]);
    }
    await popup.close();
    await tab.close();
  });

  test('by the popup without a list', async () => {
    const empty = await session().open('no-mentions.html');
    await empty.read();
    const other = await session().open('sample-article.html', OTHER_HOST);
    for (const [tab, words] of [
      [empty, 'Nothing found'],
      [other, 'Not active on'],
    ] as const) {
      const popup = await session().openPopup(tab);
      await untilText(popup, (text) => text.includes(words));
      expect(await axeFaults(popup), words).toEqual([]);
      await popup.close();
      await tab.close();
    }
  });

  test('by the options page, empty and with a hidden match', async () => {
    const options = await session().launched.openOwnPage('src/options/index.html');
    await untilText(options, (text) => text.includes('No match is hidden'));
    expect(await axeFaults(options)).toEqual([]);
    const tab = await session().open('sample-article.html');
    await tab.read();
    const popup = await session().openPopup(tab);
    await click(popup, 'Sergei Shoigu');
    await click(popup, 'Wrong?');
    await click(popup, 'Everywhere');
    await untilText(options, (text) => text.includes('Sergei Shoigu'));
    await options.bringToFront();
    expect(await axeFaults(options)).toEqual([]);
    await click(options, 'Show again');
    await untilText(options, (text) => text.includes('will be shown again'));
    expect(await axeFaults(options)).toEqual([]);
    for (const page of [popup, options]) await page.close();
    await tab.close();
  });

  test('by the look-up, empty, with its list and with a card', async () => {
    const page = await session().launched.openOwnPage('src/lookup/index.html');
    await untilText(page, (text) => text.includes('Try 1701'));
    expect(await axeFaults(page)).toEqual([]);
    await page.bringToFront();
    await page.focus('[role=combobox]');
    await page.keyboard.type('watson');
    await untilText(page, (text) => text.includes('Adrienne Watson'));
    await page.keyboard.press('ArrowDown');
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await untilText(page, (text) => text.includes('Other offices'));
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });

  test('by the panel and by a pause', async () => {
    const tab = await session().open('sample-article.html');
    await tab.read();
    const panel = await session().launched.openOwnPage(`src/panel/index.html?tab=${tab.id}`);
    await untilText(panel, (text) => text.includes('Kim Jong Un'));
    expect(await axeFaults(panel)).toEqual([]);
    await click(panel, 'Pause');
    expect(await axeFaults(panel)).toEqual([]);
    await click(panel, 'Until I resume');
    await untilText(panel, (text) => text.includes('paused on all sites'));
    expect(await axeFaults(panel)).toEqual([]);
    await click(panel, 'Resume now');
    await tab.read();
    await panel.close();
    await tab.close();
  });

  test('by the welcome page', async () => {
    const page = await session().launched.openOwnPage('src/welcome/index.html');
    await untilText(page, (text) => text.includes('What it may do'));
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });
});
