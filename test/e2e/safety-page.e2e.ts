import { expect, test } from 'vitest';
import { inBothBrowsers, type Session } from './harness/session.ts';
import { placeOfControl } from './overlay-controls.ts';
import { cardRect, partRect } from './page-probe.ts';

const HOSTILE = 'hostile.html';
/** Longer than rest, grace and an answer of the background together. */
const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 900));

/** All that the extension has stored: what a page would have changed if it were obeyed. */
const stored = ({ ownPage }: Session): Promise<string> =>
  ownPage.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));

/** The address of a file of the extension, which a page would have to guess. */
const addressOf = ({ ownPage }: Session, path: string): Promise<string> =>
  ownPage.evaluate((name) => chrome.runtime.getURL(name), path);

inBothBrowsers('a page that wants to know', (session) => {
  test('finds no file of the extension, though it knows the address', async () => {
    const tab = await session().open(HOSTILE);
    await tab.read();
    for (const path of [
      'manifest.json',
      'facts.pack',
      'icons/16.png',
      'src/page/main.iife.js',
      'src/popup/index.html',
    ]) {
      const address = await addressOf(session(), path);
      const loaded = await tab.page.evaluate(async (url) => {
        const by = (name: 'img' | 'script' | 'iframe' | 'link'): Promise<string> =>
          new Promise((resolve) => {
            const element = document.createElement(name);
            element.addEventListener('load', () => resolve(name));
            element.addEventListener('error', () => resolve(''));
            // a frame that is refused says so by nothing, or loads an error
            setTimeout(() => resolve(''), 400);
            if (element instanceof HTMLLinkElement) Object.assign(element, { rel: 'stylesheet', href: url });
            else Object.assign(element, { src: url });
            document.head.append(element);
          });
        const fetched = await fetch(url).then(
          () => 'fetch',
          () => '',
        );
        return [fetched, await by('img'), await by('script'), await by('link')].filter(Boolean);
      }, address);
      expect(loaded, path).toEqual([]);
    }
    await tab.close();
  });

  test('cannot open a card by events of its own making, nor by anything that it calls', async () => {
    const tab = await session().open(HOSTILE);
    await tab.read();
    await tab.page.evaluate(() => {
      const paragraph = document.querySelector('p')!;
      const range = document.createRange();
      range.setStart(paragraph.firstChild!, 'President '.length);
      range.setEnd(paragraph.firstChild!, 'President Vladimir Putin'.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      const at = { bubbles: true, composed: true, clientX: x + width / 2, clientY: y + height / 2, detail: 1 };
      for (let i = 0; i < 20; i += 1) {
        paragraph.dispatchEvent(new PointerEvent('pointermove', { ...at, pointerType: 'mouse' }));
        paragraph.dispatchEvent(new PointerEvent('pointerover', { ...at, pointerType: 'mouse' }));
      }
      paragraph.dispatchEvent(new PointerEvent('pointerdown', { ...at, pointerType: 'touch' }));
      paragraph.dispatchEvent(new MouseEvent('click', at));
      paragraph.click();
      const key = { key: '.', code: 'Period', altKey: true, shiftKey: true, bubbles: true };
      document.body.dispatchEvent(new KeyboardEvent('keydown', key));
    });
    await aMoment();
    expect(await cardRect(tab.page)).toBeUndefined();
    await tab.close();
  });

  test('is not obeyed, whatever it sends', async () => {
    const tab = await session().open(HOSTILE);
    const before = await tab.read();
    const settings = await stored(session());
    await tab.page.evaluate(() => {
      const rule = { subject: 'official:vladimir-putin', label: 'x' };
      const requests = [
        { ask: 'hide', rule },
        { ask: 'walk', step: 1, enters: true },
        { ask: 'state' },
        { ask: 'about' },
      ];
      for (const request of requests) {
        postMessage(request, '*');
        postMessage(JSON.stringify(request), '*');
        document.dispatchEvent(new CustomEvent('preamble', { detail: request }));
        document.documentElement.dispatchEvent(new CustomEvent(request.ask, { detail: request, bubbles: true }));
        // Without `externally_connectable` a page has no way to send.
        const offered = globalThis as unknown as Record<
          'chrome' | 'browser',
          { runtime?: { sendMessage?(what: object): void } } | undefined
        >;
        for (const api of [offered.chrome, offered.browser]) api?.runtime?.sendMessage?.(request);
      }
    });
    await aMoment();
    expect(await cardRect(tab.page)).toBeUndefined();
    expect(await stored(session())).toBe(settings);
    expect((await tab.read()).mentions.length).toBe(before.mentions.length);
    await tab.close();
  });

  test('reads nothing of an open card: neither its root, its words, nor what is done in it', async () => {
    const tab = await session().open(HOSTILE);
    await tab.read();
    await tab.pointAt('Vladimir Putin');
    await tab.cardText((text) => text.includes('President of Russia'));
    const { x, y } = await placeOfControl(tab, 'card', 'Pin this card');
    const found = await tab.page.evaluate(
      (at) => {
        const host = document.querySelector('[data-preamble-card]')!;
        const fromPoint = document.elementFromPoint(at.x, at.y);
        getSelection()?.selectAllChildren(host);
        const selected = getSelection()?.toString() ?? '';
        getSelection()?.removeAllRanges();
        return {
          root: host.shadowRoot === null && host.getRootNode() === document,
          markup: host.outerHTML,
          text: host.textContent + (host as HTMLElement).innerText + selected,
          isHost: fromPoint === host,
          children: host.childNodes.length,
        };
      },
      { x, y },
    );
    expect(found).toMatchObject({ root: true, text: '', isHost: true, children: 0 });
    expect(found.markup).not.toMatch(/putin|russia|official/i);
    await tab.page.mouse.click(x, y);
    await tab.pinsText((text) => text.includes('Vladimir Putin'));
    const seen = await tab.page.evaluate(() => {
      const { roots, strings, events } = (
        window as unknown as { seen: { roots: unknown[]; strings: string[]; events: { path: string[] }[] } }
      ).seen;
      return { roots: roots.length, strings: strings.join(' '), paths: events.map(({ path }) => path.join(' ')) };
    });
    expect(seen.roots).toBe(0);
    expect(seen.strings).not.toMatch(/Russia|1952|official/);
    // What a page sees of a press in the card is that its own window was pressed there.
    for (const path of seen.paths) expect(path).not.toMatch(/BUTTON|svg|#document-fragment/);
    await tab.close();
  });

  test('cannot press anything in a card, nor have the reader press what is made unseen', async () => {
    const tab = await session().open(HOSTILE);
    await tab.read();
    await tab.pointAt('Vladimir Putin');
    await tab.cardText((text) => text.includes('President of Russia'));
    const { x, y } = await placeOfControl(tab, 'card', 'Pin this card');
    await tab.page.evaluate(
      (at) => {
        const host = document.querySelector<HTMLElement>('[data-preamble-card]')!;
        for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
          const event = { bubbles: true, composed: true, clientX: at.x, clientY: at.y, detail: 1 };
          host.dispatchEvent(new MouseEvent(type, event));
        }
        host.click();
        host.style.setProperty('opacity', '0.01', 'important');
      },
      { x, y },
    );
    await tab.page.mouse.click(x, y);
    await aMoment();
    expect(await partRect(tab.page, 'pins')).toBeUndefined();
    await tab.page.evaluate(() => {
      document.querySelector<HTMLElement>('[data-preamble-card]')!.style.setProperty('opacity', '1', 'important');
    });
    await tab.page.mouse.click(x, y);
    await tab.pinsText((text) => text.includes('Vladimir Putin'));
    await tab.close();
  });

  test('has nothing from an element that it dresses up as ours', async () => {
    const tab = await session().open(HOSTILE);
    await tab.page.evaluate(() => {
      const fake = document.createElement('div');
      fake.setAttribute('data-preamble-card', 'card');
      fake.textContent = 'Vladimir Putin of Russia, the president';
      document.body.append(fake);
    });
    await tab.read();
    await tab.pointAt('resolution 1718');
    expect(await tab.cardText((text) => text.includes('1718'))).toContain('1718');
    expect(tab.console).toEqual([]);
    await tab.close();
  });
});
