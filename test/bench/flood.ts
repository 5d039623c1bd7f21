/**
 * What the extension takes of the thread of a page that changes ten thousand nodes a second: the production build in
 * Chromium, the same page under a host of the list and under another, on which nothing of ours runs. Both stay open and are
 * brought to the front in turn, each for a few seconds; processor time of the thread, and the median of the differences.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { NEWS_HOST, OTHER_HOST, type Session, startSession } from '../e2e/harness/session.ts';
import { median } from './chromium.ts';

const PAGE = 'flood.html';
const ROUNDS = 15;
const SECONDS = 4;
/** Until a page has been read so often that it is known never to rest: from then on it is read every forty seconds. */
const WARM_UP_MS = 50_000;
/** Share of the page's thread that we may take. */
const MOST = 0.02;
const RESULT = 'artifacts/bench-flood.json';

interface Busy {
  /** Share of `SECONDS` for which the page's main thread was busy. */
  readonly share: number;
  readonly frames: number;
}

/** The page under a host: a function that brings it to the front and measures it. */
async function pageUnder({ open }: Session, host: string): Promise<() => Promise<Busy>> {
  const { page, read } = await open(PAGE, host);
  await page.bringToFront();
  if (host === NEWS_HOST) await read();
  await new Promise((done) => setTimeout(done, WARM_UP_MS));
  const devtools = await page.createCDPSession();
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async (): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  };
  const framesIn = (seconds: number): Promise<number> =>
    page.evaluate(
      (long) =>
        new Promise<number>((done) => {
          let count = 0;
          const end = performance.now() + long * 1000;
          const next = (): void => {
            count += 1;
            if (performance.now() < end) requestAnimationFrame(next);
            else done(count);
          };
          requestAnimationFrame(next);
        }),
      seconds,
    );
  return async () => {
    await page.bringToFront();
    // What was put off while the page was behind is done first.
    await framesIn(0.5);
    const before = await spent();
    const frames = await framesIn(SECONDS);
    return { share: ((await spent()) - before) / SECONDS, frames: frames / SECONDS };
  };
}

const session = await startSession('chrome', undefined, 'test/bench/pages');
const rounds: { with: Busy; without: Busy }[] = [];
try {
  const without = await pageUnder(session, OTHER_HOST);
  const withUs = await pageUnder(session, NEWS_HOST);
  for (let i = 0; i < ROUNDS; i++) {
    rounds.push(
      i % 2 === 0
        ? { without: await without(), with: await withUs() }
        : await withUs().then(async (busy) => ({ with: busy, without: await without() })),
    );
  }
} finally {
  await session.close();
}
const of = (pick: (round: (typeof rounds)[number]) => number): number => median(rounds.map(pick));
const row = {
  without: of((round) => round.without.share),
  with: of((round) => round.with.share),
  ours: of((round) => round.with.share - round.without.share),
  framesWithout: of((round) => round.without.frames),
  framesWith: of((round) => round.with.frames),
};
const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
console.table({
  'thread busy without us': percent(row.without),
  'with us': percent(row.with),
  ours: `${percent(row.ours)} (wanted: at most ${percent(MOST)})`,
  'frames a second without us': row.framesWithout.toFixed(0),
  'frames a second with us': row.framesWith.toFixed(0),
});
await mkdir('artifacts', { recursive: true });
await writeFile(RESULT, `${JSON.stringify({ bench: 'flood', row, rounds }, null, 2)}\n`);
