import { browserFactsHost } from '../lists/browser-facts-host.ts';
import hosts from '../news-hosts.json' with { type: 'json' };
import { askBackground } from '../platform/ask-background.ts';
import { changeSettings, takeLostSettings } from '../platform/change-settings.ts';
import type { AboutAnswer } from '../platform/messages.ts';
import { onSettingsChanged, readSettings } from '../platform/settings.ts';
import {
  ALL_SITES,
  allowedPatterns,
  onSitesChanged,
  removeSite,
  requestSites,
  siteOf,
  switchAllSites,
} from '../platform/sites.ts';
import { openTab } from '../platform/tabs.ts';
import { extensionVersion } from '../platform/words.ts';
import type { OptionsHost } from './options-host.ts';

/** Path of the welcome page in the built extension. */
const WELCOME_PAGE = 'src/welcome/index.html';
/** How long a file's address is kept for the browser to save it, ms. */
const SAVED = 10_000;

async function about(): Promise<AboutAnswer | undefined> {
  try {
    return await askBackground({ ask: 'about' });
  } catch {
    return undefined;
  }
}

/** The options page's host in the browser. */
export const browserHost: OptionsHost = {
  facts: browserFactsHost,
  async read() {
    const [settings, patterns, told] = await Promise.all([readSettings(), allowedPatterns(), about()]);
    return {
      settings,
      sitesListed: hosts.map(({ host }) => host),
      sitesOn: patterns.filter((pattern) => pattern !== ALL_SITES).map(siteOf),
      allSites: patterns.includes(ALL_SITES),
      version: extensionVersion(),
      about: told,
    };
  },
  takeLost: takeLostSettings,
  onChange(listener) {
    const end = new AbortController();
    const changed = (): void => {
      if (!end.signal.aborted) listener();
    };
    onSettingsChanged(changed, end.signal);
    onSitesChanged({ added: changed, removed: changed });
    return () => end.abort();
  },
  change: changeSettings,
  async hide(rule) {
    await askBackground({ ask: 'hide', rule });
  },
  async unhide(rule) {
    await askBackground({ ask: 'unhide', rule });
  },
  switchAllSites,
  allow: requestSites,
  async removeSiteOn(host) {
    await removeSite(host);
  },
  save(name, text) {
    const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    Object.assign(document.createElement('a'), { href: url, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(url), SAVED);
  },
  async openWelcome() {
    await openTab(WELCOME_PAGE);
  },
};
