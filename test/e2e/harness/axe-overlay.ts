import type { OverlayPart } from '../../../scripts/browser/closed-shadow.ts';
import { axeFaults } from './axe.ts';
import type { Tab } from './tab.ts';

const COPY = 'card-copy';

/**
 * No rule can be run in the card's closed root: this puts what stands in it, with its styles, into an open root
 * of the same page, on top of all. The contrast of its colours axe cannot tell there: test/cards/contrast.test.ts does.
 */
const COPY_CARD = `(() => {
  const host = document.createElement('${COPY}');
  host.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 340px; max-height: none; z-index: 2147483647';
  const copy = host.attachShadow({ mode: 'open' });
  for (const { cssRules } of root.adoptedStyleSheets) {
    const style = copy.appendChild(document.createElement('style'));
    style.textContent = [...cssRules].map((rule) => rule.cssText).join('\\n');
  }
  for (const child of root.children) copy.append(child.cloneNode(true));
  document.documentElement.append(host);
  return copy.children.length;
})()`;

/** Gives what the rules find wrong in a copy of a part of the overlay, after `hide` took the part itself away. */
export async function faultsOfCopy(tab: Tab, part: OverlayPart, hide: () => Promise<void>): Promise<string[]> {
  const copied = await tab.overlay(COPY_CARD, part);
  if (typeof copied !== 'number' || copied < 3) throw new Error(`There is nothing to be looked at: ${String(copied)}`);
  await hide();
  const faults = await axeFaults(tab.page, COPY);
  await tab.page.evaluate((name) => document.querySelector(name)?.remove(), COPY);
  return faults;
}

/** Opens the card of a text, copies it and closes it; gives what the rules find wrong in the copy. `whole`: the words with which it is whole. */
export async function faultsOfCard(tab: Tab, text: string, whole = 'Shown because'): Promise<string[]> {
  await tab.pointAt(text);
  await tab.cardText((shown) => shown.includes(whole));
  return faultsOfCopy(tab, 'card', async () => {
    await tab.page.keyboard.press('Escape');
    await tab.cardGone();
  });
}
