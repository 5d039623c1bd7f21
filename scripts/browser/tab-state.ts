import type { Page } from 'puppeteer-core';
import type { PageState } from '../../src/platform/messages.ts';

/** What a page of the extension can be asked to run. */
interface ExtensionApi {
  readonly action: { getBadgeText(of: { tabId: number }): Promise<string> };
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly object[]> };
  readonly runtime: { getManifest(): Readonly<Record<string, unknown>>; getURL(path: string): string };
  readonly storage: { readonly local: { get(): Promise<object>; set(items: object): Promise<void> } };
  readonly tabs: {
    query(filter: { active?: boolean }): Promise<{ id?: number; url?: string }[]>;
    remove(tabId: number): Promise<void>;
    sendMessage(tabId: number, message: unknown, options: { frameId: number }): Promise<unknown>;
  };
}
declare global {
  // What Chrome calls it; Firefox knows it as `browser` too.
  var chrome: ExtensionApi;
}

/** Ids of all tabs, asked from a page of the extension. */
export function tabIds(ownPage: Page): Promise<number[]> {
  return ownPage.evaluate(async () =>
    (await chrome.tabs.query({})).flatMap(({ id }) => (id === undefined ? [] : [id])),
  );
}

/** What the content script of a tab tells a list of its page; undefined: none answers there. */
export async function tabState(ownPage: Page, tabId: number): Promise<PageState | undefined> {
  const text = await ownPage.evaluate(async (id) => {
    try {
      return JSON.stringify(await chrome.tabs.sendMessage(id, { ask: 'list' }, { frameId: 0 }));
    } catch {
      return undefined;
    }
  }, tabId);
  return text === undefined ? undefined : (JSON.parse(text) as PageState);
}

/** How long a page may take to be read before a wait for it is given up, in ms. */
const PATIENCE = 20_000;
const PAUSE = 50;

/** Waits until `wanted` holds of the tab's state; throws with the last state seen when it does not come to hold. */
export async function waitForState(
  ownPage: Page,
  tabId: number,
  wanted: (state: PageState) => boolean = ({ phase }) => phase === 'read',
): Promise<PageState> {
  const end = Date.now() + PATIENCE;
  let last: PageState | undefined;
  while (Date.now() < end) {
    last = await tabState(ownPage, tabId);
    if (last !== undefined && wanted(last)) return last;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  const seen = last === undefined ? 'no content script answered' : `${last.phase}, ${last.mentions.length} mentions`;
  throw new Error(`The page did not come to the state waited for; last seen: ${seen}`);
}
