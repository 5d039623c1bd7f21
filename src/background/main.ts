/**
 * The background: one copy of the facts for all tabs. The browser may stop it at any moment and
 * start it again for a message, so every listener is registered at once and nothing is kept that
 * could not be worked out anew.
 */
import cards from '../cards/cards.css?inline';
import pins from '../cards/pins.css?inline';
import { answerRequests } from '../platform/answer-requests.ts';
import { changeSettings } from '../platform/change-settings.ts';
import { forgetFrames } from '../platform/frames.ts';
import { stringsOf } from '../platform/language.ts';
import { onCommand, onFreshStart, onInstalled } from '../platform/life.ts';
import { readOwnFile } from '../platform/own-files.ts';
import { askPage } from '../platform/page-requests.ts';
import { readSettings, sameRule } from '../platform/settings.ts';
import { onSitesChanged, registerAllowedSites } from '../platform/sites.ts';
import { activeTab, onTabClosed, openTab, runOnTab, tabsInFront } from '../platform/tabs.ts';
import { tieToExtension } from '../platform/tie-to-extension.ts';
import { cardOf, voiceIn } from './card.ts';
import { countOnBadge } from './count-on-badge.ts';
import { detectPage, markedCount } from './detect-page.ts';
import { hangDoors, openDoors } from './doors.ts';
import { factsDesk } from './facts-desk.ts';
import { placeKey, withoutHiddenPlaces } from './hidden-places.ts';
import { LongPages } from './long-pages.ts';
import { about, lookUp } from './look-up.ts';
import { takeAway } from './take-away.ts';
import { goToPinned, walkPage } from './walk-page.ts';

/** What each keyboard command of the manifest does on the page in front. */
const COMMANDS: Readonly<Record<string, (tabId: number) => Promise<void>>> = {
  'next-mention': (tabId) => walkPage(tabId, 1),
  'previous-mention': (tabId) => walkPage(tabId, -1),
  'pinned-cards': goToPinned,
};

const atDesk = factsDesk(() => readOwnFile('facts.pack'));
const longPages = new LongPages();

answerRequests({
  async detect({ page: last, after }, asker) {
    const { tabId, frameId = 0, host } = asker;
    const page = longPages.whole(asker, last, after);
    const settings = await readSettings();
    const found = await atDesk((desk) => detectPage(desk, page, settings, host));
    const answer = await withoutHiddenPlaces(found, page, settings.hidden, host);
    if (tabId !== undefined) await countOnBadge(tabId, frameId, markedCount(answer));
    return answer;
  },
  async passages(piece, asker) {
    longPages.add(asker, piece);
    return { ok: true };
  },
  async card({ subject, date, language }) {
    const voice = await voiceIn(language);
    return atDesk(({ facts }) => cardOf(facts, subject, date, voice));
  },
  async search({ text }) {
    return atDesk((desk) => lookUp(desk, text));
  },
  async words() {
    const { language } = await readSettings();
    return { ok: true, strings: (language === null ? undefined : await stringsOf(language)) ?? {} };
  },
  async styles() {
    return { ok: true, cards, pins };
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
  async tie(_request, { tabId, frameId = 0 }) {
    return { ok: tabId !== undefined && (await tieToExtension(tabId, frameId)) };
  },
  async unhide({ rule }) {
    await changeSettings(({ hidden }) => ({ hidden: hidden.filter((other) => !sameRule(other, rule)) }));
    return { ok: true };
  },
});

async function carryOut(command: string, tabId: number | undefined): Promise<void> {
  const tab = tabId ?? (await activeTab())?.id;
  if (tab !== undefined) await COMMANDS[command]?.(tab);
}
onCommand((command, tabId) => void carryOut(command, tabId));

openDoors((text) => atDesk((desk) => lookUp(desk, text)));
onFreshStart(() => {
  void registerAllowedSites();
  void hangDoors();
});
onInstalled(() => void openTab('src/welcome/index.html'));
onTabClosed((tabId) => void forgetFrames(tabId));

/** Firefox closes the popup to ask for leave, so that it cannot read the page afterwards: this does. */
async function beginOn(origins: readonly string[]): Promise<void> {
  await registerAllowedSites();
  for (const { id } of await tabsInFront(origins)) {
    if ((await askPage(id, { ask: 'state' })) === undefined) await runOnTab(id);
  }
}
onSitesChanged({ added: (origins) => void beginOn(origins), removed: () => void registerAllowedSites() });
