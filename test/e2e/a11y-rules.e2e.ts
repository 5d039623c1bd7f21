import { expect, test } from 'vitest';
import { axeFaults } from './harness/axe.ts';
import { faultsOfCard, faultsOfCopy } from './harness/axe-overlay.ts';
import { click, untilText } from './harness/own-page.ts';
import { inBothBrowsers, OTHER_HOST } from './harness/session.ts';
import { pressControl } from './overlay-controls.ts';

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
    await untilText(popup, (text) => text.includes('Hidden everywhere'));
    await options.bringToFront();
    await untilText(options, (text) => text.includes('Sergei Shoigu'));
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
