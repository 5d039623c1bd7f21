import { browser } from './browser.ts';
import { contentScriptFiles } from './tabs.ts';

const SCRIPT_ID = 'preamble-sites';
const LOCK = 'preamble-sites';

const patternOf = (host: string): string => `*://${host}/*`;

/** Match patterns of the news sites on which the extension works from the start. */
function listedPatterns(): string[] {
  return browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [];
}

/** Whether a site is one of those that the extension reads from the start. */
export function isListedSite(host: string): boolean {
  return listedPatterns().some((pattern) => {
    const listed = /^\*:\/\/(?:\*\.)?([^/*]+)\/\*$/.exec(pattern)?.[1];
    return listed !== undefined && (host === listed || host.endsWith(`.${listed}`));
  });
}

/** Every page of the web; what the manifest names as optional. */
export const ALL_SITES = '*://*/*';

/** Asks the reader for leave to work on hosts always. Call it straight from a click; false: refused. */
export function requestSites(hosts: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: hosts.map(patternOf) });
}

/** Asks for leave to work on all sites, or gives it back. Call it straight from a click; false: refused. */
export function switchAllSites(on: boolean): Promise<boolean> {
  const origins = [ALL_SITES];
  return on ? browser.permissions.request({ origins }) : browser.permissions.remove({ origins });
}

/**
 * The site for which a match pattern gives leave, as the options list it: its host, and a pattern for more than one as it
 * stands. What the reader allows in Chrome's own menu names a scheme: `https://example.org/*`.
 */
export function siteOf(pattern: string): string {
  return /^(?:\*|https?):\/\/([^/*]+)\/\*$/.exec(pattern)?.[1] ?? pattern;
}

/** Gives the leave for one site back, in the form in which it was given. */
export async function removeSite(site: string): Promise<boolean> {
  const origins = (await allowedPatterns()).filter((pattern) => siteOf(pattern) === site);
  return browser.permissions.remove({ origins });
}

/** Origins (match patterns) that the reader has allowed beyond the listed sites. */
export async function allowedPatterns(): Promise<string[]> {
  const listed = new Set(listedPatterns());
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !listed.has(origin)).sort();
}

/**
 * Makes the content script run by itself exactly on the sites that the reader has allowed.
 * The listed ones are left out: the manifest runs it there. Calls wait for each other.
 */
export async function registerAllowedSites(): Promise<void> {
  await navigator.locks.request(LOCK, register);
}

async function register(): Promise<void> {
  const matches = await allowedPatterns();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT_ID,
      matches,
      excludeMatches: listedPatterns(),
      js: contentScriptFiles(),
      runAt: 'document_idle',
      allFrames: true,
      // As `match_about_blank` of the manifest does, so that a frame without an address is read as the page around it is.
      matchOriginAsFallback: true,
      persistAcrossSessions: true,
    },
  ]);
}

/** Calls `added` with the origins (match patterns) that the reader newly allows, and `removed` when leave is taken back. */
export function onSitesChanged(listener: {
  readonly added: (origins: readonly string[]) => void;
  readonly removed: () => void;
}): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => listener.added(origins));
  browser.permissions.onRemoved.addListener(() => listener.removed());
}
