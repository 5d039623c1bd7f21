/**
 * What reading, painting and pointing cost the thread of a page, against the least that any
 * extension of this kind must do: a bare walk over all text nodes that joins them. One run, in turn,
 * medians; the ratios count, not the milliseconds. "First": in a page just loaded, each sample on a
 * load of its own; this is what a reader pays, and on a short page it is mostly the browser's first
 * use of each function, of which the bare walk has few. "Again": the same page read over and over.
 * "Send": writing the message for the background, after reading; not part of the others.
 * "No cue": what the same page costs without a word that could begin a mention, in times its own bare walk.
 * Then the longest tasks while a page is read, marked and drawn in slices, in processor time of the thread: of ours, and of the
 * browser's frames, which work the style out for the marks and draw them; and the longest while the popup is told what the page holds. And two tools
 * that wrap what they find, given only the four texts that stand in the page, in times the same bare walk.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import type { Mention } from '../../src/detect/mention.ts';
import { benchArticle } from './article.ts';
import { bundle, launchChromium, median } from './chromium.ts';
import type { Bench, Peer, Subject } from './in-page.ts';
import { longestTasks } from './longest-tasks.ts';

const SIZES = [
  { name: '10 KB', size: 10_000, rounds: 31, times: 40 },
  { name: '5,000 words', size: 28_500, rounds: 31, times: 20 },
  { name: '100 KB', size: 100_000, rounds: 31, times: 8 },
  { name: '100,000 words', size: 570_000, rounds: 21, times: 2 },
  { name: '1 MB', size: 1_000_000, rounds: 21, times: 1 },
  { name: '10 MB', size: 10_000_000, rounds: 5, times: 1 },
];
const PEERS: readonly Peer[] = ['mark.js', 'findAndReplaceDOMText'];
/** Peers and slices are measured in a fresh page each time too, but fewer times: they are far from each other. */
const FEW_LOADS = 5;
/** Loads of a page for each subject that is measured in a fresh one. */
const FIRST_LOADS = 15;
/** A page of 10 MB takes seconds to load. */
const loadsOf = (size: number): number => (size > 2_000_000 ? 3 : FIRST_LOADS);
const ADDRESS = 'http://localhost/article';
/** Pages that share nothing with others are given a clock of 5 µs instead of 100, more than a short page's walk takes. */
const ISOLATED = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };
const RESULT = 'artifacts/bench-page.json';

const times = (value: number): string => `${value.toFixed(2)}×`;

const code = await bundle('test/bench/in-page.ts');
const browser = await launchChromium();
/** A tab in which every address gives this page; nothing is asked of the network. */
async function tabOf(html: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const body = request.url() === ADDRESS ? html : '';
    void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', headers: ISOLATED, body });
  });
  return page;
}

async function load(page: Page): Promise<void> {
  await page.goto(ADDRESS);
  // The polyfill, which some of the modules come with, refuses to be loaded elsewhere than in an extension.
  await page.evaluate(() => Object.assign(globalThis, { chrome: { runtime: { id: 'bench' } } }));
  await page.evaluate(code);
}

/**
 * All loads in one tab, as when one goes from article to article of a site; the first round, in which the process
 * itself is new and the browser's own code is fetched from the disk, does not count. Another tab than that
 * of the repeated runs: what they left to be swept up would be charged to these.
 */
async function first(
  html: string,
  mentions: Mention[],
  loads: number,
  subjects: readonly Subject[] = ['floor', 'read', 'readAndPaint', 'send'],
): Promise<Record<Subject, number[]>> {
  const samples: Record<Subject, number[]> = { floor: [], read: [], readAndPaint: [], send: [], ask: [] };
  const page = await tabOf(html);
  for (let i = -1; i < loads; i++) {
    for (const subject of subjects) {
      await load(page);
      const sample = await page.evaluate(
        (name, known) => (globalThis as unknown as { preambleBench: Bench }).preambleBench.once(name, known),
        subject,
        mentions,
      );
      if (i >= 0) samples[subject].push(sample);
    }
  }
  await page.close();
  return samples;
}

const benchIn = (page: Page) =>
  page.evaluateHandle(() => (globalThis as unknown as { preambleBench: Bench }).preambleBench);

type Longest = Readonly<Record<'own' | 'frame' | 'tell', number>>;

/** The longest tasks of a page that is read and marked, and of one that answers the popup; the median of a few loads, ms of the processor. */
async function longestIn(page: Page, mentions: Mention[]): Promise<Longest> {
  const samples: Longest[] = [];
  for (let i = 0; i < FEW_LOADS; i++) {
    await load(page);
    const bench = await benchIn(page);
    await bench.evaluate((given, known) => given.know(known), mentions);
    const { own, frame } = await longestTasks(page, () => bench.evaluate((given) => given.live()));
    const { own: tell } = await longestTasks(page, () => bench.evaluate((given) => given.tell()));
    samples.push({ own, frame, tell });
  }
  const of = (kind: keyof Longest): number => median(samples.map((sample) => sample[kind]));
  return { own: of('own'), frame: of('frame'), tell: of('tell') };
}

/** The same article without anything that could begin a mention. */
const withoutCue = (html: string): string =>
  html.replace(/>[^<]+/g, (text) =>
    text
      .toLowerCase()
      .replaceAll('resol', 'resal')
      .replace(/[^ -~\n]/g, 'o'),
  );

/** What a page without a cue costs, in times its own bare walk. */
async function noCue(html: string, loads: number): Promise<number> {
  const { floor, ask } = await first(withoutCue(html), [], loads, ['floor', 'ask']);
  return median(ask) / median(floor);
}

/** What the peers take of a page just loaded, ms. */
async function peersIn(page: Page): Promise<Record<Peer, number>> {
  const costs: [Peer, number][] = [];
  for (const peer of PEERS) {
    const samples: number[] = [];
    for (let i = 0; i < FEW_LOADS; i++) {
      await load(page);
      samples.push(await (await benchIn(page)).evaluate((bench, name) => bench.peer(name), peer));
    }
    costs.push([peer, median(samples)]);
  }
  return Object.fromEntries(costs) as Record<Peer, number>;
}

const rows = [];
try {
  for (const { name, size, rounds, times: repeats } of SIZES) {
    const html = benchArticle(size);
    const page = await tabOf(html);
    await load(page);
    const [{ mentions, ...shape }, again] = await page.evaluate(
      (howOften, howMany) => {
        const { preambleBench } = globalThis as unknown as { preambleBench: Bench };
        return [preambleBench.prepare(), preambleBench.measure(howOften, howMany)] as const;
      },
      rounds,
      repeats,
    );
    const looks = await (await benchIn(page)).evaluate((bench) => bench.point());
    await page.close();
    const cold = await first(html, mentions, loadsOf(size));
    const ratio = (samples: Record<Subject, number[]>, subject: Subject): number =>
      median(samples[subject]) / median(samples.floor);
    const fresh = await tabOf(html);
    const longest = await longestIn(fresh, mentions);
    // On more the peers take minutes.
    const peers = size > 2_000_000 ? undefined : await peersIn(fresh);
    await fresh.close();
    rows.push({
      name,
      longest,
      ...(peers && { peers: Object.fromEntries(PEERS.map((peer) => [peer, peers[peer] / median(cold.floor)])) }),
      ...shape,
      marks: mentions.length,
      firstFloor: median(cold.floor),
      firstRead: ratio(cold, 'read'),
      firstReadAndPaint: ratio(cold, 'readAndPaint'),
      firstSend: ratio(cold, 'send'),
      againFloor: median(again.floor),
      againRead: ratio(again, 'read'),
      againReadAndPaint: ratio(again, 'readAndPaint'),
      noCue: await noCue(html, loadsOf(size)),
      look: median(looks),
      longestLook: Math.max(...looks),
    });
  }
} finally {
  await browser.close();
}
console.table(
  Object.fromEntries(
    rows.map((row) => [
      row.name,
      {
        'text nodes': row.textNodes,
        marks: row.marks,
        'first: floor ms': row.firstFloor.toFixed(2),
        read: times(row.firstRead),
        'read + paint': times(row.firstReadAndPaint),
        send: times(row.firstSend),
        'again: floor ms': row.againFloor.toFixed(3),
        'read again': times(row.againRead),
        'read + paint again': times(row.againReadAndPaint),
        'no cue': times(row.noCue),
        'pointer ms (longest)': `${row.look.toFixed(3)} (${row.longestLook.toFixed(3)})`,
        'longest task ms (frame)': `${row.longest.own.toFixed(1)} (${row.longest.frame.toFixed(1)})`,
        'telling the popup': row.longest.tell.toFixed(1),
        ...Object.fromEntries(PEERS.map((peer) => [peer, row.peers ? times(row.peers[peer] ?? 0) : '-'])),
      },
    ]),
  ),
);
await mkdir('artifacts', { recursive: true });
await writeFile(RESULT, `${JSON.stringify({ bench: 'page', rows }, null, 2)}\n`);
