import type { Frame } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { eventually } from './harness/eventually.ts';
import { badgeText } from './harness/extension.ts';
import { click, untilText } from './harness/own-page.ts';
import { inBothBrowsers } from './harness/session.ts';
import type { Tab } from './harness/tab.ts';

function frameAt(tab: Tab, path: string): Frame {
  const frame = tab.page.frames().find((each) => each.url().endsWith(path));
  if (frame === undefined) throw new Error(`No frame shows ${path}`);
  return frame;
}

inBothBrowsers('a page in frames', (session) => {
  test('is one list with one count, and each place is gone to in its frame', async () => {
    const tab = await session().open('framed-reader.html');
    await tab.read();
    // What each frame shows, all together; the four of them that hold something hold more than one page alone.
    const marked = async (): Promise<number> => {
      const counts = await Promise.all(
        tab.page
          .frames()
          .map((frame) => frame.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0))),
      );
      return counts.filter((count) => count > 0).length === 4 ? counts.reduce((sum, count) => sum + count, 0) : 0;
    };
    await eventually(
      async () => [await badgeText(session(), tab), String(await marked())],
      ([badge, all]) => badge === all && all !== '0',
      'all frames to be counted',
    );
    const inner = frameAt(tab, 'frame-article.html');
    await tab.page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    const popup = await session().openPopup(tab);
    const list = await untilText(popup, (text) => text.includes('Zelensky'));
    for (const name of ['Guterres', 'Thomas-Greenfield', 'S/2023/970', '2712', 'Macron']) expect(list).toContain(name);
    await click(popup, 'Volodymyr Zelensky');
    await click(popup, 'Far below');
    await tab.page.bringToFront();
    await eventually(
      () => inner.evaluate(() => document.getElementById('far')!.getBoundingClientRect().top < innerHeight),
      Boolean,
      'the frame to scroll to the place',
    );
    await eventually(
      () =>
        tab.page.evaluate(() => {
          const { top, bottom } = document.getElementById('same')!.getBoundingClientRect();
          return bottom > 0 && top < innerHeight;
        }),
      Boolean,
      'the page to scroll to the frame',
    );
    await popup.close();
    expect(tab.console).toEqual([]);
    await tab.close();
  });

  test('shows cards in the frames, of this site and of another, but reads no beacon', async () => {
    const tab = await session().open('framed-reader.html');
    await tab.read();
    for (const [id, path] of [
      ['same', 'frame-article.html'],
      ['other', 'frame-other.html'],
    ] as const) {
      const frame = frameAt(tab, path);
      const marks = (): Promise<number> =>
        frame.evaluate(() =>
          ['official', 'resolution'].reduce((n, kind) => n + (CSS.highlights.get(`preamble-${kind}`)?.size ?? 0), 0),
        );
      await eventually(marks, (count) => count > 0, 'marks in the frame');
      const outer = await tab.page.evaluate((name) => {
        const frameElement = document.getElementById(name)!;
        frameElement.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y } = frameElement.getBoundingClientRect();
        return { x, y };
      }, id);
      const word = await frame.evaluate(() => {
        const [part] = [
          ...(CSS.highlights.get('preamble-official') ?? []),
          ...(CSS.highlights.get('preamble-resolution') ?? []),
        ];
        const range = document.createRange();
        range.setStart(part!.startContainer, part!.startOffset);
        range.setEnd(part!.endContainer, part!.endOffset);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      });
      await new Promise((resolve) => setTimeout(resolve, 300));
      await tab.page.mouse.move(outer.x + word.x - 3, outer.y + word.y);
      await tab.page.mouse.move(outer.x + word.x, outer.y + word.y);
      const card = await eventually(
        () =>
          frame.evaluate(() => {
            const host = document.querySelector('[data-preamble-card="card"]');
            if (host === null) return undefined;
            const { left, top, right, bottom } = host.getBoundingClientRect();
            return { left, top, right, bottom, width: innerWidth, height: innerHeight };
          }),
        (rect) => rect !== undefined && rect.top > 0 && rect.bottom - rect.top > 60,
        'the card in the frame',
      );
      expect(card!.right).toBeLessThanOrEqual(card!.width);
      expect(card!.bottom).toBeLessThanOrEqual(card!.height);
      await tab.page.mouse.move(2, 2);
    }
    const beacon = frameAt(tab, 'frame-article.html?beacon');
    expect(await beacon.evaluate(() => CSS.highlights.size)).toBe(0);
    await tab.close();
  });
});
