import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtFolder } from '../../scripts/browser/launch.ts';
import { foreignRequests } from './harness/extension.ts';
import { click, untilText } from './harness/own-page.ts';
import { inBothBrowsers, NEWS_HOST, OTHER_HOST, type Session } from './harness/session.ts';
import { command } from './overlay-controls.ts';

const ARTICLE = 'sample-article.html';

/** The product from end to end, as a reader with default settings uses it. */
async function useEverything(session: Session): Promise<void> {
  const { launched } = session;
  const tab = await session.open(ARTICLE);
  await tab.read();
  await tab.pointAt('resolution 1718 (2006)');
  await tab.cardText((text) => text.includes('1695'));
  await tab.page.keyboard.press('Escape');
  await command(session, tab, { ask: 'walk', step: 1, enters: true });
  await tab.cardText();
  await tab.page.keyboard.press('Escape');
  const popup = await session.openPopup(tab);
  await untilText(popup, (text) => text.includes('Kim Jong Un'));
  await click(popup, 'Sergei Shoigu');
  await untilText(popup, (text) => text.includes('Shown because'));
  await popup.close();
  const panel = await launched.openOwnPage(`src/panel/index.html?tab=${tab.id}`);
  await untilText(panel, (text) => text.includes('Kim Jong Un'));
  await panel.close();
  const lookUp = await launched.openOwnPage('src/lookup/index.html?q=1701');
  await untilText(lookUp, (text) => text.includes('Resolution 1701 (2006)'));
  await lookUp.close();
  for (const [path, word] of [
    ['src/options/index.html', 'Officials'],
    ['src/welcome/index.html', 'Welcome to Preamble'],
  ] as const) {
    const page = await launched.openOwnPage(path);
    await untilText(page, (text) => text.includes(word));
    await page.bringToFront();
    await page.close();
  }
  await tab.close();
  const other = await session.open('french-article.html', OTHER_HOST);
  const button = await session.openPopup(other);
  await click(button, 'Read this page once');
  await other.read();
  await button.close();
  await other.close();
}

inBothBrowsers('with the settings that it comes with', (session) => {
  test('not one request leaves the browser but those for the pages themselves', async () => {
    await useEverything(session());
    expect(foreignRequests(session(), [NEWS_HOST, OTHER_HOST])).toEqual([]);
    const paths = session().server.asked.flatMap((address) => {
      const own = [NEWS_HOST, OTHER_HOST].some((host) => address.startsWith(`http://${host}/`));
      return own ? [new URL(address).pathname] : [];
    });
    // The browser itself asks for the picture of a site.
    const asked = new Set(paths.filter((path) => path !== '/favicon.ico'));
    expect([...asked].sort()).toEqual(['/french-article.html', `/${ARTICLE}`]);
  });

  // Requests to the browser's own makers are not told from the browser's: nothing in the package could send them.
  test('no file of the package can ask for anything but another file of it', async () => {
    const folder = builtFolder(session().kind);
    const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.js'));
    const asking =
      /(?<![\w$.])(?:fetch\([^)]{0,40}|XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|sendBeacon|importScripts)/g;
    const found: string[] = [];
    for (const name of files) {
      const code = await readFile(join(folder, name), 'utf8');
      found.push(...[...code.matchAll(asking)].map(([words]) => words));
    }
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((words) => !/^fetch\(\S+\.runtime\.getURL\(/.test(words))).toEqual([]);
  });
});
