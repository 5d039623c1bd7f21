import { browser } from './browser.ts';

/** United Nations blue, dark enough for white text (5.3:1). */
const BADGE_COLOUR = '#1f6fa8';

/** Shows on the toolbar button how many mentions a tab has; nothing for none. */
export async function setBadge(tabId: number, count: number): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
    await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) });
  } catch {
    // the tab was closed meanwhile
  }
}
