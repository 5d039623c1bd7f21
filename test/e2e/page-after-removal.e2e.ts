import { expect, test } from 'vitest';
import { eventually } from './harness/eventually.ts';
import { inBothBrowsers, OTHER_HOST } from './harness/session.ts';
import { pressControl } from './overlay-controls.ts';

const ARTICLE = 'sample-article.html';

inBothBrowsers('an extension that is removed under an open page', (session) => {
  // Chromium leaves the script running, which clears up with the next move; Firefox stops it, and takes back the style
  // on which all that shows depends.
  test('takes its marks, its card and its pinned cards along', async () => {
    const bare = await session().open(ARTICLE, OTHER_HOST);
    await bare.page.setViewport({ width: 800, height: 600 });
    const plain = await bare.page.screenshot({ encoding: 'base64' });
    const tab = await session().open(ARTICLE);
    await tab.page.setViewport({ width: 800, height: 600 });
    await tab.read();
    await tab.pointAt('Kim Jong Un');
    await pressControl(tab, 'card', 'Pin this card');
    await tab.pinsText((text) => text.includes('Kim Jong Un'));
    // Words that the pinned card does not cover, however high it has grown.
    await tab.pointAt('Adrienne Watson');
    await tab.cardText();
    await tab.page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    expect((await tab.page.screenshot({ encoding: 'base64' })) === plain).toBe(false);

    await session().launched.browser.uninstallExtension(session().launched.id);
    await tab.page.bringToFront();
    await tab.page.mouse.move(300, 300);
    await tab.page.mouse.move(320, 320);
    await eventually(
      async () => (await tab.page.screenshot({ encoding: 'base64' })) === plain,
      Boolean,
      'the page to look as if nothing of ours had been there',
    );
    expect(tab.console).toEqual([]);
  });
});
