import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';
import type { Mention } from '../../src/detect/mention.ts';
import type { PageText } from '../../src/detect/page-text.ts';
import { listedMarks, readState } from '../../src/page/answer/page-state.ts';
import { lacksCue } from '../../src/page/cue.ts';
import { marksOf } from '../../src/page/mark/mark.ts';
import { MarkPainter } from '../../src/page/mark/mark-painter.ts';
import { markCss } from '../../src/page/mark/mark-style.ts';
import { Paint } from '../../src/page/mark/paint.ts';
import { SpanIndex } from '../../src/page/mark/span-index.ts';
import { StyleSheets } from '../../src/page/mark/style-sheets.ts';
import { type Marked, markedPage } from '../../src/page/marked.ts';
import { markAt } from '../../src/page/point/caret.ts';
import { domShortcuts } from '../../src/page/read/dom-shortcuts.ts';
import { PageReader, type ReadPage } from '../../src/page/read/page-reader.ts';
import { readInSlices } from '../../src/page/read-in-slices.ts';
import { BENCH_MENTIONS } from './article.ts';

/** The least that finding text in a page can cost: a walk over all text nodes that joins them. */
function floor(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(node.nodeValue ?? '');
  return texts.join('').length;
}

function read(): ReadPage<Node> {
  const reader = new PageReader<Node>(document, { url: location.href, shortcuts: domShortcuts(document) });
  while (!reader.step(() => false));
  return reader.result();
}

/** What detection would have found; not part of what is measured. */
function mentionsIn({ page }: ReadPage<Node>): Mention[] {
  return page.passages.flatMap(({ text }, passage) =>
    BENCH_MENTIONS.flatMap((quote) => {
      const found: Mention[] = [];
      for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
        const subject = { kind: 'official', id: 'someone' } as const;
        const because = { code: 'full_name', words: [] } as const;
        found.push({ passage, start: at, end: at + quote.length, quote, subject, confidence: 1, because });
      }
      return found;
    }).sort((a, b) => a.start - b.start),
  );
}

const paint = new Paint();
let found: Mention[] = [];
let page: PageText | undefined;

/** What sending the text to the background costs the page: Chromium writes a message as JSON before it goes. */
function send(): number {
  page ??= read().page;
  return JSON.stringify({ ask: 'detect', page }).length;
}
function readAndPaint(): number {
  const marks = marksOf(found, read().places);
  // Without this, marks that are as they were would not be painted again.
  paint.clear();
  paint.show(marks);
  return marks.length;
}

/** The paths that the browser finds for its own events at points spread over the view. */
const POINTS = 100;
const pointed: { at: { x: number; y: number }; path: EventTarget[] }[] = [];
function findPaths(): void {
  for (let i = 0; i < POINTS; i++) {
    const at = { x: 20 + ((i * 37) % (innerWidth - 40)), y: 10 + ((i * 53) % (innerHeight - 20)) };
    const path: EventTarget[] = [];
    for (let node: Node | null = document.elementFromPoint(at.x, at.y); node !== null; node = node.parentNode)
      path.push(node);
    pointed.push({ at, path });
  }
}

const drawn = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));

/**
 * What each look at what lies under the pointer costs, ms: of the view as it was drawn, since an event of the pointer comes
 * after a frame. The first look also makes what is only made for the pointer.
 */
async function point(): Promise<number[]> {
  const known = new SpanIndex(marksOf(found, read().places));
  known.settle();
  for (let frame = 0; frame < 3; frame++) await drawn();
  return pointed.map(({ at, path }) => {
    const start = performance.now();
    markAt(at, path, known, []);
    return performance.now() - start;
  });
}

/** What a page without a cue costs instead of being read. */
function ask(): number {
  return Number(lacksCue(document));
}

const SUBJECTS = { floor, read, readAndPaint, send, ask };
export type Subject = keyof typeof SUBJECTS;

/** What other tools that mark words do with a page, given only the four texts that stand in it: each wraps what it finds. */
const PEERS = {
  'mark.js': () =>
    new Mark(document.body).mark([...BENCH_MENTIONS], { accuracy: 'partially', separateWordSearch: false }),
  findAndReplaceDOMText: () => {
    for (const find of BENCH_MENTIONS) findAndReplaceDOMText(document.body, { find, wrap: 'mark', preset: 'prose' });
  },
};
export type Peer = keyof typeof PEERS;

/** Milliseconds of a peer's work, and of what the browser has to lay out anew after it; in a page just loaded. */
function peer(name: Peer): number {
  document.body.getBoundingClientRect();
  const start = performance.now();
  PEERS[name]();
  document.body.getBoundingClientRect();
  return performance.now() - start;
}

/** Notes the mentions, which come from an earlier load. */
function know(mentions: Mention[]): void {
  found = mentions;
}

let shown: Marked | undefined;

/** Reads and marks the page as the content script does it, until all is drawn. */
async function live(): Promise<void> {
  const { signal } = new AbortController();
  const timed = await readInSlices(signal);
  if (timed === undefined) return;
  const { marked } = await markedPage(timed.read, { ok: true, mentions: found, heads: {} });
  shown = marked;
  new MarkPainter(paint, signal).show(marked.marks, false);
  const sheets = new StyleSheets();
  sheets.wear(markCss('underline', false));
  sheets.adopt([document]);
  for (let frame = 0; frame < 30; frame++) await drawn();
}

/** Tells the popup what the page holds. */
async function tell(): Promise<void> {
  if (shown !== undefined) await readState(shown, await listedMarks(shown));
}

function timeOf(subject: Subject, times: number): number {
  const start = performance.now();
  for (let i = 0; i < times; i++) SUBJECTS[subject]();
  return (performance.now() - start) / times;
}

/** Milliseconds of `times` runs of each subject, in turn, so that what disturbs one disturbs all. */
function measure(rounds: number, times: number): Record<Subject, number[]> {
  const samples: Record<Subject, number[]> = { floor: [], read: [], readAndPaint: [], send: [], ask: [] };
  for (let round = 0; round < rounds; round++) {
    for (const name of Object.keys(SUBJECTS) as Subject[]) samples[name].push(timeOf(name, times));
  }
  return samples;
}

/** Finds the mentions for the later runs, and says how large the page is. */
function prepare(): { units: number; textNodes: number; mentions: Mention[] } {
  found = mentionsIn(read());
  findPaths();
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let textNodes = 0;
  while (walker.nextNode() !== null) textNodes += 1;
  return { units: floor(), textNodes, mentions: found };
}

/** One run in a page that was just loaded, as every page is read first; the mentions come from an earlier load. */
function once(subject: Subject, mentions: Mention[]): number {
  found = mentions;
  if (subject === 'send') page = read().page;
  return timeOf(subject, 1);
}

const bench = { prepare, measure, once, peer, point, know, live, tell };
export type Bench = typeof bench;
Object.assign(globalThis, { preambleBench: bench });
