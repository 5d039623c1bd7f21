import { expect, test } from 'vitest';
import { placeOfText } from '../../scripts/browser/point.ts';
import { inBothBrowsers } from './harness/session.ts';
import { placeOfControl } from './overlay-controls.ts';
import { cardRect } from './page-probe.ts';

const ARTICLE = 'sample-article.html';
/** Some time passes in which nothing is to happen. */
const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 600));

inBothBrowsers('by touch', (session) => {
  test('a tap opens a card, taps in it are its own, and a tap outside closes it', async () => {
    const tab = await session().open(ARTICLE);
    await tab.page.setViewport({ width: 390, height: 780 });
    await tab.read();
    const { x, y } = await placeOfText(tab.page, 'Adrienne Watson');
    await tab.page.touchscreen.tap(x, y);
    await tab.cardText((text) => text.includes('Watson') && text.includes('Shown because'));
    const cite = await placeOfControl(tab, 'card', 'Cite or share');
    await tab.page.touchscreen.tap(cite.x, cite.y);
    await tab.cardText((text) => text.includes('Link to this passage'));
    await tab.page.touchscreen.tap(4, 4);
    await tab.cardGone();
    expect(tab.console).toEqual([]);
    await tab.close();
  });

  test('a finger that scrolls opens nothing, wherever it starts and ends', async () => {
    const tab = await session().open(ARTICLE);
    await tab.page.setViewport({ width: 390, height: 780 });
    await tab.read();
    const { x, y } = await placeOfText(tab.page, 'Adrienne Watson');
    const touch = await tab.page.touchscreen.touchStart(x, y);
    for (let i = 1; i <= 10; i++) await touch.move(x, y - 20 * i);
    await touch.end();
    await aMoment();
    expect(await cardRect(tab.page)).toBeUndefined();
    await tab.close();
  });
});
