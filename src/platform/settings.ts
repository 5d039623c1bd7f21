import * as v from 'valibot';
import { browser } from './extension-api.ts';
import type { HideRule } from './messages.ts';
import { damagedSettings, lostSchema, type SettingName } from './settings-damage.ts';
import { type Settings, settingsSchema } from './settings-shape.ts';

export type { SettingName } from './settings-damage.ts';
export type { MarkStyle, Settings } from './settings-shape.ts';

const KEY = 'settings';
/** Names of settings that fell back and of which the reader has not been told. */
const LOST_KEY = 'settings-lost';
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
    const { stored, lost } = await readStored();
    const settings = v.parse(settingsSchema, stored);
    // One write, so that both are kept or neither.
    await browser.storage.local.set({
      [KEY]: { ...settings, ...change(settings) },
      ...(lost.length === 0 ? {} : { [LOST_KEY]: lost }),
    });
  });
}

/** What is stored, and which settings of it fell back, now or at an earlier change. */
async function readStored(): Promise<{ readonly stored: unknown; readonly lost: readonly SettingName[] }> {
  const all = await browser.storage.local.get([KEY, LOST_KEY]);
  const lost = [...v.parse(lostSchema, all[LOST_KEY]), ...damagedSettings(all[KEY])];
  return { stored: all[KEY], lost: [...new Set(lost)] };
}

/**
 * The settings that were damaged and fell back since this was asked last, to be told to the reader: whoever asks
 * has the damage mended in what is stored, and is the only one to hear of it.
 */
export async function takeLostSettings(): Promise<readonly SettingName[]> {
  return navigator.locks.request(LOCK, async () => {
    const { stored, lost } = await readStored();
    if (lost.length > 0) await browser.storage.local.set({ [KEY]: v.parse(settingsSchema, stored), [LOST_KEY]: [] });
    return lost;
  });
}

/**
 * Calls `listener` with the new settings after each change, in any tab or page, until `signal` ends it. Firefox at times
 * tells nobody of a change: they are looked at again when the page comes into view, and whenever what this gives is called.
 */
export function onSettingsChanged(listener: (settings: Settings) => void, signal?: AbortSignal): () => void {
  let told = '';
  const tell = (settings: Settings): void => {
    const now = JSON.stringify(settings);
    if (now === told || signal?.aborted === true) return;
    told = now;
    listener(settings);
  };
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && changes[KEY] !== undefined) tell(v.parse(settingsSchema, changes[KEY].newValue));
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
