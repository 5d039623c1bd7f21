/**
 * The background: one copy of the facts for all tabs. The browser may stop it at any moment and
 * start it again for a message, so every listener is registered at once and nothing is kept that
 * could not be worked out anew.
 */
import { cardFacts } from '../facts/card-facts-of.ts';
import { answerRequests } from '../platform/answer-requests.ts';
import { setBadge } from '../platform/badge.ts';
import { onCommand, onFreshStart } from '../platform/life.ts';
import { readOwnFile } from '../platform/own-files.ts';
import { askPage } from '../platform/page-requests.ts';
import { changeSettings, readSettings, sameRule } from '../platform/settings.ts';
import { onSitesChanged, registerAllowedSites } from '../platform/sites.ts';
import { activeTab, runOnTab, tabsInFront } from '../platform/tabs.ts';
import { uiLanguage } from '../platform/words.ts';
import { detectPage, markedCount } from './detect-page.ts';
import { factsDesk } from './facts-desk.ts';
import { placeKey, withoutHiddenPlaces } from './hidden-places.ts';
import { takeAway } from './take-away.ts';

const WALK_STEPS: Readonly<Record<string, 1 | -1>> = { 'next-mention': 1, 'previous-mention': -1 };

const atDesk = factsDesk(() => readOwnFile('facts.pack'));

answerRequests({
  async detect({ page }, { tabId, host }) {
    const { hidden } = await readSettings();
    const found = await atDesk((desk) => detectPage(desk, page, hidden, host));
    const answer = await withoutHiddenPlaces(found, page, hidden, host);
    if (tabId !== undefined) await setBadge(tabId, markedCount(answer));
    return answer;
  },
  async card({ subject, date }) {
    return atDesk(({ facts }) => {
      const card = cardFacts(facts, subject, date, uiLanguage());
      return card === undefined ? { ok: false, problem: 'unknown-subject' } : { ok: true, facts: card };
    });
  },
  async take({ subject, match }) {
    return takeAway(atDesk, subject, match);
  },
  async hide({ rule: asked, at }) {
    const rule = at === undefined ? asked : { ...asked, place: await placeKey(asked, at) };
    await changeSettings(({ hidden }) => ({ hidden: [...hidden.filter((other) => !sameRule(other, rule)), rule] }));
    return { ok: true, rule };
  },
  async unhide({ rule }) {
    await changeSettings(({ hidden }) => ({ hidden: hidden.filter((other) => !sameRule(other, rule)) }));
    return { ok: true };
  },
});

async function walk(step: 1 | -1, tabId: number | undefined): Promise<void> {
  const tab = tabId ?? (await activeTab())?.id;
  if (tab !== undefined) await askPage(tab, { ask: 'walk', step });
}
onCommand((command, tabId) => {
  const step = WALK_STEPS[command];
  if (step !== undefined) void walk(step, tabId);
});

onFreshStart(() => void registerAllowedSites());

/** Firefox closes the popup to ask for leave, so that it cannot read the page afterwards: this does. */
async function beginOn(origins: readonly string[]): Promise<void> {
  await registerAllowedSites();
  for (const { id } of await tabsInFront(origins)) {
    if ((await askPage(id, { ask: 'state' })) === undefined) await runOnTab(id);
  }
}
onSitesChanged({ added: (origins) => void beginOn(origins), removed: () => void registerAllowedSites() });
