import * as v from 'valibot';
import { browser } from './browser.ts';
import type { HideRule } from './messages.ts';
import { type Settings, settingsSchema } from './settings-shape.ts';

export type { MarkStyle, Settings } from './settings-shape.ts';

const KEY = 'settings';
const LOCK = 'preamble-settings';

/** What the reader chose; the defaults where nothing (or nothing readable) is stored. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return v.parse(settingsSchema, stored[KEY]);
}

/**
 * Changes the settings; changes from several pages of the extension wait for each other.
 * For the background and the extension's own pages: a content script would hold the lock of its page's site.
 */
export async function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    const settings = await readSettings();
    await browser.storage.local.set({ [KEY]: { ...settings, ...change(settings) } });
  });
}

/** Calls `listener` with the new settings after each change, in any tab or page, until `signal` ends it. */
export function onSettingsChanged(listener: (settings: Settings) => void, signal?: AbortSignal): void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && changes[KEY] !== undefined) listener(v.parse(settingsSchema, changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(changed);
  signal?.addEventListener('abort', () => {
    try {
      browser.storage.onChanged.removeListener(changed);
    } catch {
      // the extension is gone, and the listener with it
    }
  });
}

/** Whether two rules hide the same. */
export function sameRule(a: HideRule, b: HideRule): boolean {
  return a.subject === b.subject && a.host === b.host && a.place === b.place;
}
