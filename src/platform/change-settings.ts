import * as v from 'valibot';
import { browser } from './browser.ts';
import { askPage } from './page-requests.ts';
import { SETTINGS_KEY } from './settings.ts';
import { damagedSettings, lostSchema, type SettingName } from './settings-damage.ts';
import { type Settings, settingsSchema } from './settings-shape.ts';

/** Names of settings that fell back and of which the reader has not been told. */
const LOST_KEY = 'settings-lost';
const LOCK = 'preamble-settings';

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
      [SETTINGS_KEY]: { ...settings, ...change(settings) },
      ...(lost.length === 0 ? {} : { [LOST_KEY]: lost }),
    });
  });
  void remindPagesInFront();
}

/** Has the pages that are seen look at the settings: Firefox at times tells nobody of a change. */
async function remindPagesInFront(): Promise<void> {
  for (const { id } of await browser.tabs.query({ active: true }))
    if (id !== undefined) void askPage(id, { ask: 'state' }, 'every');
}

/** What is stored, and which settings of it fell back, now or at an earlier change. */
async function readStored(): Promise<{ readonly stored: unknown; readonly lost: readonly SettingName[] }> {
  const all = await browser.storage.local.get([SETTINGS_KEY, LOST_KEY]);
  const lost = [...v.parse(lostSchema, all[LOST_KEY]), ...damagedSettings(all[SETTINGS_KEY])];
  return { stored: all[SETTINGS_KEY], lost: [...new Set(lost)] };
}

/**
 * The settings that were damaged and fell back since this was asked last, to be told to the reader: whoever asks
 * has the damage mended in what is stored, and is the only one to hear of it.
 */
export async function takeLostSettings(): Promise<readonly SettingName[]> {
  return navigator.locks.request(LOCK, async () => {
    const { stored, lost } = await readStored();
    if (lost.length > 0)
      await browser.storage.local.set({ [SETTINGS_KEY]: v.parse(settingsSchema, stored), [LOST_KEY]: [] });
    return lost;
  });
}
