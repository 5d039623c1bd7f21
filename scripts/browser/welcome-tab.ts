import { runPrivileged } from './bidi.ts';
import type { Launched } from './launch.ts';

const WELCOME = 'src/welcome/index.html';
const PATIENCE = 15_000;
const PAUSE = 100;

/** Closes the page that the extension opens when it is installed, as soon as it is there. */
export async function closeWelcome({ kind, browser }: Launched): Promise<void> {
  if (kind === 'chrome') {
    const target = await browser.waitForTarget((each) => each.url().endsWith(WELCOME), { timeout: PATIENCE });
    await (await target.page())?.close();
    return;
  }
  const script = `(() => {
    const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
    const tab = [...gBrowser.tabs].find((each) => each.linkedBrowser.currentURI.spec.endsWith('${WELCOME}'));
    if (tab) gBrowser.removeTab(tab);
    return tab ? 'closed' : 'not there';
  })()`;
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    if ((await runPrivileged(browser, script)) === 'closed') return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  throw new Error('The extension did not open its welcome page');
}
