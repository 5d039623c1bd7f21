import { expect, test } from 'vitest';
import { untilText } from './harness/own-page.ts';
import { untilPanel } from './harness/real-panel.ts';
import { inBothBrowsers, NEWS_HOST } from './harness/session.ts';

inBothBrowsers('the browser’s own side panel', (session) => {
  test('shows the tab in front, whichever it is and whatever it turns into', async () => {
    const first = await session().open('sample-article.html');
    await first.read();
    const popup = await session().openPopup(first);
    await untilText(popup, (text) => text.includes('Side panel'));
    await popup.bringToFront();
    await (await popup.waitForSelector('::-p-text(Side panel)'))?.click();
    // It opens over the popup that stands in a tab, which is no page to be read.
    await untilPanel(session(), (text) => text !== '', 'the panel');
    await popup.close();

    await first.page.bringToFront();
    await untilPanel(session(), (text) => text.includes('Kim Jong Un'), 'the list of the first tab');
    const second = await session().open('dark.html');
    await second.read();
    await untilPanel(
      session(),
      (text) => text.includes('Resolution 2728') && !text.includes('Kim Jong Un'),
      'the list of the second tab',
    );
    await first.page.bringToFront();
    await untilPanel(session(), (text) => text.includes('Kim Jong Un'), 'the list of the first tab again');
    await first.page.goto(`http://${NEWS_HOST}/no-mentions.html`);
    await untilPanel(session(), (text) => text.includes('Nothing found'), 'the other page of the first tab');
    await second.close();
    await first.close();
  });
});

inBothBrowsers('the panel', (session) => {
  test('is as high as its window: the list in it scrolls, and nothing below', async () => {
    const tab = await session().open('many-mentions.html');
    await tab.read();
    const panel = await session().launched.openOwnPage(`src/panel/index.html?tab=${tab.id}`);
    await panel.setViewport({ width: 320, height: 500 });
    await untilText(panel, (text) => text.includes('Resolution 242'));
    const rest = await panel.evaluate(() => {
      scrollTo({ top: 9999, behavior: 'instant' });
      const main = document.querySelector('main');
      main?.scrollTo({ top: main.scrollHeight, behavior: 'instant' });
      return { page: scrollY, list: main?.scrollTop ?? 0 };
    });
    expect(rest.page).toBe(0);
    expect(rest.list).toBeGreaterThan(0);
    await panel.close();
    await tab.close();
  });
});
