/**
 * What it takes until a background that the browser has stopped answers its first request (its code started, the pack
 * read, checked and opened), and what memory it then holds; and what a tab holds with our content script over one with
 * an empty one. The production build in both browsers; memory in Chromium, whose debugger tells it.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CDPSession } from 'puppeteer-core';
import { BROWSERS, type Browser as Kind } from '../../scripts/build/manifest.ts';
import { stopBackground } from '../e2e/harness/extension.ts';
import { type Session, startSession } from '../e2e/harness/session.ts';
import { variantBuild } from '../e2e/harness/variant.ts';
import { median } from './chromium.ts';

const ROUNDS = 7;
const PAGE = 'sample-article.html';
/** Most that a tab may hold over one with a bare content script, MB. */
const MOST_A_TAB = 2;
const RESULT = 'artifacts/bench-start.json';
const MB = 1_000_000;

/** Time from a request of a page of the extension to its answer, ms. */
const answered = ({ ownPage }: Session): Promise<number> =>
  ownPage.evaluate(async () => {
    const start = performance.now();
    const { runtime } = chrome as unknown as { runtime: { sendMessage(message: object): Promise<unknown> } };
    await runtime.sendMessage({ ask: 'about' });
    return performance.now() - start;
  });

async function startTimes(kind: Kind): Promise<{ cold: number[]; warm: number[] }> {
  const session = await startSession(kind);
  try {
    const cold: number[] = [];
    const warm: number[] = [];
    for (let i = 0; i < ROUNDS; i++) {
      await stopBackground(session);
      cold.push(await answered(session));
      warm.push(await answered(session));
    }
    return { cold, warm };
  } finally {
    await session.close();
  }
}

/** What scripts hold after a collection, MB: objects, and the bytes behind typed arrays. */
async function held(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await devtools.send('Runtime.getHeapUsage');
  return (usedSize + backingStorageSize) / MB;
}

async function backgroundMemory(session: Session): Promise<number> {
  await answered(session);
  const { browser, id } = session.launched;
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker' && each.url().includes(id));
  return held(await target.createCDPSession());
}

/** MB that a page holds, in a tab of its own, each time. */
async function tabMemory(session: Session, read: boolean): Promise<number[]> {
  const all: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    const tab = await session.open(PAGE);
    if (read) await tab.read();
    else await new Promise((resolve) => setTimeout(resolve, 1000));
    all.push(await held(await tab.page.createCDPSession()));
    await tab.close();
  }
  return all;
}

async function bareScript(folder: string): Promise<void> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as {
    content_scripts: [{ js: [string] }];
  };
  await writeFile(join(folder, manifest.content_scripts[0].js[0]), '0;');
}

const times = { chrome: await startTimes('chrome'), firefox: await startTimes('firefox') };
/** Works in Chromium with a build, and closes it. */
async function inChromium<T>(work: (session: Session) => Promise<T>, folder?: string): Promise<T> {
  const session = await startSession('chrome', folder);
  try {
    return await work(session);
  } finally {
    await session.close();
  }
}
const background = await inChromium(backgroundMemory);
const ours = await inChromium((session) => tabMemory(session, true));
const folder = await variantBuild('chrome', bareScript);
const bare = await inChromium((session) => tabMemory(session, false), folder);
await rm(folder, { recursive: true });

for (const kind of BROWSERS) {
  const { cold, warm } = times[kind];
  console.table({
    [`${kind}: stopped background to first answer, ms`]: `${median(cold).toFixed(0)} (longest ${Math.max(...cold).toFixed(0)})`,
    [`${kind}: running background, ms`]: median(warm).toFixed(1),
  });
}
console.table({
  'background with the facts open, MB': background.toFixed(1),
  'tab, MB': median(ours).toFixed(2),
  'tab with a bare content script, MB': median(bare).toFixed(2),
  'ours, MB': `${(median(ours) - median(bare)).toFixed(2)} (wanted: at most ${MOST_A_TAB})`,
});
await mkdir('artifacts', { recursive: true });
await writeFile(RESULT, `${JSON.stringify({ bench: 'start', times, background, ours, bare }, null, 2)}\n`);
