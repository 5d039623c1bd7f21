import type { ManifestV3Export } from '@crxjs/vite-plugin';
import source from '../../manifest.json' with { type: 'json' };
import hosts from '../../src/news-hosts.json' with { type: 'json' };

export const BROWSERS = ['chrome', 'firefox'] as const;
export type Browser = (typeof BROWSERS)[number];

/** Match patterns of the news sites on which the extension works from the start: each host with its subdomains. */
export function newsPatterns(): string[] {
  return hosts.map(({ host }) => `*://*.${host}/*`).sort();
}

/**
 * The manifest of one browser, from `manifest.json` and the list of news hosts.
 * Chrome knows only a service worker and no settings of Gecko; Firefox only background scripts.
 */
export function manifestFor(browser: Browser): ManifestV3Export {
  const { browser_specific_settings, minimum_chrome_version, background, content_scripts, ...shared } = source;
  const pages = content_scripts.map((script) => ({ ...script, matches: newsPatterns() }));
  const derived =
    browser === 'chrome'
      ? {
          ...shared,
          minimum_chrome_version,
          background: { service_worker: background.service_worker, type: background.type },
          content_scripts: pages,
        }
      : {
          ...shared,
          browser_specific_settings,
          background: { scripts: background.scripts, type: background.type },
          content_scripts: pages,
        };
  return derived as ManifestV3Export;
}
