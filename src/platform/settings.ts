import * as v from 'valibot';
import { browser } from './extension-api.ts';
import type { HideRule } from './messages.ts';
import { type Settings, settingsSchema } from './settings-shape.ts';
import { pauseLeft } from './where.ts';

export type { MarkStyle, Settings } from './settings-shape.ts';

/** Under which the settings are stored. */
export const SETTINGS_KEY = 'settings';

/** What the reader chose; the defaults where nothing (or nothing readable) is stored. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  return v.parse(settingsSchema, stored[SETTINGS_KEY]);
}

/**
 * Calls `listener` with the new settings after each change, in any tab or page, until `signal` ends it. Firefox at times
 * tells nobody of a change: they are looked at again when the page comes into view, and whenever what this gives is called.
 */
export function onSettingsChanged(listener: (settings: Settings) => void, signal?: AbortSignal): () => void {
  let told = '';
  const tell = (settings: Settings): void => {
    // A pause ends without a change; whoever waits for that may have slept, as computers and frozen pages do.
    const now = JSON.stringify([settings, pauseLeft(settings, Date.now()) > 0]);
    if (now === told || signal?.aborted === true) return;
    told = now;
    listener(settings);
  };
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && changes[SETTINGS_KEY] !== undefined)
      tell(v.parse(settingsSchema, changes[SETTINGS_KEY].newValue));
  };
  // Where they cannot be read the extension is gone, and nothing is left to be told.
  const look = (): void => {
    const before = told;
    // What was read before a change that came meanwhile is old.
    const read = (settings: Settings): void => (told === before ? tell(settings) : undefined);
    readSettings().then(read, () => undefined);
  };
  const seen = (): void => {
    if (document.visibilityState === 'visible') look();
  };
  browser.storage.onChanged.addListener(changed);
  if ('document' in globalThis)
    document.addEventListener('visibilitychange', seen, signal === undefined ? {} : { signal });
  signal?.addEventListener('abort', () => {
    try {
      browser.storage.onChanged.removeListener(changed);
    } catch {
      // the extension is gone, and the listener with it
    }
  });
  return look;
}

/** Whether two rules hide the same. */
export function sameRule(a: HideRule, b: HideRule): boolean {
  return a.subject === b.subject && a.host === b.host && a.place === b.place;
}
