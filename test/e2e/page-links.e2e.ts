import { expect, test } from 'vitest';
import { placeOfText } from '../../scripts/browser/point.ts';
import { inBothBrowsers } from './harness/session.ts';
import { cardRect } from './page-probe.ts';

const PAGE = 'linked-names.html';
/** Some time passes in which nothing is to happen. */
const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 500));

inBothBrowsers('a name in a link', (session) => {
  test('shows its card to a pointer that rests, and a click still follows the link', async () => {
    const tab = await session().open(PAGE);
    await tab.read();
    await tab.pointAt('António Guterres');
    expect(await tab.cardText()).toContain('António Guterres');
    const { x, y } = await placeOfText(tab.page, 'António Guterres');
    await Promise.all([tab.page.waitForNavigation(), tab.page.mouse.click(x, y)]);
    expect(tab.page.url()).toContain('no-mentions.html');
    await tab.close();
  });

  test('leaves a tap to the link, and a tap on a plain name opens its card', async () => {
    const tab = await session().open(PAGE);
    await tab.read();
    await tab.page.bringToFront();
    const plain = await placeOfText(tab.page, 'Volodymyr Zelenskyy');
    await tab.page.touchscreen.tap(plain.x, plain.y);
    expect(await tab.cardText()).toContain('Zelensky');
    await tab.page.touchscreen.tap(5, 5);
    await tab.cardGone();
    const linked = await placeOfText(tab.page, 'Sergey Lavrov');
    await Promise.all([tab.page.waitForNavigation(), tab.page.touchscreen.tap(linked.x, linked.y)]);
    await aMoment();
    expect(await cardRect(tab.page)).toBeUndefined();
    await tab.close();
  });

  test('and one in a teaser that lies under a stretched link', async () => {
    const tab = await session().open(PAGE);
    await tab.read();
    await tab.pointAt('Emmanuel Macron');
    expect(await tab.cardText()).toContain('Emmanuel Macron');
    const { x, y } = await placeOfText(tab.page, 'Emmanuel Macron');
    await Promise.all([tab.page.waitForNavigation(), tab.page.mouse.click(x, y)]);
    expect(tab.page.url()).toContain('no-mentions.html');
    await tab.close();
  });

  test('and a text that cannot be selected have their cards as any other', async () => {
    const tab = await session().open(PAGE);
    await tab.read();
    await tab.pointAt('2254 (2015)');
    expect(await tab.cardText()).toContain('2254');
    await tab.close();
  });
});
