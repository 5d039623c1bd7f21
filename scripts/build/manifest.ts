import source from '../../manifest.json' with { type: 'json' };
import hosts from '../../src/news-hosts.json' with { type: 'json' };

export const BROWSERS = ['chrome', 'firefox'] as const;
export type Browser = (typeof BROWSERS)[number];

/** Match patterns of the news sites on which the extension works from the start: each host with its subdomains. */
export function newsPatterns(): string[] {
  return hosts.map(({ host }) => `*://*.${host}/*`).sort();
}

/** `manifest.json` with the keys that differ between the browsers as each has them. */
type BrowserManifest = Omit<
  typeof source,
  | 'browser_specific_settings'
  | 'minimum_chrome_version'
  | 'background'
  | 'content_scripts'
  | 'permissions'
  | 'side_panel'
  | 'sidebar_action'
> & {
  permissions: string[];
  side_panel?: (typeof source)['side_panel'];
  sidebar_action?: (typeof source)['sidebar_action'];
  minimum_chrome_version?: string;
  browser_specific_settings?: (typeof source)['browser_specific_settings'];
  background: { service_worker?: string; scripts?: string[]; type: string };
  content_scripts: (Omit<(typeof source)['content_scripts'][number], 'matches'> & { matches: string[] })[];
};

/**
 * The manifest of one browser, from `manifest.json` and the list of news hosts.
 * Chrome knows a service worker, a side panel and its permission; Firefox background scripts, a sidebar and its own settings.
 */
export function manifestFor(browser: Browser): BrowserManifest {
  const {
    browser_specific_settings,
    minimum_chrome_version,
    background,
    content_scripts,
    permissions,
    side_panel,
    sidebar_action,
    ...shared
  } = source;
  const { service_worker, scripts, type } = background;
  const pages = content_scripts.map((script) => ({ ...script, matches: newsPatterns() }));
  return browser === 'chrome'
    ? {
        ...shared,
        minimum_chrome_version,
        permissions: [...permissions, 'sidePanel'].sort(),
        background: { service_worker, type },
        content_scripts: pages,
        side_panel,
      }
    : {
        ...shared,
        browser_specific_settings,
        permissions,
        background: { scripts, type },
        content_scripts: pages,
        sidebar_action,
      };
}
