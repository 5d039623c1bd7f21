import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../../scripts/build/manifest.ts';
import { writeSettingsFile } from '../../src/platform/settings-file.ts';
import { DEFAULT_SETTINGS } from '../../src/platform/settings-shape.ts';
import { eventually } from './harness/eventually.ts';
import { type Generous, startGenerous } from './harness/leave.ts';
import { untilText } from './harness/own-page.ts';
import { OTHER_HOST } from './harness/session.ts';

const ARTICLE = 'sample-article.html';

/** Clicks as a reader does: only then may the extension ask for leave. */
async function press(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  const found = await page.waitForSelector(`::-p-text(${words})`);
  await found?.click();
}

/** The choice of where pages are read that the options show. */
const chosen = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLInputElement>(':checked[type=radio]')]
        .map(({ labels }) => labels?.[0]?.innerText.trim() ?? '')
        .find((label) => /sites|page|press/i.test(label)) ?? '',
  );

describe.each(BROWSERS)('leave for sites (%s)', (kind) => {
  let browser: Generous | undefined;
  beforeAll(async () => {
    browser = await startGenerous(kind);
  });
  afterAll(() => browser?.close());
  test('for all of them is given and taken back in the options, and pages are read accordingly', async () => {
    const { options, open, gives } = browser!;
    await untilText(options, (text) => text.includes('Where pages are read'));
    if (gives) {
      const before = await open(ARTICLE, OTHER_HOST);
      expect(await before.state()).toBeUndefined();
      await before.close();
      await press(options, 'On all sites');
    }
    await eventually(
      () => chosen(options),
      (label) => label.startsWith('On all sites'),
      'the options to show the choice',
    );
    const tab = await open(ARTICLE, OTHER_HOST);
    const { mentions } = await tab.read();
    expect(mentions.map(({ quote }) => quote)).toContain('Kim Jong Un');
    await press(options, 'On the news sites');
    await eventually(
      () => chosen(options),
      (label) => label.startsWith('On the news sites'),
      'the options to show the choice',
    );
    const after = await open(ARTICLE, OTHER_HOST);
    expect(await after.state()).toBeUndefined();
    for (const each of [tab, after]) await each.close();
  });

  test('that a file of settings names is asked for anew, and the file is taken whole or not at all', async () => {
    const { options, open, gives } = browser!;
    const folder = await mkdtemp(join(tmpdir(), 'preamble-settings-'));
    const good = join(folder, 'settings.json');
    const bad = join(folder, 'broken.json');
    const text = writeSettingsFile({ ...DEFAULT_SETTINGS, markStyle: 'dotted', kindsOff: ['document'] }, [OTHER_HOST]);
    await writeFile(good, text);
    await writeFile(bad, text.replace('dotted', 'glowing'));
    await options.bringToFront();
    const input = await options.waitForSelector('input[type=file]');
    const load = async (path: string): Promise<void> => {
      await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
    };
    await load(bad);
    await untilText(options, (shown) => shown.includes('settings.markStyle'));
    expect(await readStyle(options)).not.toBe('glowing');
    await load(good);
    await eventually(
      () => readStyle(options),
      (style) => style === 'dotted',
      'the settings of the file',
    );
    await untilText(options, (shown) => shown.includes('Allow the sites of the file'));
    await rm(folder, { recursive: true });
    if (!gives) return;
    await press(options, 'Allow the sites of the file');
    await untilText(options, (shown) => shown.includes(`${OTHER_HOST} you added it`));
    const tab = await open(ARTICLE, OTHER_HOST);
    const { mentions } = await tab.read();
    expect(mentions.map(({ subject }) => subject.kind)).not.toContain('document');
    await tab.close();
  });
});

const readStyle = (options: Page): Promise<unknown> =>
  options.evaluate(async () => {
    const { settings } = (await (chrome as unknown as StorageApi).storage.local.get('settings')) as {
      settings?: { markStyle?: string };
    };
    return settings?.markStyle;
  });
interface StorageApi {
  readonly storage: { local: { get(key: string): Promise<object> } };
}
