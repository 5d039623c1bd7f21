import { expect, test } from 'vitest';
import { eventually } from './harness/eventually.ts';
import { inBothBrowsers, type Session } from './harness/session.ts';
import type { Tab } from './harness/tab.ts';
import { cardRect, isCardOnTop, overlap, pointedRects } from './page-probe.ts';

const ARTICLE = 'sample-article.html';

async function walk(session: Session, tab: Tab, step: 1 | -1): Promise<void> {
  await tab.page.bringToFront();
  await session.ownPage.evaluate(
    (id, by) => chrome.tabs.sendMessage(id, { ask: 'walk', step: by }, { frameId: 0 }),
    tab.id,
    step,
  );
}

/** Some time passes in which nothing is to happen: longer than rest and grace together. */
const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 700));

inBothBrowsers('a card', (session) => {
  test('leaves its words free and stays in the view, wherever they are', async () => {
    const tab = await session().open(ARTICLE);
    await tab.read();
    for (const [width, height] of [
      [1200, 900],
      [320, 560],
      [700, 300],
    ] as const) {
      await tab.page.setViewport({ width, height });
      for (const name of ['Vladimir Putin', 'Adrienne Watson', 'Linda Thomas-Greenfield', 'António Guterres']) {
        await tab.pointAt(name);
        const card = await eventually(
          () => cardRect(tab.page),
          (rect) => rect !== undefined && rect.top > 0,
          'the card to be placed',
        );
        for (const word of await pointedRects(tab.page)) expect(overlap(card!, word)).toBe(false);
        expect(card!.left).toBeGreaterThanOrEqual(0);
        expect(card!.top).toBeGreaterThanOrEqual(0);
        expect(card!.right).toBeLessThanOrEqual(width);
        expect(card!.bottom).toBeLessThanOrEqual(height);
        await tab.page.keyboard.press('Escape');
        await tab.cardGone();
      }
    }
    await tab.close();
  });

  test('does not open for a pointer that only crosses its word', async () => {
    const tab = await session().open(ARTICLE);
    await tab.read();
    await tab.pointAt('Vladimir Putin');
    await tab.cardText();
    const [word] = await pointedRects(tab.page);
    await tab.page.keyboard.press('Escape');
    await tab.cardGone();
    const y = (word!.top + word!.bottom) / 2;
    await tab.page.mouse.move(word!.left - 40, y);
    await tab.page.mouse.move(word!.right + 40, y, { steps: 30 });
    await aMoment();
    expect(await cardRect(tab.page)).toBeUndefined();
    await tab.close();
  });

  test('stays while the pointer goes over to it, and closes when both are left', async () => {
    const tab = await session().open(ARTICLE);
    await tab.read();
    await tab.pointAt('Vladimir Putin');
    await tab.cardText((text) => text.includes('President of Russia'));
    const card = await cardRect(tab.page);
    await tab.page.mouse.move((card!.left + card!.right) / 2, (card!.top + card!.bottom) / 2, { steps: 12 });
    await aMoment();
    expect(await cardRect(tab.page)).toBeDefined();
    await tab.page.mouse.move(5, 5, { steps: 4 });
    await tab.cardGone();
    expect(await pointedRects(tab.page)).toEqual([]);
    await tab.close();
  });

  test('closes at a press outside, and opens at a click on the word', async () => {
    const tab = await session().open(ARTICLE);
    await tab.read();
    await tab.pointAt('Vladimir Putin');
    await tab.cardText();
    await tab.page.mouse.click(5, 5);
    await tab.cardGone();
    await tab.pointAt('Vladimir Putin');
    await tab.page.mouse.down();
    await tab.page.mouse.up();
    await tab.cardText();
    await tab.page.mouse.move(5, 5, { steps: 4 });
    await aMoment();
    expect(await cardRect(tab.page)).toBeDefined();
    await tab.close();
  });

  test('is walked to by keys from mention to mention, with the focus in it and back afterwards', async () => {
    const tab = await session().open('spa.html?story=korea');
    await tab.read(({ mentions }) => mentions.some(({ quote }) => quote === 'Kim Jong Un'));
    await tab.page.focus('#to-iran');
    const focused = (): Promise<string> => tab.page.evaluate(() => document.activeElement?.id ?? '');
    const names: string[] = [];
    for (let i = 0; i < 2; i++) {
      await walk(session(), tab, 1);
      names.push(await tab.cardText((text) => !names.includes(text)));
      expect(await focused()).toBe('');
      expect(await tab.overlay('root.activeElement !== null')).toBe(true);
    }
    await walk(session(), tab, -1);
    expect(await tab.cardText((text) => text.slice(0, 20) === names[0]!.slice(0, 20))).not.toBe('');
    await tab.page.keyboard.press('Escape');
    await tab.cardGone();
    expect(await focused()).toBe('to-iran');
    await tab.close();
  });

  test('is a dialog with the name of its subject', async () => {
    const tab = await session().open(ARTICLE);
    await tab.read();
    await tab.pointAt('Vladimir Putin');
    await tab.cardText();
    const dialog = 'root.querySelector("[role=dialog]")';
    expect(await tab.overlay(`${dialog}.getAttribute("aria-label")`)).toBe('Vladimir Putin');
    await tab.close();
  });

  test('keeps Escape to itself while it is open, and leaves it to the page afterwards', async () => {
    const tab = await session().open(ARTICLE);
    await tab.read();
    await tab.page.evaluate(() => {
      addEventListener('keydown', ({ key }) => {
        document.title += ` ${key}`;
      });
    });
    await tab.pointAt('Vladimir Putin');
    await tab.cardText();
    await tab.page.keyboard.press('Escape');
    await tab.cardGone();
    expect(await tab.page.title()).not.toContain('Escape');
    await tab.page.keyboard.press('Escape');
    expect(await tab.page.title()).toContain('Escape');
    await tab.close();
  });

  test('hides from the page what is done in it', async () => {
    const tab = await session().open(ARTICLE);
    await tab.read();
    await tab.page.evaluate(() => {
      for (const type of ['click', 'mousedown', 'pointerdown', 'mousemove', 'keydown']) {
        document.addEventListener(type, () => {
          document.documentElement.dataset[type] = 'seen';
        });
      }
    });
    await tab.pointAt('Vladimir Putin');
    await tab.cardText((text) => text.includes('President of Russia'));
    const card = await cardRect(tab.page);
    await tab.page.evaluate(() => {
      for (const key of Object.keys(document.documentElement.dataset)) delete document.documentElement.dataset[key];
    });
    await tab.page.mouse.move(card!.left + 40, card!.top + 60);
    await tab.page.mouse.click(card!.left + 40, card!.top + 60);
    expect(await cardRect(tab.page)).toBeDefined();
    const seen = await tab.page.evaluate(() => ({ ...document.documentElement.dataset }));
    expect(seen).toEqual({});
    await tab.close();
  });

  test('cannot be opened or closed by a script of the page', async () => {
    const tab = await session().open(ARTICLE);
    await tab.read();
    await tab.pointAt('Vladimir Putin');
    await tab.cardText();
    await tab.page.evaluate(() => {
      const events = [
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
        new PointerEvent('pointerdown', { bubbles: true }),
        new PointerEvent('pointermove', { bubbles: true, clientX: 1, clientY: 1, pointerType: 'mouse' }),
        new MouseEvent('click', { bubbles: true, clientX: 1, clientY: 1, detail: 1 }),
      ];
      for (const event of events) document.body.dispatchEvent(event);
    });
    await aMoment();
    expect(await cardRect(tab.page)).toBeDefined();
    await tab.close();
  });

  test('lies above sticky headers', async () => {
    const tab = await session().open('sticky-header.html');
    await tab.read();
    await tab.page.setViewport({ width: 1000, height: 700 });
    await tab.pointAt('Dominic Raab');
    await tab.cardText();
    expect(await isCardOnTop(tab.page)).toBe(true);
    await tab.close();
  });

  test('opens in a modal dialog, can be used there, and goes with it', async () => {
    const tab = await session().open('dialog-top-layer.html');
    await tab.read(({ mentions }) => mentions.some(({ quote }) => quote === 'S/2023/970'));
    await tab.pointAt('S/2023/970');
    await eventually(
      () => isCardOnTop(tab.page),
      (top) => top,
      'the card to lie above the dialog',
    );
    await tab.page.keyboard.press('Escape');
    await eventually(
      () => cardRect(tab.page),
      (rect) => rect === undefined,
      'the card to close',
    );
    expect(await tab.page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    await tab.close();
  });

  test('is dark on a dark page and light on a light one', async () => {
    for (const [path, name, theme] of [
      ['dark.html', 'Benjamin Netanyahu', 'dark'],
      [ARTICLE, 'Vladimir Putin', 'light'],
    ] as const) {
      const tab = await session().open(path);
      await tab.read();
      await tab.pointAt(name);
      await tab.cardText();
      expect(await tab.overlay('root.querySelector("[role=dialog]").dataset.theme')).toBe(theme);
      await tab.close();
    }
  });

  test('leaves the document as it was', async () => {
    const tab = await session().open(ARTICLE);
    await tab.read();
    const html = (): Promise<string> => tab.page.evaluate(() => document.documentElement.outerHTML);
    const before = await html();
    await tab.pointAt('Vladimir Putin');
    await tab.cardText();
    await tab.page.keyboard.press('Escape');
    await tab.cardGone();
    expect(await html()).toBe(before);
    expect(tab.console).toEqual([]);
    await tab.close();
  });

  test('stays open when the page is read again around it', async () => {
    const tab = await session().open('live-blog.html');
    await tab.read();
    await tab.pointAt('Vasily Nebenzya');
    await tab.cardText();
    await tab.page.evaluate(() => {
      const p = document.createElement('p');
      p.textContent = 'António Guterres speaks.';
      document.body.append(p);
    });
    await tab.read(({ mentions }) => mentions.some(({ quote }) => quote === 'António Guterres'));
    expect(await cardRect(tab.page)).toBeDefined();
    await tab.close();
  });
});
