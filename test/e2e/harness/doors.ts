import { runPrivileged } from '../../../scripts/browser/bidi.ts';
import type { Session } from './session.ts';

/** The events of the background that a test sets off where no automation can press the browser's own menus and bars. */
interface BackgroundEvents {
  readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab: object): void } };
  readonly commands: { readonly onCommand: { dispatch(command: string, tab: object): void } };
  readonly omnibox: { readonly onInputEntered: { dispatch(text: string, disposition: string): void } };
}

async function inChrome({ launched: { browser, id } }: Session, code: string): Promise<void> {
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker' && each.url().includes(id));
  const worker = await target.worker();
  await worker?.evaluate(code);
}

const inFirefox = ({ launched: { browser, id } }: Session, code: string): Promise<unknown> =>
  runPrivileged(
    browser,
    `(async () => { const ext = WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension;
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      ${code}; return 'done'; })()`,
  );

/** Chooses "Look up" in the menu of a selected text. */
export async function chooseLookUp(session: Session, selectionText: string): Promise<void> {
  const info = JSON.stringify({ menuItemId: 'look-up', selectionText });
  if (session.kind === 'chrome') {
    const events: keyof BackgroundEvents = 'contextMenus';
    await inChrome(session, `chrome.${events}.onClicked.dispatch(${info}, { windowId: -1 })`);
  } else {
    await inFirefox(session, `ext.emit('webext-menu-menuitem-click', ${info}, window.gBrowser.selectedTab)`);
  }
}

/** Enters a text after the keyword of the address bar. */
export async function enterAfterKeyword(session: Session, text: string): Promise<void> {
  if (session.kind === 'chrome') {
    const events: keyof BackgroundEvents = 'omnibox';
    await inChrome(session, `chrome.${events}.onInputEntered.dispatch(${JSON.stringify(text)}, 'newForegroundTab')`);
  } else {
    await inFirefox(
      session,
      `const { ExtensionSearchHandler } = ChromeUtils.importESModule('resource://gre/modules/ExtensionSearchHandler.sys.mjs');
       ext.emit(ExtensionSearchHandler.MSG_INPUT_ENTERED, ${JSON.stringify(text)}, 'newForegroundTab')`,
    );
  }
}

/** Whether Firefox shows the extension in its sidebar. */
export async function isSidebarOpen(session: Session): Promise<boolean> {
  return (
    (await inFirefox(session, `if ([...ext.views].some((view) => view.viewType === 'sidebar')) return 'open'`)) ===
    'open'
  );
}

/** Gives one of the keyboard commands of the manifest, as the browser does when its keys are pressed. */
export async function giveCommand(session: Session, command: string): Promise<void> {
  if (session.kind === 'chrome') {
    const events: keyof BackgroundEvents = 'commands';
    await inChrome(
      session,
      `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
        chrome.${events}.onCommand.dispatch(${JSON.stringify(command)}, tab))`,
    );
  } else await inFirefox(session, `ext.shortcuts.onCommand(${JSON.stringify(command)})`);
}
