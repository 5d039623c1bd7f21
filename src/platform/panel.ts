import { browser } from './browser.ts';

/** Chrome's side panel, which the types of the polyfill lack. */
interface SidePanel {
  open(where: { windowId: number }): Promise<void>;
}
const chromePanel = (): SidePanel | undefined => (browser as unknown as { sidePanel?: SidePanel }).sidePanel;

/**
 * Gives the function that opens the panel of a window; undefined where the browser has none (Firefox for Android).
 * Both browsers want it called straight from a click or a choice in a menu, before anything is waited for.
 */
export function panelOpener(windowId: number | undefined): (() => Promise<void>) | undefined {
  const panel = chromePanel();
  if (panel !== undefined) return windowId === undefined ? undefined : () => panel.open({ windowId });
  const { sidebarAction } = browser as Partial<typeof browser>;
  // Where it is not allowed, Firefox throws at once instead of refusing.
  return sidebarAction === undefined ? undefined : async () => sidebarAction.open();
}
