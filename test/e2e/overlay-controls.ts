import * as v from 'valibot';
import type { OverlayPart } from '../../scripts/browser/closed-shadow.ts';
import { eventually } from './harness/eventually.ts';
import type { Session } from './harness/session.ts';
import type { Tab } from './harness/tab.ts';

/** What is done to the controls of the overlay, whose closed roots the page's own scripts cannot reach. */

/** A card that shows what was opened in it scrolls there smoothly: so many looks in a row find the control at one place. */
const LOOKS_AT_REST = 3;

const placeSchema = v.object({ x: v.number(), y: v.number() });

/** An expression over `root` that gives the first control seen whose name begins so. */
const controlNamed = (name: string): string =>
  `[...root.querySelectorAll('button, a, label')].find((each) => each.checkVisibility() && (each.ariaLabel ?? each.innerText).trim().startsWith(${JSON.stringify(name)}))`;

/** The middle, in the view, of a control whose name begins so; waits until it is there and at rest, and scrolls to it. */
export async function placeOfControl(tab: Tab, part: OverlayPart, name: string): Promise<{ x: number; y: number }> {
  const seen: string[] = [];
  const isAtRest = (place: unknown): boolean => {
    seen.push(JSON.stringify(place));
    return v.is(placeSchema, place) && seen.length >= LOOKS_AT_REST && new Set(seen.slice(-LOOKS_AT_REST)).size === 1;
  };
  const found = await eventually(
    () =>
      tab.overlay(
        `((each) => { if (!each) return null; each.scrollIntoView({ block: 'nearest' });
          const { x, y, width, height } = each.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 }; })(${controlNamed(name)})`,
        part,
      ),
    isAtRest,
    `the control "${name}"`,
  );
  return v.parse(placeSchema, found);
}

export async function pressControl(tab: Tab, part: OverlayPart, name: string): Promise<void> {
  const { x, y } = await placeOfControl(tab, part, name);
  await tab.page.mouse.click(x, y);
}

/** The name of what has the focus in a part of the overlay; empty: nothing. */
export async function focusedControl(tab: Tab, part: OverlayPart): Promise<string> {
  const at = 'root.activeElement';
  const name = await tab.overlay(`${at} ? (${at}.ariaLabel ?? ${at}.innerText).trim() : ''`, part);
  return typeof name === 'string' ? name : '';
}

/** Sends the content script what one of the keyboard commands of the manifest asks: no automation presses those keys. */
export async function command({ ownPage }: Session, tab: Tab, request: object): Promise<void> {
  await tab.page.bringToFront();
  await ownPage.evaluate((id, what) => chrome.tabs.sendMessage(id, what, { frameId: 0 }), tab.id, request);
}
