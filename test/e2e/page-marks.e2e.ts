import { expect, test } from 'vitest';
import { MARK_THRESHOLD } from '../../src/detect/mention.ts';
import { eventually } from './harness/eventually.ts';
import { inBothBrowsers, OTHER_HOST } from './harness/session.ts';
import { allMarkedTexts } from './page-probe.ts';

const quotes = (state: { mentions: readonly { quote: string; confidence: number }[] }): string[] =>
  state.mentions.filter(({ confidence }) => confidence >= MARK_THRESHOLD).map(({ quote }) => quote);

inBothBrowsers('marks', (session) => {
  test.each([
    'sample-article.html',
    'french-article.html',
    'arabic-article.html',
    'strict-csp.html',
    'many-mentions.html',
  ])('stand on what was found in %s, and the document is as it is without us', async (path) => {
    const tab = await session().open(path);
    const state = await tab.read();
    expect(quotes(state).length).toBeGreaterThan(2);
    expect((await allMarkedTexts(tab.page)).sort()).toEqual(quotes(state).sort());
    const plain = await session().open(path, OTHER_HOST);
    const html = (): string => document.documentElement.outerHTML;
    expect(await tab.page.evaluate(html)).toBe(await plain.page.evaluate(html));
    await plain.close();
    await tab.close();
  });

  test('stand in open shadow roots too, and their cards open there', async () => {
    const tab = await session().open('shadow-open.html');
    const state = await tab.read();
    expect(quotes(state)).toEqual(expect.arrayContaining(['Nikki Haley', 'Salva Kiir']));
    const place = await tab.page.evaluate(() => {
      const text = document.querySelector('news-quote')?.shadowRoot?.querySelector('p')?.firstChild;
      const range = document.createRange();
      range.setStart(text!, 0);
      range.setEnd(text!, 'Nikki Haley'.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await tab.page.bringToFront();
    await tab.page.mouse.move(place.x - 3, place.y);
    await tab.page.mouse.move(place.x, place.y);
    expect(await tab.cardText()).toContain('Nikki Haley');
    await tab.close();
  });

  test('leave out what is not to be seen, until it is', async () => {
    const tab = await session().open('hidden.html');
    const before = quotes(await tab.read());
    expect(before).toEqual(expect.arrayContaining(['António Guterres', 'Kofi Annan', 'Ban Ki-moon']));
    for (const unseen of ['Vladimir Putin', 'Xi Jinping', 'Emmanuel Macron', 'Joe Biden', 'Olaf Scholz']) {
      expect(before).not.toContain(unseen);
    }
    await tab.page.click('#show');
    const after = quotes(await tab.read(({ mentions }) => mentions.length > before.length));
    expect(after).toEqual(expect.arrayContaining(['Vladimir Putin', 'Joe Biden']));
    await tab.close();
  });

  test('leave out what the reader writes', async () => {
    const tab = await session().open('editable.html');
    expect(quotes(await tab.read()).filter((quote) => quote !== 'Antony Blinken')).toEqual(['António Guterres']);
    await tab.close();
  });

  test('follow text that comes later', async () => {
    const tab = await session().open('live-blog.html');
    const before = quotes(await tab.read());
    expect(before).not.toContain('Linda Thomas-Greenfield');
    await tab.page.click('#next');
    await tab.read((state) => quotes(state).includes('Linda Thomas-Greenfield'));
    expect(await allMarkedTexts(tab.page)).toContain('Linda Thomas-Greenfield');
    await tab.close();
  });

  test('follow a page that turns into another one, and its card closes', async () => {
    const tab = await session().open('spa.html?story=iran');
    await tab.read((state) => quotes(state).includes('Samantha Power'));
    await tab.pointAt('Samantha Power');
    await tab.cardText();
    await tab.page.evaluate(() => document.getElementById('to-korea')?.click());
    await tab.cardGone();
    const korea = await tab.read((state) => quotes(state).includes('Kim Jong Un'));
    expect(korea.date).toBe('2017-12-22');
    expect(quotes(korea)).not.toContain('Samantha Power');
    await tab.page.evaluate(() => document.getElementById('to-cake')?.click());
    await tab.read(({ phase, mentions }) => phase === 'read' && mentions.length === 0);
    // What has gone with its words is taken from the highlights when the page is read again.
    await eventually(
      () => allMarkedTexts(tab.page),
      (texts) => texts.length === 0,
      'no marks',
    );
    await tab.page.goBack();
    await tab.read((state) => quotes(state).includes('Kim Jong Un'));
    await tab.close();
  });

  test.each(['broken.html', 'no-text.html', 'no-mentions.html', 'code.html', 'hundred-thousand-nodes.html'])(
    'do no harm to %s',
    async (path) => {
      const tab = await session().open(path);
      await tab.read();
      expect(tab.console).toEqual([]);
      await tab.close();
    },
  );

  test('are found at the end of a hundred thousand text nodes', async () => {
    const tab = await session().open('hundred-thousand-nodes.html');
    const state = await tab.read(({ mentions }) => mentions.length > 0);
    expect(quotes(state)).toEqual(expect.arrayContaining(['Kofi Annan', 'António Guterres']));
    await tab.close();
  });

  test('outlive a page that takes its text away while it is read', async () => {
    const tab = await session().open('removes-nodes.html');
    await eventually(
      () => tab.page.evaluate(() => document.body.dataset['done']),
      (done) => done === 'yes',
      'the page to be done',
    );
    const marked = await eventually(
      () => allMarkedTexts(tab.page),
      (texts) => texts.includes('Susan Rice') && !texts.includes('Ban Ki-moon') && !texts.includes(''),
      'the marks to follow',
    );
    const state = await tab.read(({ phase }) => phase === 'read');
    expect(marked.sort()).toEqual(quotes(state).sort());
    expect(tab.console).toEqual([]);
    await tab.close();
  });

  test('are led to from a list, and the place is pointed out', async () => {
    const tab = await session().open('sticky-header.html');
    const { mentions } = await tab.read(({ mentions: all }) => all.some(({ quote }) => quote === 'António Guterres'));
    const place = mentions.findIndex(({ quote }) => quote === 'António Guterres');
    await session().ownPage.evaluate(
      (id, mention) => chrome.tabs.sendMessage(id, { ask: 'go-to', mention }, { frameId: 0 }),
      tab.id,
      place,
    );
    const top = (): Promise<number> =>
      tab.page.evaluate(() => document.getElementById('far')?.getBoundingClientRect().top ?? -1);
    const height = await tab.page.evaluate(() => innerHeight);
    await eventually(top, (y) => y > 80 && y < height - 80, 'the place to be in view');
    await tab.close();
  });

  test('are taken back when the page has cleared them, with its next change', async () => {
    const tab = await session().open('live-blog.html');
    await tab.read();
    await tab.page.evaluate(() => {
      CSS.highlights.clear();
      document.adoptedStyleSheets = [];
    });
    await tab.page.click('#next');
    await eventually(
      () => allMarkedTexts(tab.page),
      (texts) => texts.length > 0,
      'the marks to come back',
    );
    expect(await tab.page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
    await tab.close();
  });

  test('of which there are very many are painted where one reads, and come along as one scrolls', async () => {
    const tab = await session().open('crowd.html');
    const { mentions } = await tab.read();
    expect(mentions.length).toBeGreaterThan(1500);
    const first = await eventually(
      () => allMarkedTexts(tab.page),
      (texts) => texts.includes('António Guterres'),
      'the marks at the beginning',
    );
    expect(first.length).toBeLessThan(500);
    await tab.page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    const last = await eventually(
      () => allMarkedTexts(tab.page),
      (texts) => texts.some((text) => text.includes('1999')),
      'the marks at the end',
    );
    expect(last.length).toBeLessThan(500);
    expect(last.some((text) => text.includes('1000'))).toBe(false);
    await tab.close();
  });
});
