import * as v from 'valibot';
import { browser } from './browser.ts';
import { type HideRule, hideRuleSchema } from './messages.ts';

const KEY = 'settings';
const LOCK = 'preamble-settings';

/** How found words are marked on the page. */
export const MARK_STYLES = ['underline', 'dotted', 'tint', 'none'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

/** Each field falls back on its own, so that one damaged value does not cost the others. */
const settingsSchema = v.fallback(
  v.object({
    version: v.fallback(v.literal(1), 1),
    hidden: v.fallback(v.array(hideRuleSchema), []),
    sitesOff: v.fallback(v.array(v.string()), []),
    markStyle: v.fallback(v.picklist(MARK_STYLES), 'underline'),
  }),
  { version: 1, hidden: [], sitesOff: [], markStyle: 'underline' },
);
export interface Settings {
  readonly version: 1;
  /** Matches that the reader does not want to see. */
  readonly hidden: readonly HideRule[];
  /** Hosts on which nothing is read. */
  readonly sitesOff: readonly string[];
  readonly markStyle: MarkStyle;
}

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
