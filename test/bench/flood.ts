/**
 * What the extension takes of the thread of a page that changes ten thousand nodes a second: the production build in
 * Chromium, the same page under a host of the list and under another, on which nothing of ours runs, in turn.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { NEWS_HOST, OTHER_HOST, type Session, startSession } from '../e2e/harness/session.ts';
import { median } from './chromium.ts';

const PAGE = 'flood.html';
const ROUNDS = 5;
const SECONDS = 6;
/** Share of the page's thread that we may take. */
const MOST = 0.02;
const RESULT = 'artifacts/bench-flood.json';

/** Share of `SECONDS` for which the page's main thread was busy, and how many frames it drew a second. */
async function busy({ open }: Session, host: string): Promise<{ share: number; frames: number }> {
  const tab = await open(PAGE, host);
  await tab.page.bringToFront();
  if (host === NEWS_HOST) await tab.read();
  const devtools = await tab.page.createCDPSession();
  await devtools.send('Performance.enable');
  const spent = async (): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  };
  const before = await spent();
  const frames = await tab.page.evaluate(
    (seconds) =>
      new Promise<number>((done) => {
        let count = 0;
        const end = performance.now() + seconds * 1000;
        const next = (): void => {
          count += 1;
          if (performance.now() < end) requestAnimationFrame(next);
          else done(count);
        };
        requestAnimationFrame(next);
      }),
    SECONDS,
  );
  const share = ((await spent()) - before) / SECONDS;
  await tab.close();
  return { share, frames: frames / SECONDS };
}

const session = await startSession('chrome', undefined, 'test/bench/pages');
const rounds: { with: Awaited<ReturnType<typeof busy>>; without: Awaited<ReturnType<typeof busy>> }[] = [];
try {
  for (let i = 0; i < ROUNDS; i++) {
    rounds.push({ without: await busy(session, OTHER_HOST), with: await busy(session, NEWS_HOST) });
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
