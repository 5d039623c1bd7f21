import type { Page } from 'puppeteer-core';
import { focusedControl } from '../overlay-controls.ts';
import type { Tab } from './tab.ts';

/** More steps than any of these pages has controls. */
export const MOST_STEPS = 60;

/** What has the focus in a page: its name, as far as its own words or label give it. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return '';
    const label = at.ariaLabel ?? (at instanceof HTMLInputElement ? at.labels?.[0]?.innerText : undefined);
    return (label || at.innerText).trim();
  });

/** Presses Tab until what has the focus is named so. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let i = 0; i < MOST_STEPS; i++) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).startsWith(name)) return;
  }
  throw new Error(`Tab does not lead to "${name}"; it stopped at "${await focused(page)}"`);
}

/** Presses Tab in the card until what has the focus is named so; nothing without a name may have it on the way. */
export async function tabInCardTo(tab: Tab, name: string, backwards = false): Promise<void> {
  for (let i = 0; i < MOST_STEPS; i++) {
    if (backwards) await tab.page.keyboard.down('Shift');
    await tab.page.keyboard.press('Tab');
    if (backwards) await tab.page.keyboard.up('Shift');
    const at = await focusedControl(tab, 'card');
    if (at.startsWith(name)) return;
    if (at === '') throw new Error(`On the way to "${name}" something without a name has the focus`);
  }
  throw new Error(`Tab does not lead to "${name}" in the card`);
}
