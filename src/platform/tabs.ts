import { browser } from './browser.ts';

export interface Tab {
  readonly id: number;
  readonly windowId?: number;
  /** Known where the extension may read the tab (a listed site, or the toolbar button was pressed there). */
  readonly url?: string;
}

interface BrowserTab {
  readonly id?: number | undefined;
  readonly windowId?: number | undefined;
  readonly url?: string | undefined;
}
function known(tab: BrowserTab | undefined): Tab | undefined {
  if (tab?.id === undefined) return undefined;
  const { id, windowId, url } = tab;
  return { id, ...(windowId === undefined ? {} : { windowId }), ...(url === undefined ? {} : { url }) };
}

/** The tab that the reader looks at; for a page of the extension opened with `?tab=ID`, the one it was opened for. */
export async function activeTab(): Promise<Tab | undefined> {
  const bound = new URLSearchParams(location.search).get('tab');
  if (bound !== null) return tabById(Number(bound));
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return known(tab);
}

/** A tab by its id; undefined when it was closed. */
async function tabById(id: number): Promise<Tab | undefined> {
  try {
    return known(await browser.tabs.get(id));
  } catch {
    return undefined;
  }
}

/** The tabs in front, of each window, whose address fits one of the match patterns and may be read. */
export async function tabsInFront(patterns: readonly string[]): Promise<Tab[]> {
  if (patterns.length === 0) return [];
  const tabs = await browser.tabs.query({ active: true, url: [...patterns] });
  return tabs.flatMap((tab) => known(tab) ?? []);
}

/**
 * The built content script: paths from the extension's root. Firefox gives whole addresses in the manifest, refuses
 * them for scripts to be registered, and takes a path without its slash from the page that asks.
 */
export function contentScriptFiles(): string[] {
  const { runtime } = browser;
  const files = runtime.getManifest().content_scripts?.[0]?.js ?? [];
  return files.map((file) => new URL(file, runtime.getURL('/')).pathname);
}

/**
 * Runs the content script once in a tab, in all frames that may be read. False: the browser forbids it there
 * (its own pages, the add-on store, PDF viewers) or the permission is missing.
 */
export async function runOnTab(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: contentScriptFiles() });
    return true;
  } catch {
    return false;
  }
}

/** Opens one of the extension's own pages, or a web page, in a new tab. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(url) });
}

/** Calls `listener` with the id of each tab that is closed. */
export function onTabClosed(listener: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => listener(tabId));
}

/** Id of the tab in which this page of the extension stands; undefined in popup and panel. */
export async function ownTabId(): Promise<number | undefined> {
  return (await browser.tabs.getCurrent())?.id;
}
