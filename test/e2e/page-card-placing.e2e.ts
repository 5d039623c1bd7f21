import { expect, test } from 'vitest';
import { eventually } from './harness/eventually.ts';
import { inBothBrowsers } from './harness/session.ts';
import { cardRect, isCardOnTop, overlap, pointedRects } from './page-probe.ts';

const ARTICLE = 'sample-article.html';

inBothBrowsers('a card in its place', (session) => {
  test('leaves its words free and stays in the view, wherever they are', async () => {
    const tab = await session().open(ARTICLE);
    await tab.read();
    for (const [width, height] of [
      [1200, 900],
      [320, 560],
      [700, 300],
    ] as const) {
      await tab.page.setViewport({ width, height });
      for (const name of ['Vladimir Putin', 'Adrienne Watson', 'Linda Thomas-Greenfield', 'António Guterres']) {
        await tab.pointAt(name);
        const card = await eventually(
          () => cardRect(tab.page),
          (rect) => rect !== undefined && rect.top > 0,
          'the card to be placed',
        );
        for (const word of await pointedRects(tab.page)) expect(overlap(card!, word)).toBe(false);
        expect(card!.left).toBeGreaterThanOrEqual(0);
        expect(card!.top).toBeGreaterThanOrEqual(0);
        expect(card!.right).toBeLessThanOrEqual(width);
        expect(card!.bottom).toBeLessThanOrEqual(height);
        await tab.page.keyboard.press('Escape');
        await tab.cardGone();
      }
    }
    await tab.close();
  });

  test('lies above sticky headers', async () => {
    const tab = await session().open('sticky-header.html');
    await tab.read();
    await tab.page.setViewport({ width: 1000, height: 700 });
    await tab.pointAt('Dominic Raab');
    await tab.cardText();
    expect(await isCardOnTop(tab.page)).toBe(true);
    await tab.close();
  });

  test('opens in a modal dialog, can be used there, and goes with it', async () => {
    const tab = await session().open('dialog-top-layer.html');
    await tab.read(({ mentions }) => mentions.some(({ quote }) => quote === 'S/2023/970'));
    await tab.pointAt('S/2023/970');
    await eventually(
      () => isCardOnTop(tab.page),
      (top) => top,
      'the card to lie above the dialog',
    );
    await tab.page.keyboard.press('Escape');
    await eventually(
      () => cardRect(tab.page),
      (rect) => rect === undefined,
      'the card to close',
    );
    expect(await tab.page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    await tab.close();
  });

  test('is dark on a dark page and light on a light one', async () => {
    for (const [path, name, theme] of [
      ['dark.html', 'Benjamin Netanyahu', 'dark'],
      [ARTICLE, 'Vladimir Putin', 'light'],
    ] as const) {
      const tab = await session().open(path);
      await tab.read();
      await tab.pointAt(name);
      await tab.cardText();
      expect(await tab.overlay('root.querySelector("[role=dialog]").dataset.theme')).toBe(theme);
      await tab.close();
    }
  });
});
