import { expect, test } from 'vitest';
import { eventually } from './harness/eventually.ts';
import { startSession } from './harness/session.ts';
import { allMarkedTexts, cardRect } from './page-probe.ts';

// Chromium alone: Firefox stops the script with its extension, so that nothing of it can clear up.
test('when the extension is removed under an open page, its marks and its card go with the next move', async () => {
  const session = await startSession('chrome');
  try {
    const tab = await session.open('sample-article.html');
    await tab.read();
    await tab.pointAt('Vladimir Putin');
    await tab.cardText();
    await session.launched.browser.uninstallExtension(session.launched.id);
    await tab.page.mouse.move(300, 300);
    await tab.page.mouse.move(320, 320);
    await eventually(
      () => allMarkedTexts(tab.page),
      (texts) => texts.length === 0,
      'the marks to go',
    );
    expect(await cardRect(tab.page)).toBeUndefined();
    expect(await tab.page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    expect(tab.console).toEqual([]);
  } finally {
    await session.close();
  }
});
