import type { CardProblem } from '../cards/Card.tsx';
import { askBackground } from '../platform/ask-background.ts';
import { subjectKey } from '../platform/messages.ts';
import { askPage } from '../platform/page-requests.ts';
import { changeSettings, readSettings } from '../platform/settings.ts';
import { requestSite } from '../platform/sites.ts';
import { openTab, runOnTab, type Tab } from '../platform/tabs.ts';
import type { Situation, TabHost } from './tab-host.ts';
import { webHost } from './web-host.ts';

/** The host of one tab in the browser. */
export function browserTabHost(tab: Tab | undefined, optionsPage: string): TabHost {
  const site = webHost(tab?.url);
  const noAnswer = { ok: false, problem: 'no-answer' satisfies CardProblem } as const;
  return {
    async look(): Promise<Situation> {
      if (tab === undefined || site === undefined) return { kind: 'not-allowed' };
      const { sitesOff } = await readSettings();
      if (sitesOff.includes(site)) return { kind: 'off', host: site };
      const state = await askPage(tab.id, { ask: 'state' });
      if (state === undefined) return { kind: 'not-active', host: site };
      return state.phase === 'off' ? { kind: 'off', host: site } : { kind: 'page', host: site, state };
    },
    async card(subject, date) {
      try {
        return await askBackground(date === undefined ? { ask: 'card', subject } : { ask: 'card', subject, date });
      } catch {
        return noAnswer;
      }
    },
    async goTo(mention) {
      if (tab !== undefined) await askPage(tab.id, { ask: 'go-to', mention });
    },
    async readOnce() {
      return tab !== undefined && runOnTab(tab.id);
    },
    async always(host) {
      if (!(await requestSite(host))) return false;
      return tab !== undefined && runOnTab(tab.id);
    },
    async switchSite(host, on) {
      await changeSettings(({ sitesOff }) => {
        const others = sitesOff.filter((other) => other !== host);
        return { sitesOff: on ? others : [...others, host] };
      });
    },
    async hide(subject, label, host) {
      const rule = { subject: subjectKey(subject), label };
      await askBackground({ ask: 'hide', rule: host === undefined ? rule : { ...rule, host } });
    },
    async openOptions() {
      await openTab(optionsPage);
    },
  };
}
