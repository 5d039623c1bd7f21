import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { MARK_THRESHOLD } from '../../src/detect/mention.ts';
import { giveCommand } from './harness/doors.ts';
import { eventually } from './harness/eventually.ts';
import { MOST_STEPS, tabInCardTo } from './harness/keys.ts';
import { untilText } from './harness/own-page.ts';
import { inBothBrowsers } from './harness/session.ts';
import { focusedControl } from './overlay-controls.ts';

/** Empty where one sees what has the focus, else what that is; undefined where the browser's own controls have it. */
async function focusShown(page: Page): Promise<string | undefined> {
  const shown = await page.evaluate(() => {
    const at = document.activeElement;
    if (!document.hasFocus()) return null;
    if (!(at instanceof HTMLElement) || at === document.body) return '';
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1 ? '' : at.outerHTML.slice(0, 80);
  });
  return shown ?? undefined;
}

inBothBrowsers('the focus', (session) => {
  test('walks the marks both ways by the commands, goes along to a pinned card and comes back', async () => {
    const tab = await session().open('spa.html?story=korea');
    const { mentions } = await tab.read(({ mentions: all }) => all.some(({ quote }) => quote === 'Kim Jong Un'));
    const marked = mentions.filter(({ confidence }) => confidence >= MARK_THRESHOLD).map(({ quote }) => quote);
    const pointed = (): Promise<string> =>
      tab.page.evaluate(() =>
        [...(CSS.highlights.get('preamble-pointed') ?? [])]
          .map(({ startContainer, startOffset, endOffset }) => startContainer.nodeValue?.slice(startOffset, endOffset))
          .join(),
      );
    const walkTo = async (command: string, quote: string | undefined): Promise<void> => {
      await tab.page.bringToFront();
      await giveCommand(session(), command);
      await eventually(pointed, (text) => text === quote, `the walk to come to "${quote}"`);
    };
    await tab.page.focus('#to-iran');
    await walkTo('next-mention', marked[0]);
    await walkTo('next-mention', marked[1]);
    await walkTo('previous-mention', marked[0]);
    await walkTo('previous-mention', marked.at(-1));
    await walkTo('next-mention', marked[0]);
    await tabInCardTo(tab, 'Pin this card');
    await tab.page.keyboard.press('Enter');
    await eventually(() => focusedControl(tab, 'pins'), Boolean, 'the focus in the box of pinned cards');
    await tab.page.keyboard.press('Escape');
    expect(await tab.page.evaluate(() => document.activeElement?.id)).toBe('to-iran');
    await giveCommand(session(), 'pinned-cards');
    await eventually(() => focusedControl(tab, 'pins'), Boolean, 'the focus to come back to the box');
    await tab.page.keyboard.press('Delete');
    await eventually(
      () => tab.page.evaluate(() => document.activeElement?.id),
      (id) => id === 'to-iran',
      'the focus to come back to the page',
    );
    await tab.close();
  });

  test('is seen on every control of every page', async () => {
    const tab = await session().open('sample-article.html');
    await tab.read();
    for (const path of ['popup', 'panel', 'lookup', 'options', 'welcome']) {
      const page = await session().launched.openOwnPage(`src/${path}/index.html?tab=${tab.id}`);
      await untilText(page, (text) => text.length > 40);
      await page.bringToFront();
      const unseen = new Set<string>();
      let steps = 0;
      for (let i = 0; i < MOST_STEPS; i++) {
        const shown = await focusShown(page);
        // Behind the last control the focus goes on into the browser's own.
        if (shown === undefined) break;
        steps += 1;
        if (shown !== '') unseen.add(shown);
        await page.keyboard.press('Tab');
      }
      expect(steps, path).toBeGreaterThan(0);
      expect([...unseen], path).toEqual([]);
      await page.close();
    }
    await tab.close();
  });
});
