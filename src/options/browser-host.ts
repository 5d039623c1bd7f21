import { askBackground } from '../platform/ask-background.ts';
import { changeSettings, onSettingsChanged, readSettings } from '../platform/settings.ts';
import { allowedPatterns, onSitesChanged, removeSite } from '../platform/sites.ts';
import type { OptionsHost } from './options-host.ts';

/** Host of a match pattern such as `*://example.org/*`; other patterns are shown as they stand. */
function hostOf(pattern: string): string {
  return /^\*:\/\/([^/*]+)\/\*$/.exec(pattern)?.[1] ?? pattern;
}

/** The options page's host in the browser. */
export const browserHost: OptionsHost = {
  async read() {
    const { hidden, sitesOff } = await readSettings();
    return { hidden, sitesOff, sitesOn: (await allowedPatterns()).map(hostOf) };
  },
  onChange(listener) {
    const end = new AbortController();
    const changed = (): void => {
      if (!end.signal.aborted) listener();
    };
    onSettingsChanged(changed, end.signal);
    onSitesChanged({ added: changed, removed: changed });
    return () => end.abort();
  },
  async hide(rule) {
    await askBackground({ ask: 'hide', rule });
  },
  async unhide(rule) {
    await askBackground({ ask: 'unhide', rule });
  },
  async removeSiteOn(host) {
    await removeSite(host);
  },
  async removeSiteOff(host) {
    await changeSettings(({ sitesOff }) => ({ sitesOff: sitesOff.filter((other) => other !== host) }));
  },
  async addSiteOff(host) {
    await changeSettings(({ sitesOff }) => ({ sitesOff: [...sitesOff.filter((other) => other !== host), host] }));
  },
};
