import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { badgeText } from './harness/extension.ts';
import { untilText } from './harness/own-page.ts';
import { inBothBrowsers, type Session } from './harness/session.ts';
import { variantBuild } from './harness/variant.ts';

/** Changes one bit in the middle of the pack. */
async function damage(folder: string): Promise<void> {
  const file = await open(join(folder, 'facts.pack'), 'r+');
  const { size } = await file.stat();
  const byte = Buffer.alloc(1);
  await file.read(byte, 0, 1, Math.floor(size / 2));
  byte[0] = (byte[0] ?? 0) ^ 1;
  await file.write(byte, 0, 1, Math.floor(size / 2));
  await file.close();
}

function popupSays(session: () => Session, problem: string, word: string): void {
  test('the popup says so and how to mend it; the page is left alone', async () => {
    const tab = await session().open('sample-article.html');
    const state = await tab.read(({ phase }) => phase === 'failed');
    expect(state).toMatchObject({ problem, mentions: [] });
    expect(await tab.page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await badgeText(session(), tab)).toBe('');
    const popup = await session().openPopup(tab);
    await untilText(popup, (text) => text.includes(word) && text.includes('Reinstall'));
    expect(tab.console).toEqual([]);
    await popup.close();
    await tab.close();
  });
}

inBothBrowsers(
  'an installation without its facts',
  (session) => popupSays(session, 'facts-missing', 'missing'),
  (kind) => variantBuild(kind, (folder) => rm(join(folder, 'facts.pack'))),
);

inBothBrowsers(
  'an installation with damaged facts',
  (session) => popupSays(session, 'facts-damaged', 'damaged'),
  (kind) => variantBuild(kind, damage),
);
