import { runPrivileged } from '../../../scripts/browser/bidi.ts';
import type { Session } from './session.ts';
import type { Tab } from './tab.ts';

/** Firefox's own view of the installed extension, for privileged scripts. */
const gecko = (id: string): string => `const ext = WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension;`;

/** Stops the background, as the browser does when it was idle. */
export async function stopBackground({ kind, launched }: Session): Promise<void> {
  const { browser, id } = launched;
  if (kind === 'firefox') {
    const script = `(async () => { ${gecko(id)} await ext.terminateBackground({ ignoreDevToolsAttached: true }); return 'done'; })()`;
    await runPrivileged(browser, script);
    return;
  }
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker' && each.url().includes(id));
  const worker = await target.worker();
  await worker?.close();
}

/** What the toolbar button shows for a tab. */
export async function badgeText({ ownPage }: Session, tab: Tab): Promise<string> {
  return ownPage.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab.id);
}

/** Hosts of the browser's own services, which it asks by itself. */
const VENDORS =
  /^(?:[\w-]+\.)*(?:google\.com|googleapis\.com|gvt1\.com|gstatic\.com|mozilla\.(?:com|org|net)|firefox\.com)(?::\d+)?$/;

/** Everything that was asked of the network and is neither a test page nor the browser's own business. */
export function foreignRequests({ server }: Session, testHosts: readonly string[]): string[] {
  return server.asked.filter((address) => {
    const host = address.startsWith('http://') ? new URL(address).host : address;
    return !testHosts.includes(host) && !VENDORS.test(host);
  });
}

/** Errors of the extension's own scripts, as each browser keeps them: in Chromium the background's, in Firefox those of all. */
export async function extensionErrors({ kind, launched }: Session): Promise<string[]> {
  const { browser, id } = launched;
  if (kind === 'firefox') {
    const script = `JSON.stringify(Services.console.getMessageArray()
      .filter((each) => each instanceof Ci.nsIScriptError && each.sourceName?.startsWith('moz-extension:'))
      .filter((each) => (each.flags & Ci.nsIScriptError.warningFlag) === 0)
      .map((each) => each.errorMessage + ' at ' + each.sourceName))`;
    return JSON.parse((await runPrivileged(browser, script)) ?? '[]') as string[];
  }
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker' && each.url().includes(id));
  const session = await target.createCDPSession();
  const errors: string[] = [];
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error') errors.push(args.map(({ value, description }) => String(value ?? description)).join(' '));
  });
  // What was reported before is reported again to whoever begins to listen.
  await session.send('Runtime.enable');
  await session.detach();
  return errors;
}
