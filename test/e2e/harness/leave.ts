import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { runPrivileged } from '../../../scripts/browser/bidi.ts';
import type { Browser as Kind } from '../../../scripts/build/manifest.ts';
import { startSession } from './session.ts';
import { openTab, type Tab } from './tab.ts';
import { variantBuild } from './variant.ts';

const OPTIONS = 'src/options/index.html';
const ALL_SITES = ['*://*/*'];

/** A browser in which leave for sites is had without its question, which no automation can press. */
export interface Generous {
  readonly options: Page;
  /** What is asked for from a click is given. Chrome always puts its question. */
  readonly gives: boolean;
  open(path: string, host: string): Promise<Tab>;
  close(): Promise<void>;
}

async function generousFirefox(): Promise<Generous> {
  const { launched, ownPage, open, close } = await startSession('firefox');
  await runPrivileged(
    launched.browser,
    "Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false); 'done'",
  );
  return { options: ownPage, gives: true, open, close };
}

/** Chrome keeps the leave that an older version demanded, as if it had been given when this one asked. */
async function generousChrome(): Promise<Generous> {
  let manifest = '';
  const folder = await variantBuild('chrome', async (copy) => {
    const path = join(copy, 'manifest.json');
    manifest = await readFile(path, 'utf8');
    await writeFile(path, JSON.stringify({ ...JSON.parse(manifest), host_permissions: ALL_SITES }));
  });
  const { launched, close } = await startSession('chrome', folder);
  await writeFile(join(folder, 'manifest.json'), manifest);
  await launched.browser.installExtension(folder);
  const options = await launched.openOwnPage(OPTIONS);
  return {
    options,
    gives: false,
    open: (path, host) => openTab(launched, options, `http://${host}/${path}`),
    async close() {
      await close();
      await rm(folder, { recursive: true });
    },
  };
}

export const startGenerous = (kind: Kind): Promise<Generous> =>
  kind === 'chrome' ? generousChrome() : generousFirefox();
