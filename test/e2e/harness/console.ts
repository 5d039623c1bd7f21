import type { Page } from 'puppeteer-core';
import type { Launched } from '../../../scripts/browser/launch.ts';

/**
 * Collects what is written to a page's console and the errors thrown in it. In Chromium this holds for every
 * world of the page, the content script's too, which puppeteer alone would pass over.
 */
export async function listenToConsole({ kind }: Launched, page: Page): Promise<readonly string[]> {
  const lines: string[] = [];
  if (kind === 'firefox') {
    page.on('console', (message) => lines.push(message.text()));
    page.on('pageerror', (error) => lines.push(String(error)));
    return lines;
  }
  const session = await page.createCDPSession();
  session.on('Runtime.consoleAPICalled', ({ args }) => {
    lines.push(args.map(({ value, description }) => String(value ?? description)).join(' '));
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    lines.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
  });
  await session.send('Runtime.enable');
  return lines;
}
