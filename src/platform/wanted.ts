import * as v from 'valibot';
import { browser } from './browser.ts';

/** The text that a reader chose to look up, until a page of the extension takes it. */
const KEY = 'wanted';
/** Milliseconds after which nobody waits for the answer any more. */
const FRESH = 10_000;
const wantedSchema = v.object({ text: v.string(), at: v.number() });

/** Leaves a text for the panel, which may just be opening. */
export async function want(text: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: { text, at: Date.now() } });
}

/** Calls `listener` with each text that is wanted, also one left just before; gives the function that ends it. */
export function onWanted(listener: (text: string) => void): () => void {
  const take = (value: unknown): void => {
    const parsed = v.safeParse(wantedSchema, value);
    if (parsed.success && Date.now() - parsed.output.at < FRESH) listener(parsed.output.text);
  };
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'session' && changes[KEY] !== undefined) take(changes[KEY].newValue);
  };
  browser.storage.onChanged.addListener(changed);
  void browser.storage.session.get(KEY).then((stored) => take(stored[KEY]));
  return () => browser.storage.onChanged.removeListener(changed);
}
