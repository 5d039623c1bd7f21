import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { builtFolder } from '../../scripts/browser/launch.ts';
import type { PageState } from '../../src/platform/messages.ts';
import { eventually } from './harness/eventually.ts';
import { inBothBrowsers } from './harness/session.ts';
import { allMarkedTexts, cardRect } from './page-probe.ts';

const quotes = ({ mentions }: PageState): string[] => mentions.map(({ quote }) => quote);

inBothBrowsers('a page that lives', (session) => {
  test('is read on as it grows at its end', async () => {
    const tab = await session().open('infinite-scroll.html');
    await tab.page.setViewport({ width: 800, height: 500 });
    await tab.read();
    for (const coming of ['Abdrabbuh Mansur Hadi', 'John Kerry', 'Susan Rice']) {
      await eventually(
        () =>
          tab.page.evaluate((wanted) => {
            scrollTo({ top: document.body.scrollHeight, behavior: 'instant' });
            return document.body.innerText.includes(wanted);
          }, coming),
        Boolean,
        `the page to grow to ${coming}`,
      );
      await tab.read((state) => quotes(state).includes(coming));
    }
    const marked = await allMarkedTexts(tab.page);
    expect(marked).toEqual(expect.arrayContaining(['resolution 2720 (2023)', 'John Kerry', 'Susan Rice']));
    await tab.pointAt('Susan Rice');
    expect(await tab.cardText()).toContain('Susan Rice');
    expect(tab.console).toEqual([]);
    await tab.close();
  });

  test('keeps a card with its words while news comes in above them', async () => {
    const tab = await session().open('live-blog.html');
    await tab.read();
    await tab.pointAt('Vasily Nebenzya');
    await tab.cardText((text) => text.includes('Shown because'));
    const word = (): Promise<number> =>
      tab.page.evaluate(() => {
        const last = document.querySelector('#entries article:last-child p');
        return last!.getBoundingClientRect().top;
      });
    const before = { word: await word(), card: (await cardRect(tab.page))!.top };
    await tab.page.evaluate(() => document.getElementById('next')?.click());
    await tab.read((state) => quotes(state).includes('Linda Thomas-Greenfield'));
    const moved = (await word()) - before.word;
    await eventually(
      () => cardRect(tab.page),
      (rect) => rect !== undefined && Math.abs(rect.top - before.card - moved) <= 2,
      'the card to go along with its words',
    );
    await tab.page.keyboard.press('Escape');
    await tab.page.evaluate(() => document.getElementById('auto')?.click());
    await tab.read((state) => quotes(state).includes('Sergiy Kyslytsya') && quotes(state).includes('António Guterres'));
    expect(tab.console).toEqual([]);
    await tab.close();
  });

  test('has its cards in a reader that shows late, scrolls a box of its own and slides articles in', async () => {
    const tab = await session().open('amp-reader.html');
    await tab.page.setViewport({ width: 390, height: 700 });
    await tab.read((state) => quotes(state).includes('Vasily Nebenzya'));
    await tab.pointAt('Vasily Nebenzya');
    await tab.cardText((text) => text.includes('Nebenzya') || text.includes('Nebenzia'));
    await tab.page.evaluate(() => document.getElementById('scroller')?.scrollBy({ top: 300, behavior: 'instant' }));
    await tab.cardGone();
    await tab.page.click('#turn');
    await tab.read((state) => quotes(state).includes('Olaf Scholz'));
    const place = await eventually(
      () =>
        tab.page.evaluate(() => {
          const text = document.getElementById('next')?.shadowRoot?.querySelector('p')?.firstChild;
          const at = text?.nodeValue?.indexOf('Olaf Scholz') ?? -1;
          const range = document.createRange();
          range.setStart(text!, at);
          range.setEnd(text!, at + 'Olaf Scholz'.length);
          const { x, y, width, height } = range.getClientRects()[0]!;
          return { x: x + width / 2, y: y + height / 2 };
        }),
      ({ x }) => x < 390,
      'the next article to slide in',
    );
    await tab.page.bringToFront();
    await tab.page.mouse.move(place.x - 3, place.y);
    await tab.page.mouse.move(place.x, place.y);
    await tab.cardText((text) => text.includes('Olaf Scholz'));
    await tab.close();
  });

  test('comes back from the browser’s cache with its marks, and closed', async () => {
    const tab = await session().open('sample-article.html');
    await tab.read();
    await tab.page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted }));
    });
    await tab.pointAt('Vladimir Putin');
    await tab.cardText();
    await tab.page.goto(tab.page.url().replace('sample-article', 'no-mentions'));
    await tab.read(({ phase, mentions }) => phase === 'read' && mentions.length === 0);
    // Not by the driver: it waits for a load, which a page restored from the browser's cache has not.
    await tab.page.evaluate(() => setTimeout(() => history.back()));
    await tab.read((state) => quotes(state).includes('Vladimir Putin'));
    expect(await tab.page.evaluate(() => (globalThis as unknown as { persisted?: boolean }).persisted)).toBe(true);
    expect(await cardRect(tab.page)).toBeUndefined();
    expect(await allMarkedTexts(tab.page)).toContain('Vladimir Putin');
    await tab.pointAt('Vladimir Putin');
    await tab.cardText((text) => text.includes('Vladimir Putin'));
    expect(tab.console).toEqual([]);
    await tab.close();
  });
});

inBothBrowsers('an extension that is updated under an open page', (session) => {
  test('leaves no mark and no card of the older copy, and nothing in the console', async () => {
    const { kind, launched } = session();
    const tab = await session().open('sample-article.html');
    await tab.read();
    await tab.pointAt('Vladimir Putin');
    await tab.cardText();
    await launched.browser.installExtension(resolve(builtFolder(kind)));
    await tab.page.bringToFront();
    await tab.page.mouse.move(300, 300);
    await tab.page.mouse.move(320, 320);
    await eventually(
      () => cardRect(tab.page),
      (rect) => rect === undefined,
      'the card to go',
    );
    // Firefox runs the new copy in open pages, Chromium does not: there marks come with the next load.
    const marked = await eventually(
      () => allMarkedTexts(tab.page),
      (texts) => (kind === 'firefox' ? texts.includes('Vladimir Putin') : texts.length === 0),
      'the marks to be those of the new copy',
    );
    expect(marked).not.toContain('');
    await tab.page.reload();
    await eventually(
      () => allMarkedTexts(tab.page),
      (texts) => texts.includes('Vladimir Putin'),
      'the marks of the new copy',
    );
    expect(tab.console).toEqual([]);
    await tab.close();
  });
});
