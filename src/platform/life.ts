import { browser } from './browser.ts';

/** Calls `listener` when the extension was installed or updated, and when the browser starts with it. */
export function onFreshStart(listener: () => void): void {
  browser.runtime.onInstalled.addListener(listener);
  browser.runtime.onStartup.addListener(listener);
}

/** Calls `listener` when the extension was installed, not when it was updated. */
export function onInstalled(listener: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') listener();
  });
}

/** Calls `listener` for each keyboard command of the manifest that the browser does not carry out itself. */
export function onCommand(listener: (command: string, tabId: number | undefined) => void): void {
  browser.commands.onCommand.addListener((command: string, tab?: { id?: number | undefined }) => {
    listener(command, tab?.id);
  });
}
