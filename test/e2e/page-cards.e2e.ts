import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/session.ts';
import { command } from './overlay-controls.ts';
import { cardRect, pointedRects } from './page-probe.ts';

const ARTICLE = 'sample-article.html';

/** Some time passes in which nothing is to happen: longer than rest and grace together. */
const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 700));

inBothBrowsers('a card', (session) => {
  test('does not open for a pointer that only crosses its word', async () => {
    const tab = await session().open(ARTICLE);
    await tab.read();
    await tab.pointAt('Vladimir Putin');
    await tab.cardText();
    const [word] = await pointedRects(tab.page);
    await tab.page.keyboard.press('Escape');
    await tab.cardGone();
    const y = (word!.top + word!.bottom) / 2;
    await tab.page.mouse.move(word!.left - 40, y);
    await tab.page.mouse.move(word!.right + 40, y, { steps: 30 });
    await aMoment();
    expect(await cardRect(tab.page)).toBeUndefined();
    await tab.close();
  });

  test('stays while the pointer goes over to it, and closes when both are left', async () => {
    const tab = await session().open(ARTICLE);
    await tab.read();
    await tab.pointAt('Vladimir Putin');
    await tab.cardText((text) => text.includes('President of Russia'));
    const card = await cardRect(tab.page);
    await tab.page.mouse.move((card!.left + card!.right) / 2, (card!.top + card!.bottom) / 2, { steps: 12 });
    await aMoment();
    expect(await cardRect(tab.page)).toBeDefined();
    await tab.page.mouse.move(5, 5, { steps: 4 });
    await tab.cardGone();
    expect(await pointedRects(tab.page)).toEqual([]);
    await tab.close();
  });

  test('closes at a press outside, and opens at a click on the word', async () => {
    const tab = await session().open(ARTICLE);
    await tab.read();
    await tab.pointAt('Vladimir Putin');
    await tab.cardText();
    await tab.page.mouse.click(5, 5);
    await tab.cardGone();
    await tab.pointAt('Vladimir Putin');
    await tab.page.mouse.down();
    await tab.page.mouse.up();
    await tab.cardText();
    await tab.page.mouse.move(5, 5, { steps: 4 });
    await aMoment();
    expect(await cardRect(tab.page)).toBeDefined();
    await tab.close();
  });

  test('is walked to by keys from mention to mention, with the focus in it and back afterwards', async () => {
    const tab = await session().open('spa.html?story=korea');
    await tab.read(({ mentions }) => mentions.some(({ quote }) => quote === 'Kim Jong Un'));
    await tab.page.focus('#to-iran');
    const focused = (): Promise<string> => tab.page.evaluate(() => document.activeElement?.id ?? '');
    const names: string[] = [];
    for (let i = 0; i < 2; i++) {
      await command(session(), tab, { ask: 'walk', step: 1, enters: false });
      names.push(await tab.cardText((text) => !names.includes(text)));
      expect(await focused()).toBe('');
      expect(await tab.overlay('root.activeElement !== null')).toBe(true);
    }
    await command(session(), tab, { ask: 'walk', step: -1, enters: false });
    expect(await tab.cardText((text) => text.slice(0, 20) === names[0]!.slice(0, 20))).not.toBe('');
    await tab.page.keyboard.press('Escape');
    await tab.cardGone();
    expect(await focused()).toBe('to-iran');
    await tab.close();
  });

  test('is a dialog with the name of its subject', async () => {
    const tab = await session().open(ARTICLE);
    await tab.read();
    await tab.pointAt('Vladimir Putin');
    await tab.cardText();
    const dialog = 'root.querySelector("[role=dialog]")';
    expect(await tab.overlay(`${dialog}.getAttribute("aria-label")`)).toBe('Vladimir Putin');
    await tab.close();
  });

  test('stays open when the page is read again around it', async () => {
    const tab = await session().open('live-blog.html');
    await tab.read();
    await tab.pointAt('Vasily Nebenzya');
    await tab.cardText();
    await tab.page.evaluate(() => {
      const p = document.createElement('p');
      p.textContent = 'António Guterres speaks.';
      document.body.append(p);
    });
    await tab.read(({ mentions }) => mentions.some(({ quote }) => quote === 'António Guterres'));
    expect(await cardRect(tab.page)).toBeDefined();
    await tab.close();
  });
});
