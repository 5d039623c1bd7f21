import { expect, test } from 'vitest';
import { eventually } from './harness/eventually.ts';
import { click, untilText } from './harness/own-page.ts';
import { inBothBrowsers } from './harness/session.ts';

inBothBrowsers('the popup', (session) => {
  test('lists what the page refers to, and opens the card of an entry', async () => {
    const tab = await session().open('sample-article.html');
    await tab.read();
    const popup = await session().openPopup(tab);
    const list = await untilText(popup, (text) => text.includes('Kim Jong Un'));
    for (const group of ['Resolutions', 'Matters', 'Documents', 'Officials']) expect(list).toContain(group);
    await click(popup, 'Sergei Shoigu');
    await untilText(popup, (text) => text.includes('Shown because'));
    await popup.close();
    await tab.close();
  });

  test('hides a match, and the options page brings it back', async () => {
    const tab = await session().open('sample-article.html');
    const before = await tab.read();
    const isWatson = ({ subject }: (typeof before.mentions)[number]): boolean =>
      subject.kind === 'official' && subject.id === 'adrienne-watson';
    expect(before.mentions.some(isWatson)).toBe(true);

    const popup = await session().openPopup(tab);
    await untilText(popup, (text) => text.includes('Adrienne Watson'));
    await click(popup, 'Adrienne Watson');
    await click(popup, 'Wrong?');
    await click(popup, 'Everywhere');
    await tab.read(({ phase, mentions }) => phase === 'read' && !mentions.some(isWatson));
    await popup.close();

    const options = await session().launched.openOwnPage('src/options/index.html');
    await untilText(options, (text) => text.includes('Adrienne Watson'));
    await click(options, 'Show again');
    await tab.read(({ mentions }) => mentions.some(isWatson));
    await options.close();
    await tab.close();
  });

  test('says that the page is still being read', async () => {
    // A tab behind waits to be seen before it is read.
    const tab = await session().openBehind('sample-article.html');
    const popup = await session().launched.openOwnPage(`src/popup/index.html?tab=${tab.id}`);
    await untilText(popup, (text) => text.includes('Reading the page'));
    await tab.read();
    await popup.bringToFront();
    await untilText(popup, (text) => text.includes('Kim Jong Un'));
    await popup.close();
    await tab.close();
  });

  test('says when nothing was found', async () => {
    const tab = await session().open('no-mentions.html');
    await tab.read();
    const popup = await session().openPopup(tab);
    await untilText(popup, (text) => text.includes('Nothing found on this page'));
    await popup.close();
    await tab.close();
  });

  test('switches the extension off on a site, and on again', async () => {
    const tab = await session().open('sample-article.html');
    await tab.read();
    const popup = await session().openPopup(tab);
    await untilText(popup, (text) => text.includes('Kim Jong Un'));
    await popup.click('.switch input');
    await untilText(popup, (text) => text.includes('Switched off on'));
    await eventually(
      async () => (await tab.state())?.phase,
      (phase) => phase === 'off' || phase === undefined,
      'the page to be let go',
    );
    const marks = await tab.page.evaluate(() => [...CSS.highlights.values()].reduce((sum, each) => sum + each.size, 0));
    expect(marks).toBe(0);
    await popup.bringToFront();
    await popup.click('.switch input');
    await tab.read();
    // A list that nobody sees asks nothing.
    await popup.bringToFront();
    expect(await untilText(popup, (text) => text.includes('Kim Jong Un'))).not.toContain('Switched off');
    await popup.close();
    await tab.close();
  });
});
