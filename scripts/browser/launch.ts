import { join, resolve } from 'node:path';
import process from 'node:process';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import manifest from '../../manifest.json' with { type: 'json' };
import type { Browser as Kind } from '../build/manifest.ts';
import { newestContext, sendBidi } from './bidi.ts';

const GECKO_ID = manifest.browser_specific_settings.gecko.id;
/** Firefox draws this by lot for every installation; the preference fixes it, so that we know the address of our pages. */
const GECKO_UUID = '6f5c1d1e-1111-4222-8333-444455556666';

export interface LaunchOptions {
  readonly kind: Kind;
  readonly executable: string;
  /** Folder of the built extension; {@link builtFolder} where not given. */
  readonly extension?: string;
  readonly headless: boolean;
  /** Everything that the browser asks of the network goes to this port of 127.0.0.1. */
  readonly proxyPort?: number;
  /** Language of the browser's interface; Firefox has none but its own. */
  readonly language?: string;
  /** One host that stands on 127.0.0.1; all others are reached as usual. */
  readonly localHost?: string;
}

/** A running browser with the extension in it. */
export interface Launched {
  readonly kind: Kind;
  readonly browser: Browser;
  /** Identifier of the extension: its id in Chrome, the add-on's id in Firefox. */
  readonly id: string;
  /** Opens a page of the extension itself in a tab. */
  openOwnPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** Where the build of a browser stands: in `dist`, or in the folder that PREAMBLE_DIST names. */
export function builtFolder(kind: Kind): string {
  return join(process.env['PREAMBLE_DIST'] ?? 'dist', kind);
}

function chromeArguments({ proxyPort, localHost, language }: LaunchOptions): string[] {
  return [
    // As root, and in containers, Chromium's sandbox cannot be set up.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(language === undefined ? [] : [`--lang=${language}`]),
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedMode,HttpsFirstBalancedModeAutoEnable',
    ...(localHost === undefined ? [] : [`--host-resolver-rules=MAP ${localHost} 127.0.0.1`]),
    ...(proxyPort === undefined
      ? []
      : [`--proxy-server=http://127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>']),
  ];
}

function firefoxPreferences({ proxyPort, localHost }: LaunchOptions): Record<string, string | number | boolean> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
    'dom.security.https_first': false,
    'network.stricttransportsecurity.preloadlist': false,
    ...(localHost === undefined ? {} : { 'network.dns.localDomains': localHost }),
    ...(proxyPort === undefined
      ? {}
      : {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': proxyPort,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': proxyPort,
          'network.proxy.allow_hijacking_localhost': true,
          'network.proxy.no_proxies_on': '',
        }),
  };
}

/** Starts a browser and installs the built extension in it. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const { kind, executable, headless, language } = options;
  const env = { ...process.env, ...(language === undefined ? {} : { LANGUAGE: language }) };
  const shared = {
    env,
    executablePath: executable,
    headless,
    defaultViewport: headless ? { width: 1200, height: 900 } : null,
  };
  const folder = resolve(options.extension ?? builtFolder(kind));
  const browser =
    kind === 'chrome'
      ? await puppeteer.launch({ ...shared, pipe: true, enableExtensions: true, args: chromeArguments(options) })
      : await puppeteer.launch({
          ...shared,
          browser: 'firefox',
          args: ['--remote-allow-system-access'],
          extraPrefsFirefox: firefoxPreferences(options),
        });
  const id = await browser.installExtension(folder);
  return {
    kind,
    browser,
    id,
    openOwnPage: (path) =>
      kind === 'chrome'
        ? openInChrome(browser, `chrome-extension://${id}/${path}`)
        : openInFirefox(browser, `moz-extension://${GECKO_UUID}/${path}`),
    close: () => browser.close(),
  };
}

async function openInChrome(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  return page;
}

async function openInFirefox(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  // `page.goto` waits in vain for events that a page of an extension does not send.
  await sendBidi(browser, 'browsingContext.navigate', { context: await newestContext(browser), url, wait: 'none' });
  await page.waitForFunction((wanted) => location.href === wanted && document.readyState === 'complete', {}, url);
  return page;
}
