/**
 * The background: one copy of the facts for all tabs. The browser may stop it at any moment and
 * start it again for a message, so every listener is registered at once and nothing is kept that
 * could not be worked out anew.
 */
import { cardFacts } from '../facts/card-facts-of.ts';
import { answerRequests } from '../platform/answer-requests.ts';
import { setBadge } from '../platform/badge.ts';
import { forgetFrames, noteFrame } from '../platform/frames.ts';
import { onCommand, onFreshStart } from '../platform/life.ts';
import type { PageRequest } from '../platform/messages.ts';
import { readOwnFile } from '../platform/own-files.ts';
import { askPage } from '../platform/page-requests.ts';
import { changeSettings, readSettings, sameRule } from '../platform/settings.ts';
import { onSitesChanged, registerAllowedSites } from '../platform/sites.ts';
import { activeTab, onTabClosed, runOnTab, tabsInFront } from '../platform/tabs.ts';
import { uiLanguage } from '../platform/words.ts';
import { detectPage, markedCount } from './detect-page.ts';
import { hangDoors, openDoors } from './doors.ts';
import { factsDesk } from './facts-desk.ts';
import { placeKey, withoutHiddenPlaces } from './hidden-places.ts';
import { about, lookUp } from './look-up.ts';
import { takeAway } from './take-away.ts';

/** What each keyboard command of the manifest asks of the page in front. */
const COMMANDS: Readonly<Record<string, PageRequest>> = {
  'next-mention': { ask: 'walk', step: 1 },
  'previous-mention': { ask: 'walk', step: -1 },
  'pinned-cards': { ask: 'pinned' },
};

const atDesk = factsDesk(() => readOwnFile('facts.pack'));

answerRequests({
  async detect({ page }, { tabId, frameId = 0, host }) {
    const settings = await readSettings();
    const found = await atDesk((desk) => detectPage(desk, page, settings, host));
    const answer = await withoutHiddenPlaces(found, page, settings.hidden, host);
    if (tabId !== undefined) {
      if (frameId === 0) await setBadge(tabId, markedCount(answer));
      await noteFrame(tabId, frameId);
    }
    return answer;
  },
  async card({ subject, date }) {
    return atDesk(({ facts }) => {
      const card = cardFacts(facts, subject, date, uiLanguage());
      return card === undefined ? { ok: false, problem: 'unknown-subject' } : { ok: true, facts: card };
    });
  },
  async search({ text }) {
    return atDesk((desk) => lookUp(desk, text));
  },
  async about() {
    return atDesk(about);
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

async function carryOut(request: PageRequest, tabId: number | undefined): Promise<void> {
  const tab = tabId ?? (await activeTab())?.id;
  if (tab !== undefined) await askPage(tab, request);
}
onCommand((command, tabId) => {
  const request = COMMANDS[command];
  if (request !== undefined) void carryOut(request, tabId);
});

openDoors((text) => atDesk((desk) => lookUp(desk, text)));
onFreshStart(() => {
  void registerAllowedSites();
  void hangDoors();
});
onTabClosed((tabId) => void forgetFrames(tabId));

/** Firefox closes the popup to ask for leave, so that it cannot read the page afterwards: this does. */
async function beginOn(origins: readonly string[]): Promise<void> {
  await registerAllowedSites();
  for (const { id } of await tabsInFront(origins)) {
    if ((await askPage(id, { ask: 'state' })) === undefined) await runOnTab(id);
  }
}
onSitesChanged({ added: (origins) => void beginOn(origins), removed: () => void registerAllowedSites() });
