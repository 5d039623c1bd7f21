import type { Page } from 'puppeteer-core';
import { runPrivileged } from './bidi.ts';
import type { Launched } from './launch.ts';

/** What the reader's system asks of pages, or a printer. */
export type Wish = 'dark' | 'forced-colours' | 'reduced-motion' | 'print';

/** The media feature, or the medium, by which Chromium is told. */
const IN_CHROME: Readonly<Record<Wish, object>> = {
  dark: { features: [{ name: 'prefers-color-scheme', value: 'dark' }] },
  'forced-colours': { features: [{ name: 'forced-colors', value: 'active' }] },
  'reduced-motion': { features: [{ name: 'prefers-reduced-motion', value: 'reduce' }] },
  print: { media: 'print' },
};

/** Statements that tell Firefox, and that take it back. */
const preference = (name: string, value: number): readonly [string, string] => [
  `Services.prefs.setIntPref('${name}', ${value})`,
  `Services.prefs.clearUserPref('${name}')`,
];
const medium = (value: string): string => `window.gBrowser.selectedBrowser.browsingContext.mediumOverride = '${value}'`;
const IN_FIREFOX: Readonly<Record<Wish, readonly [on: string, off: string]>> = {
  dark: preference('layout.css.prefers-color-scheme.content-override', 0),
  'forced-colours': preference('browser.display.document_color_use', 2),
  'reduced-motion': preference('ui.prefersReducedMotion', 1),
  print: [medium('print'), medium('')],
};

/**
 * Lets a page meet a wish: in Chromium that page alone, in Firefox every page, and for `print` the one in front.
 * Gives the function that takes the wish back.
 */
export async function wish({ kind, browser }: Launched, page: Page, what: Wish): Promise<() => Promise<void>> {
  if (kind === 'firefox') {
    const [on, off] = IN_FIREFOX[what];
    const run = async (code: string): Promise<void> => {
      await runPrivileged(
        browser,
        `(() => { const window = Services.wm.getMostRecentWindow('navigator:browser'); ${code}; return 'done'; })()`,
      );
    };
    await page.bringToFront();
    await run(on);
    return () => run(off);
  }
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', IN_CHROME[what]);
  // What was asked for ends with the session.
  return () => session.detach();
}
