import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import process from 'node:process';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import type { PageState } from '../../src/platform/messages.ts';
import { shownInOverlay } from '../browser/closed-shadow.ts';
import { type Launched, launch } from '../browser/launch.ts';
import { servePages } from '../browser/page-server.ts';
import { pointAt } from '../browser/point.ts';
import { tabIds, waitForState } from '../browser/tab-state.ts';
import { closeWelcome } from '../browser/welcome-tab.ts';
import { BROWSERS } from '../build/manifest.ts';

/** A host of the extension's list under which the sample article stands on this machine alone. */
const HOST = 'news.un.org';
const OPTIONS_PAGE = 'src/options/index.html';
const CARD_PATIENCE = 10_000;

const [kind, executable, shown] = v.parse(
  v.tuple([v.picklist(BROWSERS), v.string(), v.picklist(['headless', 'shown'])]),
  process.argv.slice(2),
);
const server = await servePages(resolve('test/pages'));
const address = `http://${HOST}:${server.port}/sample-article.html`;
const launched = await launch({ kind, executable, headless: shown === 'headless', localHost: HOST });
// What is to be seen here is the article; the welcome comes with an installation of one's own.
await closeWelcome(launched);
if (shown === 'headless') {
  process.exitCode = await showInWords(launched);
  await launched.close();
} else {
  const [first] = await launched.browser.pages();
  const page = first ?? (await launched.browser.newPage());
  await page.goto(address);
  console.log(`The sample article is open at ${address}`);
  console.log('Point at an underlined name or resolution. Close the browser to end.');
  await new Promise((end) => {
    launched.browser.once('disconnected', end);
    launched.browser.process()?.once('exit', end);
  });
}
await server.close();
// A browser that was closed by hand leaves its connection half open.
process.exit();

/** Opens the article unseen, prints what was found, opens a card and takes a picture. Gives the exit code. */
async function showInWords(launched: Launched): Promise<number> {
  const ownPage = await launched.openOwnPage(OPTIONS_PAGE);
  const before = new Set(await tabIds(ownPage));
  const page = await launched.browser.newPage();
  const tabId = (await tabIds(ownPage)).find((id) => !before.has(id)) ?? -1;
  await page.goto(address);
  const state = await waitForState(ownPage, tabId, ({ phase }) => phase === 'read' || phase === 'failed');
  if (state.mentions.length === 0) {
    console.error(`Nothing was found in the sample article (${state.problem ?? state.phase}).`);
    return 1;
  }
  printMentions(state);
  await page.bringToFront();
  const card = await openCard(launched, page, state);
  const path = resolve(`.cache/sample-${kind}.png`);
  await mkdir('.cache', { recursive: true });
  await page.screenshot({ path: `.cache/sample-${kind}.png` });
  console.log(card === undefined ? 'No card opened.' : `The card that opened: ${card}`);
  console.log(`Screenshot: ${path}`);
  return card === undefined ? 1 : 0;
}

function printMentions({ lang, date, mentions }: PageState): void {
  console.log(`${mentions.length} mentions (language ${lang ?? 'unknown'}, article of ${date ?? 'unknown date'}):`);
  for (const { quote, subject, because } of mentions) {
    const { kind, ...of } = subject;
    console.log(
      `  ${quote}  →  ${kind} ${Object.values(of).join(' ')}  (${[because.code, ...because.words].join(': ')})`,
    );
  }
}

/** Rests the mouse on the first resolution (else the first mention) until its card is open; gives the card's text. */
async function openCard(launched: Launched, page: Page, { mentions }: PageState): Promise<string | undefined> {
  const mention = mentions.find(({ subject }) => subject.kind === 'resolution') ?? mentions[0];
  if (mention === undefined) return undefined;
  await pointAt(page, mention.quote);
  const end = Date.now() + CARD_PATIENCE;
  while (Date.now() < end) {
    const text = await shownInOverlay(launched, page);
    if (text !== '') return text;
    await new Promise((rest) => setTimeout(rest, 100));
  }
  return undefined;
}
