import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { type Launched, launch } from '../../../scripts/browser/launch.ts';
import { type PageServer, type Served, servePages } from '../../../scripts/browser/page-server.ts';
import { closeWelcome } from '../../../scripts/browser/welcome-tab.ts';
import { BROWSERS, type Browser as Kind } from '../../../scripts/build/manifest.ts';
import { findBrowser } from '../../../scripts/setup/browsers.mjs';
import { openTab, type Tab } from './tab.ts';
import { pressToolbarButton } from './toolbar-button.ts';

/** A host of the extension's list; in the tests it is served by this machine, as every other is. */
export const NEWS_HOST = 'news.un.org';
/** A host that the extension does not know. */
export const OTHER_HOST = 'gazette.example';
/** A page of the extension from which the tests speak to its tabs; it stays open. */
const OWN_PAGE = 'src/options/index.html';

/** One browser with the extension, all of whose traffic ends in the server of the test pages. */
export interface Session {
  readonly kind: Kind;
  readonly launched: Launched;
  readonly server: PageServer;
  readonly ownPage: Page;
  /** Opens a page of `test/pages` under a host (the listed one where none is named). */
  open(path: string, host?: string): Promise<Tab>;
  /** The same in a tab behind: the page is loaded, and waits to be seen. */
  openBehind(path: string, host?: string): Promise<Tab>;
  /** Opens the popup as a tab, bound to another tab. */
  openPopup(tab: Tab): Promise<Page>;
  close(): Promise<void>;
}

/**
 * Starts a browser on a build of the extension (`dist/<kind>` where no folder is named), for a folder of pages and
 * for pages that are no files.
 */
export async function startSession(
  kind: Kind,
  extension?: string,
  pages = 'test/pages',
  made?: ReadonlyMap<string, Served>,
): Promise<Session> {
  const executable = findBrowser(kind);
  if (executable === undefined) throw new Error(`No ${kind} was found; npm test says how to install it`);
  const server = await servePages(resolve(pages), made);
  const launched = await launch({
    kind,
    executable,
    headless: true,
    language: 'en-US',
    proxyPort: server.port,
    ...(extension === undefined ? {} : { extension }),
  });
  await closeWelcome(launched);
  const ownPage = await launched.openOwnPage(OWN_PAGE);
  return {
    kind,
    launched,
    server,
    ownPage,
    open: (path, host = NEWS_HOST) => openTab(launched, ownPage, `http://${host}/${path}`),
    openBehind: (path, host = NEWS_HOST) => openTab(launched, ownPage, `http://${host}/${path}`, true),
    async openPopup(tab) {
      // The button gives leave to see the tab's address, as it does for the popup proper.
      await pressToolbarButton(launched, tab.page);
      return launched.openOwnPage(`src/popup/index.html?tab=${tab.id}`);
    },
    async close() {
      await launched.close();
      await server.close();
    },
  };
}

/**
 * Runs the same tests in Chromium and in Firefox, each started once.
 * `prepare` may give a changed copy of the build, which is removed afterwards; `made` are pages that are no files.
 */
export function inBothBrowsers(
  title: string,
  tests: (session: () => Session) => void,
  prepare?: (kind: Kind) => Promise<string>,
  made?: ReadonlyMap<string, Served>,
): void {
  describe.each(BROWSERS)(`${title} (%s)`, (kind) => {
    let session: Session | undefined;
    let prepared: string | undefined;
    beforeAll(async () => {
      prepared = await prepare?.(kind);
      session = await startSession(kind, prepared, undefined, made);
    });
    afterAll(async () => {
      await session?.close();
      if (prepared !== undefined) await rm(prepared, { recursive: true });
    });
    tests(() => {
      if (session === undefined) throw new Error('The browser did not start');
      return session;
    });
  });
}
