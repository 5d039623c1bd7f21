import { expect, test } from 'vitest';
import { BROWSERS } from '../../scripts/build/manifest.ts';
import { eventually } from './harness/eventually.ts';
import { extensionErrors, reloadExtension, stopBackground } from './harness/extension.ts';
import { untilText } from './harness/own-page.ts';
import { inBothBrowsers, NEWS_HOST, startSession } from './harness/session.ts';
import { openTab } from './harness/tab.ts';
import { allMarkedTexts } from './page-probe.ts';

const ARTICLE = 'sample-article.html';
const SHORT = 'live-blog.html';
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Moments after a page was loaded, ms: before it is read, while it is asked about, and after. */
const MOMENTS = [0, 10, 30, 60, 120, 250, 500];

interface TabsApi {
  readonly tabs: {
    create(what: { url: string; active: boolean }): Promise<{ id: number }>;
    remove(tabs: number[]): Promise<void>;
    update(tab: number, what: { active: boolean }): Promise<unknown>;
  };
}

inBothBrowsers('the life of the background and of tabs', (session) => {
  test('a background that is killed at any moment comes back, and the page is read and its card opens', async () => {
    const tab = await session().open(ARTICLE);
    const { mentions } = await tab.read();
    for (const moment of MOMENTS) {
      await tab.page.reload();
      await pause(moment);
      await stopBackground(session());
      expect((await tab.read(({ phase }) => phase === 'read')).mentions).toHaveLength(mentions.length);
    }
    for (const moment of MOMENTS.slice(0, 4)) {
      await stopBackground(session());
      await tab.pointAt('Sergei Shoigu');
      await pause(moment);
      await stopBackground(session());
      await tab.cardText((text) => text.includes('Defence'));
      await tab.page.keyboard.press('Escape');
      await tab.cardGone();
      await tab.page.mouse.move(1, 1);
    }
    expect(tab.console).toEqual([]);
    await tab.close();
  });

  test('tabs that are closed in the middle leave nothing behind', async () => {
    for (const moment of MOMENTS) {
      const tab = await session().open(ARTICLE);
      await pause(moment);
      await tab.close();
    }
    const tab = await session().open(SHORT);
    expect((await tab.read()).mentions.length).toBeGreaterThan(0);
    await tab.close();
    expect(await extensionErrors(session())).toEqual([]);
  });

  test('two hundred tabs restored at once wait unread, and each is read when it is seen', async () => {
    const { ownPage } = session();
    const ids = await ownPage.evaluate(
      async (url, count) => {
        const { tabs } = chrome as unknown as TabsApi;
        const made = await Promise.all(Array.from({ length: count }, () => tabs.create({ url, active: false })));
        return made.map(({ id }) => id);
      },
      `http://${NEWS_HOST}/${SHORT}`,
      200,
    );
    const states = (): Promise<(string | undefined)[]> =>
      ownPage.evaluate(
        (all) =>
          Promise.all(
            all.map(async (id) => {
              try {
                return ((await chrome.tabs.sendMessage(id, { ask: 'state' }, { frameId: 0 })) as { phase: string })
                  .phase;
              } catch {
                return undefined;
              }
            }),
          ),
        ids,
      );
    await eventually(
      states,
      (all) => all.every((phase) => phase === 'reading'),
      'all tabs to be loaded and waiting',
      90_000,
    );
    for (const id of [ids[0], ids[99], ids[199]]) {
      await ownPage.evaluate((tab) => (chrome as unknown as TabsApi).tabs.update(tab, { active: true }), id!);
      await eventually(
        async () => (await states())[ids.indexOf(id!)],
        (phase) => phase === 'read',
        'the tab that is seen to be read',
      );
    }
    expect((await states()).filter((phase) => phase === 'read')).toHaveLength(3);
    await ownPage.evaluate((all) => (chrome as unknown as TabsApi).tabs.remove(all), ids);
  }, 180_000);
});

test.each(BROWSERS)(
  'an extension that is updated under open pages (%s) leaves them whole, and they are read once more',
  async (kind) => {
    const session = await startSession(kind);
    try {
      const tab = await session.open(ARTICLE);
      await tab.read();
      const before = await tab.page.evaluate(() => document.documentElement.outerHTML);
      const marked = (await allMarkedTexts(tab.page)).sort();
      const ownPage = await reloadExtension(session);
      // The page that was open: nothing breaks, whatever the reader does there.
      await tab.page.bringToFront();
      await tab.page.mouse.move(300, 300);
      await tab.page.mouse.move(320, 320);
      await tab.page.keyboard.press('Escape');
      expect(await tab.page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
      expect(tab.console).toEqual([]);
      // Loaded again it is read by the new copy, and marked once.
      const again = await openTab(session.launched, ownPage, `http://${NEWS_HOST}/${ARTICLE}`);
      await again.read();
      expect((await allMarkedTexts(again.page)).sort()).toEqual(marked);
      await untilText(ownPage, (text) => text.includes('Preamble'));
    } finally {
      await session.close();
    }
  },
);
