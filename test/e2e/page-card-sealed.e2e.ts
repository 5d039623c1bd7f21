import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/session.ts';
import { cardRect } from './page-probe.ts';

const ARTICLE = 'sample-article.html';

/** Some time passes in which nothing is to happen: longer than rest and grace together. */
const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 700));

inBothBrowsers('a card that is closed off from the page', (session) => {
  test('keeps Escape to itself while it is open, and leaves it to the page afterwards', async () => {
    const tab = await session().open(ARTICLE);
    await tab.read();
    await tab.page.evaluate(() => {
      addEventListener('keydown', ({ key }) => {
        document.title += ` ${key}`;
      });
    });
    await tab.pointAt('Vladimir Putin');
    await tab.cardText();
    await tab.page.keyboard.press('Escape');
    await tab.cardGone();
    expect(await tab.page.title()).not.toContain('Escape');
    await tab.page.keyboard.press('Escape');
    expect(await tab.page.title()).toContain('Escape');
    await tab.close();
  });

  test('hides from the page what is done in it', async () => {
    const tab = await session().open(ARTICLE);
    await tab.read();
    await tab.page.evaluate(() => {
      for (const type of ['click', 'mousedown', 'pointerdown', 'mousemove', 'keydown']) {
        document.addEventListener(type, () => {
          document.documentElement.dataset[type] = 'seen';
        });
      }
    });
    await tab.pointAt('Vladimir Putin');
    await tab.cardText((text) => text.includes('President of Russia'));
    const card = await cardRect(tab.page);
    await tab.page.evaluate(() => {
      for (const key of Object.keys(document.documentElement.dataset)) delete document.documentElement.dataset[key];
    });
    await tab.page.mouse.move(card!.left + 40, card!.top + 60);
    await tab.page.mouse.click(card!.left + 40, card!.top + 60);
    expect(await cardRect(tab.page)).toBeDefined();
    expect(await tab.page.evaluate(() => Object.keys(document.documentElement.dataset))).toEqual([]);
    await tab.close();
  });

  test('cannot be opened or closed by a script of the page', async () => {
    const tab = await session().open(ARTICLE);
    await tab.read();
    await tab.pointAt('Vladimir Putin');
    await tab.cardText();
    await tab.page.evaluate(() => {
      const events = [
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
        new PointerEvent('pointerdown', { bubbles: true }),
        new PointerEvent('pointermove', { bubbles: true, clientX: 1, clientY: 1, pointerType: 'mouse' }),
        new MouseEvent('click', { bubbles: true, clientX: 1, clientY: 1, detail: 1 }),
      ];
      for (const event of events) document.body.dispatchEvent(event);
    });
    await aMoment();
    expect(await cardRect(tab.page)).toBeDefined();
    await tab.close();
  });

  test('leaves the document as it was', async () => {
    const tab = await session().open(ARTICLE);
    await tab.read();
    const html = (): Promise<string> => tab.page.evaluate(() => document.documentElement.outerHTML);
    const before = await html();
    await tab.pointAt('Vladimir Putin');
    await tab.cardText();
    await tab.page.keyboard.press('Escape');
    await tab.cardGone();
    expect(await html()).toBe(before);
    expect(tab.console).toEqual([]);
    await tab.close();
  });
});
