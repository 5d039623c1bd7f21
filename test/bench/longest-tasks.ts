import type { Page } from 'puppeteer-core';

/** An event of the browser's trace; times in microseconds, `tdur` in processor time of the thread. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const MAIN = 'CrRendererMain';
const FRAME = 'WebFrameWidgetImpl::UpdateLifecycle';

/**
 * The longest tasks of a page's main thread while `work` goes on, in ms of processor time, so that a shared machine adds
 * nothing: `frame` of those in which the browser works out style and layout and draws, `own` of all others.
 */
export async function longestTasks(page: Page, work: () => Promise<unknown>): Promise<{ own: number; frame: number }> {
  await page.tracing.start({ categories: ['toplevel', 'blink', 'disabled-by-default-devtools.timeline'] });
  await work();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: readonly TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}:${tid}`;
  const mains = new Set(
    traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === MAIN).map(threadOf),
  );
  const ofMains = traceEvents.filter((event) => event.ph === 'X' && mains.has(threadOf(event)));
  const frames = ofMains.filter(({ name }) => name === FRAME);
  const longest = { own: 0, frame: 0 };
  for (const task of ofMains) {
    if (task.name !== 'RunTask') continue;
    const end = task.ts + (task.dur ?? 0);
    const isFrame = frames.some((frame) => threadOf(frame) === threadOf(task) && frame.ts >= task.ts && frame.ts < end);
    const kind = isFrame ? 'frame' : 'own';
    longest[kind] = Math.max(longest[kind], (task.tdur ?? 0) / 1000);
  }
  return longest;
}
