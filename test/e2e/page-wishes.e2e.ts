import { expect, test } from 'vitest';
import { wish } from '../../scripts/browser/wishes.ts';
import { eventually } from './harness/eventually.ts';
import { chooseMarkStyle } from './harness/own-page.ts';
import { inBothBrowsers, OTHER_HOST, type Session } from './harness/session.ts';
import type { Tab } from './harness/tab.ts';
import { command, pressControl } from './overlay-controls.ts';
import { allMarkedTexts, cardRect } from './page-probe.ts';

const ARTICLE = 'sample-article.html';
const VIEW = { width: 800, height: 600 };
/** Some time passes in which nothing is to happen. */
const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 600));

/** What one sees of a page, to be compared. */
async function seen(tab: Tab): Promise<string> {
  await tab.page.bringToFront();
  return tab.page.screenshot({ encoding: 'base64' });
}

const untilSeen = (tab: Tab, wanted: (picture: string) => boolean, what: string): Promise<string> =>
  eventually(
    async () => seen(tab),
    (picture) => wanted(picture),
    what,
  ).catch(() => {
    // The pictures themselves tell nobody anything.
    throw new Error(`Waited in vain for ${what}`);
  });

/** The article read, and the same one where nothing of ours runs. */
async function openBoth(session: Session): Promise<{ read: Tab; bare: Tab }> {
  const bare = await session.open(ARTICLE, OTHER_HOST);
  const read = await session.open(ARTICLE);
  for (const tab of [bare, read]) await tab.page.setViewport(VIEW);
  await read.read();
  await eventually(
    () => allMarkedTexts(read.page),
    (texts) => texts.length > 0,
    'the marks',
  );
  return { read, bare };
}

inBothBrowsers('what the reader asked for', (session) => {
  test('print shows nothing of marks, card and pinned cards', async () => {
    const { read, bare } = await openBoth(session());
    await read.pointAt('Vladimir Putin');
    await pressControl(read, 'card', 'Pin this card');
    // Words that the pinned card does not cover, however high it has grown.
    await read.pointAt('Adrienne Watson');
    await read.cardText();
    for (const tab of [read, bare]) await tab.page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    const [onScreen, plain] = [await seen(read), await seen(bare)];
    expect(onScreen === plain).toBe(false);
    const prints: string[] = [];
    for (const tab of [bare, read]) {
      const end = await wish(session().launched, tab.page, 'print');
      await eventually(() => tab.page.evaluate(() => matchMedia('print').matches), Boolean, 'the page to be printed');
      prints.push(await seen(tab));
      await end();
    }
    expect(prints[0] === prints[1]).toBe(true);
    for (const tab of [read, bare]) await tab.close();
  });

  test('every style of mark looks different, and "none" like no mark at all', async () => {
    const { read, bare } = await openBoth(session());
    const plain = await seen(bare);
    const looks = new Set([plain]);
    for (const style of ['underline', 'dotted', 'tint'] as const) {
      await chooseMarkStyle(session().ownPage, style);
      looks.add(await untilSeen(read, (picture) => !looks.has(picture), `the style ${style}`));
    }
    await chooseMarkStyle(session().ownPage, 'none');
    await untilSeen(read, (picture) => picture === plain, 'marks that do not show');
    // No card comes from words that nobody can tell from others; keys and lists lead to them all the same.
    await read.pointAt('Vladimir Putin');
    await aMoment();
    expect(await cardRect(read.page)).toBeUndefined();
    await command(session(), read, { ask: 'walk', step: 1, enters: true });
    await read.cardText((text) => text.includes('Shown because'));
    await chooseMarkStyle(session().ownPage, 'underline');
    for (const tab of [read, bare]) await tab.close();
  });

  test('forced colours leave marks of every style, and a card with an edge', async () => {
    const { read, bare } = await openBoth(session());
    for (const tab of [bare, read]) await wish(session().launched, tab.page, 'forced-colours');
    for (const tab of [bare, read]) {
      await tab.page.bringToFront();
      await eventually(
        () => tab.page.evaluate(() => matchMedia('(forced-colors: active)').matches),
        Boolean,
        'the colours to be forced',
      );
    }
    await read.page.mouse.move(5, 5);
    const plain = await seen(bare);
    for (const style of ['underline', 'dotted', 'tint'] as const) {
      await chooseMarkStyle(session().ownPage, style);
      await untilSeen(read, (picture) => picture !== plain, `marks of the style ${style}`);
    }
    await chooseMarkStyle(session().ownPage, 'none');
    await untilSeen(read, (picture) => picture === plain, 'marks that do not show');
    await chooseMarkStyle(session().ownPage, 'underline');
    await read.pointAt('Vladimir Putin');
    await read.cardText((text) => text.includes('Shown because'));
    const [border, paper] = (await read.overlay(
      `(({ borderTopWidth, borderTopColor, backgroundColor }) =>
        [borderTopWidth + ' ' + borderTopColor, backgroundColor])(getComputedStyle(root.querySelector('.frame')))`,
    )) as [string, string];
    expect(border).toMatch(/^[1-9]/);
    expect(border).not.toContain(paper);
    for (const tab of [read, bare]) await tab.close();
    await (await wish(session().launched, session().ownPage, 'forced-colours'))();
  });

  test('where motion is unwelcome a jump moves nothing on its way', async () => {
    const tab = await session().open('sticky-header.html');
    const { mentions } = await tab.read(({ mentions: all }) => all.some(({ quote }) => quote === 'António Guterres'));
    const end = await wish(session().launched, tab.page, 'reduced-motion');
    await eventually(
      () => tab.page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches),
      Boolean,
      'motion to be unwelcome',
    );
    await tab.page.evaluate(() => {
      const places: number[] = [];
      Object.assign(globalThis, { places });
      document.addEventListener('scroll', () => places.push(Math.round(scrollY)));
    });
    await command(session(), tab, {
      ask: 'go-to',
      mention: mentions.findIndex(({ quote }) => quote === 'António Guterres'),
    });
    const places = await eventually(
      () => tab.page.evaluate(() => (globalThis as unknown as { places: number[] }).places),
      (all) => all.length > 0,
      'the page to scroll',
    );
    await aMoment();
    expect(await tab.page.evaluate(() => (globalThis as unknown as { places: number[] }).places)).toEqual(places);
    expect(new Set(places).size).toBe(1);
    await end();
    await tab.close();
  });
});
