import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { sendBidi } from '../../scripts/browser/bidi.ts';
import type { PageState } from '../../src/platform/messages.ts';
import { eventually } from './harness/eventually.ts';
import { click, untilText } from './harness/own-page.ts';
import { inBothBrowsers, NEWS_HOST, type Session } from './harness/session.ts';
import type { Tab } from './harness/tab.ts';
import { pressControl } from './overlay-controls.ts';
import { markedTexts } from './page-probe.ts';

/** A host on which browsers let scripts copy over plain http. */
const SECURE_HOST = 'localhost';
const LAST = 'UN Security Council resolution 2728 (2024)';

const field = (tab: Tab): Promise<unknown> => tab.overlay('root.querySelector("textarea")?.value');
const said = (tab: Tab): Promise<unknown> =>
  tab.overlay('[...root.querySelectorAll("[role=status]")].map((each) => each.innerText).join("|")');

/** The text that the field of the card shows after a press. */
async function copiedText(tab: Tab, button: string, wanted: (text: string) => boolean): Promise<string> {
  await pressControl(tab, 'card', button);
  const text = await eventually(
    () => field(tab),
    (value) => typeof value === 'string' && wanted(value),
    `the text of "${button}"`,
  );
  return String(text);
}

/** Waits for a card with all its facts: it grows as they come, and its controls move. */
const wholeCard = (tab: Tab): Promise<string> => tab.cardText((text) => text.includes('Search elsewhere'));

const ofWatson = ({ mentions }: PageState): string[] =>
  mentions.flatMap(({ subject, context }) =>
    subject.kind === 'official' && subject.id === 'adrienne-watson' ? [context] : [],
  );

inBothBrowsers('a card', (session) => {
  test('gives a citation, where the page forbids copying as selected text, and a link that leads back', async () => {
    const tab = await session().open('many-mentions.html');
    await tab.read();
    await tab.pointAt('resolution 2728');
    await wholeCard(tab);
    await pressControl(tab, 'card', 'Cite or share');
    const oscola = await copiedText(tab, 'OSCOLA', Boolean);
    expect(oscola).toBe('UNSC Res 2728 (25 March 2024) UN Doc S/RES/2728');
    expect(await said(tab)).toContain('copying is not allowed on this page');
    expect(
      await tab.overlay('(({ selectionStart, selectionEnd }) => selectionEnd - selectionStart)(root.activeElement)'),
    ).toBe(oscola.length);
    expect(await copiedText(tab, 'BibTeX', (text) => text.startsWith('@'))).toContain('number = {S/RES/2728 (2024)}');

    const link = await copiedText(tab, 'Link to this passage', (text) => text.startsWith('http'));
    await tab.close();
    const again = await session().open(new URL(link).pathname.slice(1) + new URL(link).hash);
    await eventually(
      () =>
        again.page.evaluate((words) => {
          const item = [...document.querySelectorAll('li')].find((each) => each.textContent.includes(words));
          const { top = -1, bottom = -1 } = item?.getBoundingClientRect() ?? {};
          return scrollY > 0 && top >= 0 && bottom <= innerHeight;
        }, LAST),
      Boolean,
      'the browser to go to the words of the link',
    );
    await again.close();
  });

  test('hides its match at this place, on this site, everywhere, and shows it again', async () => {
    const tab = await session().open('sample-article.html');
    const before = ofWatson(await tab.read());
    expect(before.length).toBeGreaterThan(2);
    const count = async (): Promise<number> =>
      (await markedTexts(tab.page, 'preamble-official')).filter((text) => text.endsWith('Watson')).length;
    const marked = await count();
    await tab.pointAt('Watson', 1);
    await wholeCard(tab);
    await pressControl(tab, 'card', 'Wrong?');
    for (const [scope, words, left] of [
      ['Here', 'Hidden at this place', marked - 1],
      ['On this site', 'Hidden on this site', 0],
      ['Everywhere', 'Hidden everywhere', 0],
    ] as const) {
      await pressControl(tab, 'card', scope);
      await eventually(
        () => said(tab),
        (text) => String(text).includes(words),
        words,
      );
      await eventually(count, (marks) => marks === left, `marks to be gone: ${scope}`);
      // the card stays, for the undo
      await pressControl(tab, 'card', 'Undo');
      await eventually(
        () => said(tab),
        (text) => String(text).includes('Shown again'),
        'the undo',
      );
      await eventually(count, (marks) => marks === marked, `marks to be back: ${scope}`);
    }
    await tab.close();
  });

  test('gives a report with the page’s address only while it is left in', async () => {
    const tab = await session().open('sample-article.html');
    await tab.read();
    await tab.pointAt('Sergei Shoigu');
    await wholeCard(tab);
    await pressControl(tab, 'card', 'Wrong?');
    const whole = await copiedText(tab, 'Report', Boolean);
    expect(whole).toMatch(/^Marked: Sergei Shoigu$/m);
    expect(whole).toMatch(/^Taken for: Sergei Shoigu \(official:sergei-shoigu\)$/m);
    expect(whole).toMatch(/^In: .*\[Sergei Shoigu\]/m);
    expect(whole).toMatch(/^Preamble \d+\.\d+\.\d+, facts of 20\d\d-/m);
    expect(whole).toContain('Page: http://news.un.org/sample-article.html');
    await pressControl(tab, 'card', 'with this page’s address');
    expect(await copiedText(tab, 'Report', (text) => text !== whole)).not.toContain('news.un.org');
    await tab.close();
  });

  test('copies where the page allows it', async () => {
    const tab = await session().open('sample-article.html', SECURE_HOST);
    const popup = await session().openPopup(tab);
    await untilText(popup, (text) => text.includes('Not active'));
    await click(popup, 'Read this page once');
    await tab.read();
    await tab.pointAt('resolution 1718');
    await wholeCard(tab);
    await pressControl(tab, 'card', 'Cite or share');
    await copiedText(tab, 'UN style', Boolean);
    await eventually(
      () => said(tab),
      (text) => text === 'Copied: UN style',
      'the words that it was copied',
    );
    await tab.page.evaluate(() => {
      const field = document.createElement('textarea');
      field.id = 'paste';
      document.body.prepend(field);
      field.focus();
    });
    await tab.page.keyboard.down('Control');
    await tab.page.keyboard.press('v');
    await tab.page.keyboard.up('Control');
    expect(await tab.page.$eval('#paste', (each) => (each as HTMLTextAreaElement).value)).toBe(
      'Security Council resolution 1718 (2006) of 14 October 2006',
    );
    await popup.close();
    await tab.close();
  });
});

/** Lets a browser keep what it downloads in a folder, without a question. */
async function keepDownloads({ kind, launched }: Session, page: Page, folder: string): Promise<void> {
  if (kind === 'chrome') {
    const cdp = await page.createCDPSession();
    await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    return;
  }
  await sendBidi(launched.browser, 'browser.setDownloadBehavior', {
    downloadBehavior: { type: 'allowed', destinationFolder: folder },
  });
}

inBothBrowsers('the list of a page', (session) => {
  test('copies a citation, and hides a match with an undo above the list', async () => {
    const tab = await session().open('sample-article.html');
    await tab.read();
    const popup = await session().openPopup(tab);
    await untilText(popup, (text) => text.includes('Resolution 1718'));
    await click(popup, 'Resolution 1718');
    await click(popup, 'Cite or share');
    await click(popup, 'Bluebook');
    await untilText(popup, (text) => text.includes('Bluebook'));
    expect(await popup.$eval('textarea', (each) => each.value)).toBe(
      'S.C. Res. 1718, U.N. Doc. S/RES/1718 (Oct. 14, 2006).',
    );
    await click(popup, 'Wrong?');
    await click(popup, 'Here');
    await tab.read(({ phase, mentions }) => phase === 'read' && !mentions.some(({ quote }) => quote.includes('1718')));
    await popup.bringToFront();
    await untilText(popup, (text) => text.includes('Resolution 1718 (2006): Hidden at this place.'));
    await click(popup, 'Undo');
    await tab.read(({ mentions }) => mentions.some(({ quote }) => quote.includes('1718')));
    await popup.close();
    await tab.close();
  });

  test('is saved whole as CSV and JSON', async () => {
    const tab = await session().open('sample-article.html');
    const { mentions } = await tab.read();
    const popup = await session().openPopup(tab);
    await untilText(popup, (text) => text.includes('Save everything found as'));
    const folder = await mkdtemp(join(tmpdir(), 'preamble-export-'));
    await keepDownloads(session(), popup, folder);
    const saved = async (form: string): Promise<string> => {
      await click(popup, form.toUpperCase());
      const file = join(folder, `preamble-${NEWS_HOST}.${form}`);
      return eventually(
        () => readFile(file, 'utf8').catch(() => ''),
        (text) => text.endsWith('\n'),
        `the file of ${form}`,
      );
    };
    const csv = await saved('csv');
    expect(csv).toMatch(/^\ufeffquote,kind,subject,/);
    expect(csv.trim().split('\r\n')).toHaveLength(mentions.length + 1);
    expect(csv).toContain('"official:sergei-shoigu","Sergei Shoigu","article",yes,');
    expect(JSON.parse(await saved('json'))).toMatchObject({
      format: 'preamble-mentions',
      version: 1,
      page: `http://${NEWS_HOST}/sample-article.html`,
      mentions: mentions.map(({ subject }) => ({ kind: subject.kind })),
    });
    await rm(folder, { recursive: true });
    await popup.close();
    await tab.close();
  });
});
