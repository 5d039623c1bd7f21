import { browser } from './browser.ts';
import { activeTab, type Tab } from './tabs.ts';

/**
 * Calls `listener` with the tab in front of this page's window, now and whenever it is another one or shows another
 * page. Gives the function that ends it. Nothing is called late: an answer for a tab left meanwhile is dropped.
 */
export function onTabInFront(listener: (tab: Tab | undefined) => void): () => void {
  let ended = false;
  let latest = 0;
  const look = async (): Promise<void> => {
    const mine = ++latest;
    const tab = await activeTab();
    if (!ended && mine === latest) listener(tab);
  };
  const changed = (): void => void look();
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(changed);
  changed();
  return () => {
    ended = true;
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(changed);
  };
}
