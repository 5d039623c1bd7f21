import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { runPrivileged } from '../../../scripts/browser/bidi.ts';
import { builtFolder } from '../../../scripts/browser/launch.ts';
import { eventually } from './eventually.ts';
import type { Session } from './session.ts';
import type { Tab } from './tab.ts';

/** Firefox's own view of the installed extension, for privileged scripts. */
const gecko = (id: string): string => `const ext = WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension;`;

/** Longest wait for an extension that is started anew, ms. */
const RELOADED = 30_000;

/** Stops the background, as the browser does when it was idle; one that is not running stays so. */
export async function stopBackground({ kind, launched }: Session): Promise<void> {
  const { browser, id } = launched;
  if (kind === 'firefox') {
    const script = `(async () => { ${gecko(id)} await ext.terminateBackground({ ignoreDevToolsAttached: true }); return 'done'; })()`;
    await runPrivileged(browser, script);
    return;
  }
  const target = browser.targets().find((each) => each.type() === 'service_worker' && each.url().includes(id));
  try {
    const worker = await target?.worker();
    await worker?.close();
  } catch (error) {
    // Meanwhile it has gone by itself.
    if (!/No (?:target|session) with given id|Target closed/.test(String(error))) throw error;
  }
}

/** Starts the extension anew under the pages that are open, as an update does; gives a page of the new copy. */
export async function reloadExtension({ kind, launched, ownPage }: Session): Promise<Page> {
  if (kind === 'chrome') await launched.browser.installExtension(resolve(builtFolder(kind)));
  else {
    const reload = (): void => (chrome as unknown as { runtime: { reload(): void } }).runtime.reload();
    // The page that asks for it goes with the old copy, before it can answer.
    await ownPage.evaluate(reload).catch(() => undefined);
  }
  const page = await eventually(
    () => launched.openOwnPage('src/options/index.html').catch(() => undefined),
    (opened) => opened !== undefined,
    'the extension to be back',
    RELOADED,
  );
  if (page === undefined) throw new Error('The extension did not come back');
  return page;
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

/** Firefox says so of every page that is left while it waits for an answer; nobody can do anything about it. */
const LEFT_WHILE_ASKING = /^Promise (?:rejected|resolved) after context unloaded/;

/** What Firefox itself writes when an answer comes to a page that has gone meanwhile; no script of ours can prevent it. */
const ANSWER_CAME_LATE = 'Promise resolved while context is inactive';

/** Errors of the extension's own scripts, as each browser keeps them: in Chromium the background's, in Firefox those of all. */
export async function extensionErrors({ kind, launched }: Session): Promise<string[]> {
  const { browser, id } = launched;
  if (kind === 'firefox') {
    const script = `JSON.stringify(Services.console.getMessageArray()
      .filter((each) => each instanceof Ci.nsIScriptError && each.sourceName?.startsWith('moz-extension:'))
      .filter((each) => (each.flags & Ci.nsIScriptError.warningFlag) === 0)
      .filter((each) => !each.errorMessage.startsWith(${JSON.stringify(ANSWER_CAME_LATE)}))
      .map((each) => each.errorMessage + ' at ' + each.sourceName))`;
    const errors = JSON.parse((await runPrivileged(browser, script)) ?? '[]') as string[];
    return errors.filter((error) => !LEFT_WHILE_ASKING.test(error));
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
