import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { MARK_THRESHOLD } from '../../src/detect/mention.ts';
import { badgeText, extensionErrors, foreignRequests, stopBackground } from './harness/extension.ts';
import { inBothBrowsers, NEWS_HOST } from './harness/session.ts';

const ARTICLE = 'sample-article.html';

inBothBrowsers('a news article', (session) => {
  test('is read, and what it refers to is known with its subjects', async () => {
    const tab = await session().open(ARTICLE);
    const { mentions, lang, date } = await tab.read();
    expect([lang, date]).toEqual(['en', '2023-09-06']);
    const found = mentions.map(({ quote, subject }) => [quote, 'id' in subject ? subject.id : JSON.stringify(subject)]);
    expect(found).toEqual(
      expect.arrayContaining([
        ['Kim Jong Un', 'kim-jong-un'],
        ['Vladimir Putin', 'vladimir-putin'],
        ['Adrienne Watson', 'adrienne-watson'],
        ['Watson', 'adrienne-watson'],
        ['Sergei Shoigu', 'sergei-shoigu'],
      ]),
    );
    const resolutions = mentions.flatMap(({ subject }) => (subject.kind === 'resolution' ? [subject.n] : []));
    expect(resolutions).toEqual(expect.arrayContaining([1718, 1874, 2397, 2231, 1701]));
    expect(resolutions).not.toContain(1155);
    expect(mentions.some(({ subject }) => subject.kind === 'matter' && subject.id === 'dprk-sanctions')).toBe(true);
    expect(mentions.filter(({ quote }) => quote.includes('National Security Council'))).toEqual([]);
    await tab.close();
  });

  test('is marked without a change to its document, and its console stays empty', async () => {
    const tab = await session().open(ARTICLE);
    await tab.read();
    const source = await readFile(`test/pages/${ARTICLE}`, 'utf8');
    const [body, original, marks] = await tab.page.evaluate((html) => {
      const marked = [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0);
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      return [document.body.innerHTML, parsed.body.innerHTML, marked] as const;
    }, source);
    expect(body).toBe(original);
    expect(marks).toBeGreaterThan(10);
    expect(tab.console).toEqual([]);
    await tab.close();
  });

  test('has as many marks as the toolbar button says', async () => {
    const tab = await session().open(ARTICLE);
    const { mentions } = await tab.read();
    const marked = mentions.filter(({ confidence }) => confidence >= MARK_THRESHOLD);
    expect(await badgeText(session(), tab)).toBe(String(marked.length));
    await tab.close();
  });

  test('shows a card for the word under the mouse, and Escape closes it', async () => {
    const tab = await session().open(ARTICLE);
    await tab.read();
    await tab.pointAt('Sergei Shoigu');
    const card = await tab.cardText();
    expect(card).toContain('Sergei Shoigu');
    expect(card).toContain('Defence');
    await tab.page.keyboard.press('Escape');
    await tab.cardGone();
    expect(tab.console).toEqual([]);
    await tab.close();
  });

  test('opens a whole card though the background was stopped meanwhile', async () => {
    const tab = await session().open(ARTICLE);
    await tab.read();
    await stopBackground(session());
    await tab.pointAt('resolution 1718 (2006)');
    const card = await tab.cardText((text) => text.includes('1695'));
    expect(card).toContain('1718');
    await tab.close();
  });

  test('that names nothing leaves the toolbar button bare', async () => {
    const tab = await session().open('no-mentions.html');
    expect((await tab.read()).mentions).toEqual([]);
    expect(await badgeText(session(), tab)).toBe('');
    expect(tab.console).toEqual([]);
    await tab.close();
  });

  test('leaves no error in the extension', async () => {
    expect(await extensionErrors(session())).toEqual([]);
  });

  test('causes no request to anyone', () => {
    expect(foreignRequests(session(), [NEWS_HOST])).toEqual([]);
    expect(session().server.asked).toContain(`http://${NEWS_HOST}/${ARTICLE}`);
  });
});
