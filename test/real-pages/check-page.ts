import type { Page } from 'puppeteer-core';
import { MARK_THRESHOLD } from '../../src/detect/mention.ts';
import { eventually } from '../e2e/harness/eventually.ts';
import { OTHER_HOST, type Session } from '../e2e/harness/session.ts';
import { allMarkedTexts } from '../e2e/page-probe.ts';

/** What became of one page. */
export interface PageResult {
  readonly marks: number;
  /** Sum of the layout shifts that the browser reports; Firefox reports none. */
  readonly shift: number;
  /** Every way in which the page is not as it was, or a mark not where it should be. */
  readonly faults: readonly string[];
  /** Changes that the page makes itself. */
  readonly notes: readonly string[];
}

interface Look {
  readonly html: string;
  /** The place of every element, in pixels of the page. */
  readonly places: readonly string[];
}

/** The page as it stands: serialised with its open shadow roots, and laid out. */
function look(page: Page): Promise<Look> {
  return page.evaluate(() => {
    const parts: string[] = [document.documentElement.outerHTML];
    const places: string[] = [];
    const walk = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll('*')) {
        const { x, y, width, height } = element.getBoundingClientRect();
        places.push(`${element.localName} ${[x + scrollX, y + scrollY, width, height].map(Math.round).join(' ')}`);
        if (element.shadowRoot === null) continue;
        parts.push(element.shadowRoot.innerHTML);
        walk(element.shadowRoot);
      }
    };
    walk(document);
    return { html: parts.join('\n'), places };
  });
}

/** What a page does by itself must be over before it is compared: so long must it have stood still, in ms. */
const STILL = 1500;
/** A page that never stands still is compared as it is. */
const STILL_AT_LATEST = 12_000;

async function lookWhenStill(page: Page): Promise<Look> {
  const end = Date.now() + STILL_AT_LATEST;
  let last = await look(page);
  for (let since = Date.now(); Date.now() - since < STILL && Date.now() < end; ) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    const now = await look(page);
    if (now.html !== last.html || now.places.join() !== last.places.join()) since = Date.now();
    last = now;
  }
  return last;
}

/** Whether a page changes when it is seen though nothing of ours runs in it: its own scripts wait for that. */
async function changesByItself(session: Session, path: string): Promise<boolean> {
  const tab = await session.openBehind(path, OTHER_HOST);
  try {
    const before = await lookWhenStill(tab.page);
    await tab.page.bringToFront();
    const after = await lookWhenStill(tab.page);
    return after.html !== before.html || after.places.join() !== before.places.join();
  } finally {
    await tab.close();
  }
}

/** Where two texts part, with a little of each. */
function firstDifference(before: string, after: string): string {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  const around = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 40), at + 80));
  return `${around(before)} became ${around(after)}`;
}

/** The texts of `some` that `all` does not have so many times. */
function missingFrom(all: readonly string[], some: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const text of all) left.set(text, (left.get(text) ?? 0) + 1);
  return some.filter((text) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  });
}

/**
 * Opens a page in a tab behind, where it waits unread until it is seen, looks at it, brings it to the front and
 * looks again when it is read: all that differs came with the marks, or from the page's own scripts.
 */
export async function checkPage(session: Session, path: string): Promise<PageResult> {
  const faults: string[] = [];
  const tab = await session.openBehind(path);
  try {
    const before = await lookWhenStill(tab.page);
    const state = await tab.state();
    if (state?.phase !== 'reading') faults.push(`was read in a tab behind: ${state?.phase}`);
    const said = tab.console.length;
    await tab.page.evaluate(() => {
      Object.assign(globalThis, { shiftSeen: 0 });
      if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value } = entry as PerformanceEntry & { value: number };
          Object.assign(globalThis, { shiftSeen: (globalThis as unknown as { shiftSeen: number }).shiftSeen + value });
        }
      }).observe({ type: 'layout-shift' });
    });
    const { mentions } = await tab.read();
    const marked = await eventually(
      () => allMarkedTexts(tab.page),
      (texts) => texts.length > 0 || mentions.length === 0,
      'the marks',
    );
    const after = await lookWhenStill(tab.page);
    const changes: string[] = [];
    if (after.html !== before.html) changes.push(`the document changed: ${firstDifference(before.html, after.html)}`);
    if (after.places.join() !== before.places.join()) changes.push('elements moved');
    const itself = changes.length > 0 && (await changesByItself(session, path));
    if (!itself) faults.push(...changes);
    const shift = await tab.page.evaluate(() => (globalThis as unknown as { shiftSeen: number }).shiftSeen);
    if (shift > 0) faults.push(`layout shift ${shift}`);
    faults.push(...tab.console.slice(said).map((line) => `console: ${line}`));
    // The list leaves out what is hidden, the marks do not.
    const quotes = mentions.filter(({ confidence }) => confidence >= MARK_THRESHOLD).map(({ quote }) => quote);
    faults.push(...missingFrom(marked, quotes).map((quote) => `no mark reads ${JSON.stringify(quote)}`));
    if (marked.includes('')) faults.push('a mark without text');
    return {
      marks: marked.length,
      shift,
      faults,
      notes: itself ? [`${changes.join('; ')}; so it does without Preamble`] : [],
    };
  } finally {
    await tab.close();
  }
}
