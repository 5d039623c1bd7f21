import { changeSettings } from '../platform/change-settings.ts';
import { framesOf } from '../platform/frames.ts';
import { hideMatch } from '../platform/match-requests.ts';
import { askPage } from '../platform/page-requests.ts';
import { readSettings } from '../platform/settings.ts';
import { requestSites } from '../platform/sites.ts';
import { openTab, runOnTab, type Tab } from '../platform/tabs.ts';
import { FOREVER, isSiteOff, pauseLeft, withSite } from '../platform/where.ts';
import type { FrameState, Situation, TabHost } from './tab-host.ts';
import { webHost } from './web-host.ts';

const HOUR = 3_600_000;

async function frameStates(tabId: number): Promise<FrameState[]> {
  const states = await Promise.all(
    (await framesOf(tabId)).map(async (frame) => ({ frame, state: await askPage(tabId, { ask: 'list' }, frame) })),
  );
  return states.flatMap(({ frame, state }) => (state === undefined ? [] : [{ frame, state }]));
}

/** `pressed`: the button was pressed on the tab, so that the browser would tell any address that may be known. */
async function lookAt(tab: Tab | undefined, pressed: boolean): Promise<Situation> {
  const settings = await readSettings();
  const site = webHost(tab?.url);
  if (pauseLeft(settings, Date.now()) > 0) {
    const until = settings.pausedUntil ?? FOREVER;
    return { kind: 'paused', host: site, until: until === FOREVER ? undefined : until };
  }
  const frames = tab === undefined ? [] : await frameStates(tab.id);
  const page = frames.find(({ frame }) => frame === 0)?.state;
  const host = site ?? page?.host;
  if (host === undefined) return { kind: pressed || tab?.url !== undefined ? 'not-allowed' : 'unknown' };
  if (isSiteOff(settings, host) || page?.phase === 'off') return { kind: 'off', host };
  if (page === undefined || page.phase === 'asleep') return { kind: 'not-active', host };
  return { kind: 'page', host, frames };
}

async function read(tab: Tab | undefined): Promise<boolean> {
  if (tab === undefined || !(await runOnTab(tab.id))) return false;
  await askPage(tab.id, { ask: 'read' }, 'every');
  return true;
}

/** Path of the options page in the built extension. */
const OPTIONS_PAGE = 'src/options/index.html';

/** The host of one tab in the browser; `pressed`: opened by the extension's button. */
export function browserTabHost(tab: Tab | undefined, pressed: boolean): TabHost {
  return {
    look: () => lookAt(tab, pressed),
    async goTo({ frame, mention }) {
      if (tab !== undefined) await askPage(tab.id, { ask: 'go-to', mention }, frame);
    },
    async goBack(frame) {
      if (tab !== undefined) await askPage(tab.id, { ask: 'go-back' }, frame);
    },
    readOnce: () => read(tab),
    async always(host) {
      return (await requestSites([host])) && read(tab);
    },
    async switchSite(host, on) {
      await changeSettings(({ sitesOff }) => ({ sitesOff: withSite(sitesOff, host, on) }));
    },
    async pause(length) {
      await changeSettings(() => ({ pausedUntil: length === 'hour' ? Date.now() + HOUR : FOREVER }));
    },
    async resume() {
      await changeSettings(() => ({ pausedUntil: null }));
    },
    hide: hideMatch,
    async openOptions() {
      await openTab(OPTIONS_PAGE);
    },
  };
}
