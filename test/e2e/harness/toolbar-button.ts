import type { Page } from 'puppeteer-core';
import { runPrivileged } from '../../../scripts/browser/bidi.ts';
import type { Launched } from '../../../scripts/browser/launch.ts';

/** Presses the toolbar button on a tab: what gives the extension leave for that page (`activeTab`). */
export async function pressToolbarButton({ kind, browser, id }: Launched, page: Page): Promise<void> {
  await page.bringToFront();
  if (kind === 'firefox') {
    const script = `(async () => { const ext = WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension;
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      ext.tabManager.addActiveTabPermission(window.gBrowser.selectedTab);
      return 'done'; })()`;
    await runPrivileged(browser, script);
    return;
  }
  const extension = (await browser.extensions()).get(id);
  if (extension === undefined) throw new Error('The extension is not installed');
  await page.triggerExtensionAction(extension);
}
