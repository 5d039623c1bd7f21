import { browser } from './browser.ts';

const LOOK_UP = 'look-up';

/** Puts the one item into the menu of selected text; to be called when the extension is installed or updated. */
export async function addLookUpMenu(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: LOOK_UP, title, contexts: ['selection'] });
}

/** Calls `listener` with the selected text and its window when the item is chosen, while the choice still counts as one. */
export function onLookUpMenu(listener: (text: string, windowId: number | undefined) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === LOOK_UP && selectionText !== undefined) listener(selectionText, tab?.windowId);
  });
}
