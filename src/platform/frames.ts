import * as v from 'valibot';
import { browser } from './browser.ts';

/** Frames of each tab in which something was read, for as long as the browser runs. */
const KEY = 'frames';
const LOCK = 'preamble-frames';
const framesSchema = v.fallback(v.record(v.string(), v.array(v.number())), {});

async function frames(): Promise<Record<string, number[]>> {
  return v.parse(framesSchema, (await browser.storage.session.get(KEY))[KEY]);
}

/** Remembers that the content script runs in a frame of a tab. The page itself, frame 0, need not be remembered. */
export async function noteFrame(tabId: number, frameId: number): Promise<void> {
  if (frameId === 0) return;
  await navigator.locks.request(LOCK, async () => {
    const all = await frames();
    const known = all[tabId] ?? [];
    if (!known.includes(frameId))
      await browser.storage.session.set({ [KEY]: { ...all, [tabId]: [...known, frameId] } });
  });
}

/** Forgets a tab that was closed. */
export async function forgetFrames(tabId: number): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    const { [tabId]: gone, ...others } = await frames();
    if (gone !== undefined) await browser.storage.session.set({ [KEY]: others });
  });
}

/** Forgets frames of a tab that are gone: a page that stays open for hours brings ever new ones. */
export async function forgetGone(tabId: number, gone: readonly number[]): Promise<void> {
  if (gone.length === 0) return;
  await navigator.locks.request(LOCK, async () => {
    const all = await frames();
    const left = (all[tabId] ?? []).filter((frame) => !gone.includes(frame));
    await browser.storage.session.set({ [KEY]: { ...all, [tabId]: left } });
  });
}

/** The frames of a tab that may answer, the page itself first; some may be gone. */
export async function framesOf(tabId: number): Promise<readonly number[]> {
  return [0, ...((await frames())[tabId] ?? [])];
}
