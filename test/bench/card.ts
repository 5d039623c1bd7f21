/**
 * From the question for a card to its picture on the screen, in ms. "Cold": the first card of a page just loaded,
 * with facts that were opened and never asked. "Warm": cards of other subjects in the same page after twenty.
 * The background is the page itself here, so that waking it and the way of a message between two processes
 * are not in it; the next frame, up to 17 ms away, is. "CPU": the time that the page's thread worked for it, which other
 * programs of a busy machine do not lengthen much. Aim: cold under 150, warm under 50.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CDPSession, Page } from 'puppeteer-core';
import { keptPack } from '../../src/cli/facts-file.ts';
import type { CardSubject } from '../../src/facts/card-facts.ts';
import type { CardBench } from './card-in-page.tsx';
import { bundle, launchChromium, median } from './chromium.ts';

/** A card of each kind, and the largest there is. */
const SUBJECTS: Readonly<Record<string, CardSubject>> = {
  'a resolution': { kind: 'resolution', n: 1718 },
  'the most recalled': { kind: 'resolution', n: 1325 },
  'a matter': { kind: 'matter', id: 'drc-sanctions' },
  'an official': { kind: 'official', id: 'vasily-nebenzya' },
  'a document': { kind: 'document', symbol: 'S/PRST/2017/16' },
};
const COLD_LOADS = 5;
const WARM_ROUNDS = 15;
const RESULT = 'artifacts/bench-card.json';

const code = await bundle('test/bench/card-in-page.tsx');
const pack = await readFile(await keptPack());
const server = createServer(({ url }, response) => {
  response.setHeader('Content-Type', url === '/pack' ? 'application/octet-stream' : 'text/html; charset=utf-8');
  response.end(url === '/pack' ? pack : '<!doctype html><title>A page</title><p>Words.</p>');
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

interface Loaded {
  readonly page: Page;
  readonly cdp: CDPSession;
}
/** Time in ms that the thread of a page has worked since it began. */
async function worked(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

async function cost({ page, cdp }: Loaded, subject: CardSubject) {
  const before = await worked(cdp);
  const times = await page.evaluate(
    (of) => (globalThis as unknown as { preambleBench: CardBench }).preambleBench.card(of),
    subject,
  );
  return { ...times, cpu: (await worked(cdp)) - before };
}

const browser = await launchChromium();
const rows: Record<string, Readonly<Record<string, number>>> = {};
try {
  const load = async (): Promise<Loaded> => {
    const page = await browser.newPage();
    await page.goto(address);
    await page.evaluate(code);
    await page.evaluate(
      (from) => (globalThis as unknown as { preambleBench: CardBench }).preambleBench.open(from),
      `${address}pack`,
    );
    const cdp = await page.createCDPSession();
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    return { page, cdp };
  };
  for (const [name, subject] of Object.entries(SUBJECTS)) {
    const cold = [];
    for (let i = 0; i < COLD_LOADS; i++) {
      const loaded = await load();
      cold.push(await cost(loaded, subject));
      await loaded.page.close();
    }
    const loaded = await load();
    for (let n = 2001; n <= 2020; n++) await cost(loaded, { kind: 'resolution', n });
    const warm = [];
    for (let i = 0; i < WARM_ROUNDS; i++) warm.push(await cost(loaded, subject));
    await loaded.page.close();
    rows[name] = {
      cold: median(cold.map(({ all }) => all)),
      'cold: CPU': median(cold.map(({ cpu }) => cpu)),
      warm: median(warm.map(({ all }) => all)),
      'warm: CPU': median(warm.map(({ cpu }) => cpu)),
      'warm: facts': median(warm.map((one) => one.facts)),
      'warm: draw': median(warm.map(({ draw }) => draw)),
    };
  }
} finally {
  await browser.close();
  server.close();
}
const short = (row: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(row).map(([key, ms]) => [key, ms.toFixed(1)]));
console.table(Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, short(row)])));
await mkdir('artifacts', { recursive: true });
await writeFile(RESULT, `${JSON.stringify({ bench: 'card', rows }, null, 2)}\n`);
