import { expect, test } from 'vitest';
import { placeOfText } from '../../scripts/browser/point.ts';
import { inBothBrowsers } from './harness/session.ts';
import { cardRect } from './page-probe.ts';

const ARTICLE = 'sample-article.html';
/** Some time passes in which nothing is to happen: longer than rest and grace together. */
const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 700));

inBothBrowsers('no card comes', (session) => {
  test('to words that are selected, nor to their end', async () => {
    const tab = await session().open(ARTICLE);
    await tab.read();
    await tab.page.bringToFront();
    const { x, y } = await placeOfText(tab.page, 'Adrienne Watson');
    await tab.page.mouse.move(x - 90, y);
    await tab.page.mouse.down();
    await tab.page.mouse.move(x, y, { steps: 8 });
    await aMoment();
    expect(await cardRect(tab.page)).toBeUndefined();
    await tab.page.mouse.up();
    await aMoment();
    expect(await tab.page.evaluate(() => getSelection()?.toString())).not.toBe('');
    expect(await cardRect(tab.page)).toBeUndefined();
    await tab.close();
  });

  test('to words that come under the pointer as one scrolls', async () => {
    const tab = await session().open(ARTICLE);
    await tab.page.setViewport({ width: 1000, height: 500 });
    await tab.read();
    await tab.page.bringToFront();
    const { x, y } = await placeOfText(tab.page, 'Adrienne Watson');
    await tab.page.evaluate(() => scrollBy({ top: -120, behavior: 'instant' }));
    await tab.page.mouse.move(x, y);
    await aMoment();
    // The words come to the pointer, and stay there.
    await tab.page.mouse.wheel({ deltaY: 120 });
    await aMoment();
    const under = await tab.page.evaluate(
      (left, top) => document.caretPositionFromPoint(left, top)?.offsetNode.nodeValue ?? '',
      x,
      y,
    );
    expect(under).toContain('Adrienne Watson');
    expect(await cardRect(tab.page)).toBeUndefined();
    await tab.close();
  });

  test('to whoever prepares to write: a click into a field is left alone', async () => {
    const tab = await session().open('editable.html');
    await tab.read();
    await tab.page.bringToFront();
    await tab.page.click('#line');
    await tab.page.keyboard.type('Antony Blinken, resolution 1701');
    await aMoment();
    expect(await cardRect(tab.page)).toBeUndefined();
    await tab.close();
  });
});
