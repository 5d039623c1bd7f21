import { expect, test } from 'vitest';
import { eventually } from './harness/eventually.ts';
import { click, untilText } from './harness/own-page.ts';
import { inBothBrowsers } from './harness/session.ts';

inBothBrowsers('from the list', (session) => {
  test('one goes to a place, to another one, and back to where one was reading', async () => {
    const tab = await session().open('sample-article.html');
    await tab.page.setViewport({ width: 1000, height: 300 });
    await tab.read();
    const top = (): Promise<number> => tab.page.evaluate(() => Math.round(scrollY));
    await tab.page.evaluate(() => scrollTo({ top: 40, behavior: 'instant' }));
    const popup = await session().openPopup(tab);
    await untilText(popup, (text) => text.includes('Sergei Shoigu'));
    await popup.bringToFront();
    expect(await untilText(popup, () => true)).not.toContain('Back to where');
    for (const entry of ['Resolution 1718', 'António Guterres']) {
      const before = await top();
      await click(popup, entry);
      await untilText(popup, (text) => text.includes('In the page’s words'));
      await popup.evaluate(() => document.querySelector<HTMLElement>('.places .place')?.click());
      await eventually(top, (now) => now !== before && now !== 40, `the page to go to ${entry}`);
      await click(popup, entry);
    }
    await click(popup, 'Back to where you were reading');
    await eventually(top, (now) => now === 40, 'the page to go back');
    await untilText(popup, (text) => !text.includes('Back to where'));
    await popup.close();
    await tab.close();
  });
});
