import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { eventually } from './harness/eventually.ts';
import { badgeText, foreignRequests } from './harness/extension.ts';
import { click, untilText } from './harness/own-page.ts';
import { inBothBrowsers, OTHER_HOST } from './harness/session.ts';
import { variantBuild } from './harness/variant.ts';
import { allMarkedTexts } from './page-probe.ts';

inBothBrowsers('a site that is not listed', (session) => {
  test('is left alone until the reader asks; then it is read once', async () => {
    const tab = await session().open('sample-article.html', OTHER_HOST);
    expect(await tab.state()).toBeUndefined();

    const popup = await session().openPopup(tab);
    await untilText(popup, (text) => text.includes(`Not active on ${OTHER_HOST}`));
    await click(popup, 'Read this page once');
    const { mentions } = await tab.read();
    expect(mentions.map(({ quote }) => quote)).toContain('Kim Jong Un');
    expect(await badgeText(session(), tab)).not.toBe('');
    // A list that is not seen rests.
    await popup.bringToFront();
    await untilText(popup, (text) => text.includes('Kim Jong Un'));
    await popup.close();

    await tab.page.reload();
    expect(await tab.state()).toBeUndefined();
    expect(foreignRequests(session(), [OTHER_HOST])).toEqual([]);
    await tab.close();
  });
});

/** Gives leave for the other site from the start: no test can press the browser's own question. */
async function allowOtherSite(folder: string): Promise<void> {
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...manifest, host_permissions: [`*://${OTHER_HOST}/*`] }));
}

inBothBrowsers(
  'a site that the reader allowed',
  (session) => {
    test('is read by itself', async () => {
      await eventually(
        () => session().ownPage.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length),
        (scripts) => scripts === 1,
        'the content script to be registered',
      );
      const tab = await session().open('sample-article.html', OTHER_HOST);
      const { mentions } = await tab.read();
      expect(mentions.map(({ quote }) => quote)).toContain('Kim Jong Un');
      await tab.close();
    });

    test('is read in frames without an address too, and left alone in them once it is switched off', async () => {
      const tab = await session().open('sample-article.html', OTHER_HOST);
      await tab.read();
      await tab.page.evaluate(() => {
        for (const sandbox of [undefined, 'allow-scripts']) {
          const frame = document.createElement('iframe');
          if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
          frame.width = '500';
          frame.height = '200';
          frame.srcdoc = '<html lang="en"><p>António Guterres spoke in New York.</p>';
          document.body.prepend(frame);
        }
      });
      const inFrames = async (): Promise<string[][]> =>
        Promise.all(
          tab.page
            .frames()
            .slice(1)
            .map((frame) => allMarkedTexts(frame)),
        );
      await eventually(
        inFrames,
        (texts) => texts.length === 2 && texts.every(([words]) => words === 'António Guterres'),
        'marks in both frames',
      );
      const popup = await session().openPopup(tab);
      await untilText(popup, (text) => text.includes('Kim Jong Un'));
      await popup.click('.switch input');
      await tab.page.bringToFront();
      await eventually(inFrames, (texts) => texts.every(({ length }) => length === 0), 'no marks in the frames');
      await popup.close();
      await tab.close();
    });
  },
  (kind) => variantBuild(kind, allowOtherSite),
);
