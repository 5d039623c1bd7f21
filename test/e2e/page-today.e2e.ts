import { expect, test } from 'vitest';
import { eventually } from './harness/eventually.ts';
import { chooseMarkStyle } from './harness/own-page.ts';
import { inBothBrowsers } from './harness/session.ts';
import { command } from './overlay-controls.ts';
import { allMarkedTexts, cardRect, overlap, pointedRects } from './page-probe.ts';

const PAGE = 'skipped-until-near.html';

inBothBrowsers('pages as they are today', (session) => {
  test('are read in a tab behind only when it comes to the front', async () => {
    const tab = await session().openBehind(PAGE);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect((await tab.state())?.phase).toBe('reading');
    expect(await allMarkedTexts(tab.page)).toEqual([]);
    await tab.read();
    expect(await allMarkedTexts(tab.page)).toContain('António Guterres');
    await tab.close();
  });

  test('have marks and cards in parts that are laid out when one comes near', async () => {
    const tab = await session().open(PAGE);
    const { mentions } = await tab.read();
    expect(mentions.map(({ quote }) => quote)).toContain('Vladimir Putin');
    await tab.pointAt('Vladimir Putin');
    expect(await tab.cardText()).toContain('Vladimir Putin');
    await tab.close();
  });

  test('keep their marks when the browser translates them in place', async () => {
    const tab = await session().open(PAGE);
    await tab.read();
    await tab.page.evaluate('translate()');
    await eventually(
      () => allMarkedTexts(tab.page),
      (texts) => texts.includes('Vladimir Poutine') && !texts.includes('Vladimir Putin') && !texts.includes(''),
      'the marks to follow the translation',
    );
    expect(tab.console).toEqual([]);
    await tab.close();
  });

  test('are marked and shown as before when one comes back to them', async () => {
    const tab = await session().open(PAGE);
    await tab.read();
    await tab.page.goto(tab.page.url().replace(PAGE, 'no-mentions.html'));
    await tab.read(({ phase, mentions }) => phase === 'read' && mentions.length === 0);
    // Not by the driver: it waits for a load, which a page restored from the browser's cache has not.
    await tab.page.evaluate(() => setTimeout(() => history.back()));
    await tab.read(({ mentions }) => mentions.length > 0);
    await tab.pointAt('António Guterres');
    expect(await tab.cardText()).toContain('António Guterres');
    await tab.close();
  });

  test('keep the card off its words when they are zoomed to 200%', async () => {
    const tab = await session().open('sample-article.html');
    await tab.read();
    const zoom = (factor: number): Promise<void> =>
      session().ownPage.evaluate((id, by) => (chrome as unknown as ZoomApi).tabs.setZoom(id, by), tab.id, factor);
    await zoom(2);
    try {
      await eventually(
        () => tab.page.evaluate(() => devicePixelRatio),
        (ratio) => ratio === 2,
        'the page to be zoomed',
      );
      await tab.page.evaluate(() => document.querySelector('article')?.scrollIntoView());
      await command(session(), tab, { ask: 'walk', step: 1, enters: true });
      const card = await eventually(
        () => cardRect(tab.page),
        (rect) => rect !== undefined && rect.bottom - rect.top > 100,
        'the card',
      );
      const view = await tab.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      for (const word of await pointedRects(tab.page)) expect(overlap(card!, word)).toBe(false);
      expect(card!.left).toBeGreaterThanOrEqual(0);
      expect(card!.top).toBeGreaterThanOrEqual(0);
      expect(card!.right).toBeLessThanOrEqual(view.width);
      expect(card!.bottom).toBeLessThanOrEqual(view.height);
    } finally {
      await zoom(1);
    }
    await tab.close();
  });

  test('carry the marks in the style that the reader chose, at once', async () => {
    const tab = await session().open('backgrounds.html');
    await tab.read();
    const css = (): Promise<string> =>
      tab.page.evaluate(() =>
        document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join(' '),
      );
    for (const [style, words] of [
      ['dotted', 'dotted'],
      ['tint', '20%, transparent'],
      ['underline', 'underline'],
    ] as const) {
      await chooseMarkStyle(session().ownPage, style);
      await eventually(css, (text) => text.includes(words), `marks of the style ${style}`);
    }
    await tab.close();
  });
});

interface ZoomApi {
  readonly tabs: { setZoom(tabId: number, factor: number): Promise<void> };
}
