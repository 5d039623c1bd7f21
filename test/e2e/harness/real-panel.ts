import { runPrivileged } from '../../../scripts/browser/bidi.ts';
import { eventually } from './eventually.ts';
import type { Session } from './session.ts';

const PANEL = 'src/panel/index.html';

/** Firefox's sidebar is no tab that WebDriver knows: a frame script tells what stands in it. */
const SIDEBAR_TEXT = `(async () => {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const inside = document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser');
  if (!inside) return '';
  const { messageManager } = inside;
  return new Promise((resolve) => {
    messageManager.addMessageListener('preamble:text', function told({ data }) {
      messageManager.removeMessageListener('preamble:text', told);
      resolve(data);
    });
    messageManager.loadFrameScript(
      'data:,' + encodeURIComponent("sendAsyncMessage('preamble:text', content.document.body?.innerText ?? '')"), false);
  });
})()`;

/** What the browser's own side panel shows; to be called when it was opened. */
async function panelText({ kind, launched: { browser } }: Session): Promise<string> {
  if (kind === 'firefox') return (await runPrivileged(browser, SIDEBAR_TEXT)) ?? '';
  const target = await browser.waitForTarget((each) => each.url().endsWith(PANEL));
  return (await target.asPage()).evaluate(() => document.body.innerText);
}

/** Waits until the browser's own side panel shows what is wanted. */
export const untilPanel = (session: Session, wanted: (text: string) => boolean, what: string): Promise<string> =>
  eventually(() => panelText(session), wanted, what);
