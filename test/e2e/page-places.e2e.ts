import { expect, test } from 'vitest';
import { MARK_THRESHOLD } from '../../src/detect/mention.ts';
import { eventually } from './harness/eventually.ts';
import { inBothBrowsers } from './harness/session.ts';
import type { Tab } from './harness/tab.ts';
import { command, focusedControl, pressControl } from './overlay-controls.ts';
import { cardRect, isCardOnTop, overlap, partRect, pointedRects, type Rect } from './page-probe.ts';

/** The card once it has its place and its facts; it is in the view and leaves its words free. */
async function placedCard(tab: Tab): Promise<Rect> {
  await tab.cardText((text) => text.includes('Shown because'));
  const card = await eventually(
    () => cardRect(tab.page),
    (rect) => rect !== undefined && rect.bottom - rect.top > 60,
    'the card to be placed',
  );
  const view = await tab.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  expect(card!.left).toBeGreaterThanOrEqual(0);
  expect(card!.top).toBeGreaterThanOrEqual(0);
  expect(card!.right).toBeLessThanOrEqual(view.width);
  expect(card!.bottom).toBeLessThanOrEqual(view.height);
  for (const word of await pointedRects(tab.page)) expect(overlap(card!, word)).toBe(false);
  return card!;
}

async function press({ page }: Tab): Promise<void> {
  await page.mouse.down();
  await page.mouse.up();
}

async function close(tab: Tab): Promise<void> {
  await tab.page.keyboard.press('Escape');
  await tab.cardGone();
}

/** Lets the caption and its film fill the screen, or ends that. */
async function fillScreen(tab: Tab, fills: boolean): Promise<void> {
  await tab.page.bringToFront();
  // By the keyboard, since a card may lie over the button.
  await tab.page.focus('#fill');
  await tab.page.keyboard.press('Enter');
  await eventually(
    () => tab.page.evaluate(() => document.fullscreenElement !== null),
    (is) => is === fills,
    'the screen to be filled, or not',
  );
}

inBothBrowsers('a card', (session) => {
  test('stands beside words in boxes that are turned, clipped, enlarged and slid', async () => {
    const tab = await session().open('containers.html');
    await tab.page.setViewport({ width: 900, height: 700 });
    await tab.read();
    for (const name of ['António Guterres', 'Joe Biden', 'Linda Thomas-Greenfield', 'Volodymyr Zelenskyy']) {
      await tab.pointAt(name);
      await placedCard(tab);
      expect(await isCardOnTop(tab.page)).toBe(true);
      await close(tab);
    }
    await tab.close();
  });

  test('goes along when a box scrolls or slides by itself, and goes when its words leave it', async () => {
    const tab = await session().open('containers.html');
    // So high that the card stands below its words, where its upper edge goes with them.
    await tab.page.setViewport({ width: 900, height: 1400 });
    await tab.read();
    // A card that was only pointed at goes with any scroll; one that was clicked for stays with its words.
    await tab.pointAt('Linda Thomas-Greenfield');
    await press(tab);
    const before = await placedCard(tab);
    const scroll = (by: number): Promise<void> =>
      tab.page.evaluate((top) => document.getElementById('pane')?.scrollBy({ top, behavior: 'instant' }), by);
    await scroll(24);
    await eventually(
      () => cardRect(tab.page),
      (rect) => rect !== undefined && Math.abs(before.top - 24 - rect.top) <= 2,
      'the card to go along',
    );
    await scroll(200);
    await tab.cardGone();
    await tab.pointAt('Joe Biden');
    await press(tab);
    await placedCard(tab);
    await tab.page.evaluate(() => document.getElementById('slides')?.scrollBy({ left: 320, behavior: 'instant' }));
    await tab.cardGone();
    await tab.close();
  });

  test('stands beside vertical lines, and leaves all of their words free', async () => {
    const tab = await session().open('vertical-text.html');
    await tab.page.setViewport({ width: 900, height: 700 });
    const { mentions } = await tab.read(({ mentions: all }) => all.length > 0);
    expect(mentions.map(({ quote }) => quote)).toContain('António Guterres');
    for (const { quote } of mentions.filter(({ confidence }) => confidence >= MARK_THRESHOLD)) {
      await tab.pointAt(quote);
      const card = await placedCard(tab);
      const [word] = await pointedRects(tab.page);
      // Lines run downwards: beside them is left or right of them.
      expect(card.right <= word!.left || card.left >= word!.right, quote).toBe(true);
      await close(tab);
    }
    await tab.close();
  });

  test('stands beside words of lines that run from right to left, at both edges and narrow', async () => {
    for (const path of ['arabic-article.html', 'hebrew-article.html']) {
      const tab = await session().open(path);
      const { mentions } = await tab.read(({ mentions: all }) => all.length > 0);
      const names = mentions.filter(({ confidence }) => confidence >= MARK_THRESHOLD).map(({ quote }) => quote);
      for (const width of [900, 320]) {
        await tab.page.setViewport({ width, height: 640 });
        for (const name of new Set(names)) {
          await tab.pointAt(name);
          await placedCard(tab);
          await close(tab);
        }
      }
      await tab.close();
    }
  });

  test('shows above what fills the screen, and goes when something else fills it', async () => {
    const tab = await session().open('full-screen.html');
    await tab.read();
    await tab.pointAt('Volodymyr Zelenskyy');
    await tab.cardText();
    await fillScreen(tab, true);
    await tab.cardGone();
    await tab.pointAt('António Guterres');
    await placedCard(tab);
    expect(await isCardOnTop(tab.page)).toBe(true);
    // Not by Escape, which ends the full screen whatever a page does.
    await tab.page.mouse.click(5, 5);
    await tab.cardGone();
    await fillScreen(tab, false);
    await tab.close();
  });
});

inBothBrowsers('pinned cards', (session) => {
  const isOnTop = (tab: Tab): Promise<boolean> =>
    tab.page.evaluate(() => {
      const host = document.querySelector('[data-preamble-card="pins"]');
      const { left, top, right, bottom } = host!.getBoundingClientRect();
      return document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === host;
    });

  test('do not lie over what fills the screen', async () => {
    const tab = await session().open('full-screen.html');
    await tab.read();
    await tab.pointAt('Sergey Lavrov');
    await pressControl(tab, 'card', 'Pin this card');
    await tab.pinsText((text) => text.includes('Lavrov'));
    expect(await isOnTop(tab)).toBe(true);
    await fillScreen(tab, true);
    expect(await isOnTop(tab)).toBe(false);
    // One that is pinned in there is of use there, and comes out when that ends.
    await tab.pointAt('António Guterres');
    await pressControl(tab, 'card', 'Pin this card');
    await tab.pinsText((text) => text.includes('Guterres') && text.includes('Lavrov'));
    expect(await isOnTop(tab)).toBe(true);
    await fillScreen(tab, false);
    expect(await isOnTop(tab)).toBe(true);
    await tab.close();
  });

  test('stay behind a modal dialog until they are asked for or one is pinned there, and outlive it', async () => {
    const tab = await session().open('dialog-top-layer.html');
    await tab.read(({ mentions }) => mentions.some(({ quote }) => quote === 'S/2023/970'));
    // Pinned in the dialog, it can be used there.
    await tab.pointAt('S/2023/970');
    await pressControl(tab, 'card', 'Pin this card');
    await tab.pinsText((text) => text.includes('S/2023/970'));
    expect(await isOnTop(tab)).toBe(true);
    const before = await partRect(tab.page, 'pins');
    await pressControl(tab, 'pins', 'Move to another corner');
    await eventually(
      () => partRect(tab.page, 'pins'),
      (rect) => rect?.left !== before?.left || rect?.top !== before?.top,
      'the box to go to another corner',
    );
    await tab.page.click('#close');
    await tab.pinsText((text) => text.includes('S/2023/970'));
    expect(await isOnTop(tab)).toBe(true);
    // A dialog that opens later covers them with all the page.
    await tab.page.click('#open');
    expect(await isOnTop(tab)).toBe(false);
    await command(session(), tab, { ask: 'pinned' });
    await eventually(
      () => focusedControl(tab, 'pins'),
      (name) => name.includes('S/2023/970'),
      'the focus in the box',
    );
    expect(await isOnTop(tab)).toBe(true);
    await tab.page.keyboard.press('Delete');
    await eventually(
      () => partRect(tab.page, 'pins'),
      (rect) => rect === undefined,
      'the box to go',
    );
    expect(await tab.page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    expect(tab.console).toEqual([]);
    await tab.close();
  });
});
