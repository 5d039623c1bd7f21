/**
 * What reading, painting and pointing cost the thread of a page, against the least that any
 * extension of this kind must do: a bare walk over all text nodes that joins them. One run, in turn,
 * medians; the ratios count, not the milliseconds. "First": in a page just loaded, each sample on a
 * load of its own; this is what a reader pays. "Again": the same page read over and over.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import process from 'node:process';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../../scripts/setup/browsers.mjs';
import type { Mention } from '../../src/detect/mention.ts';
import { benchArticle } from './article.ts';
import type { Bench, Subject } from './in-page.ts';

const SIZES = [
  { name: '10 KB', size: 10_000, rounds: 31, times: 40 },
  { name: '100 KB', size: 100_000, rounds: 31, times: 8 },
  { name: '1 MB', size: 1_000_000, rounds: 21, times: 1 },
];
/** Loads of a page for each subject that is measured in a fresh one. */
const FIRST_LOADS = 9;
const RESULT = 'artifacts/bench-page.json';

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: 'test/bench/in-page.ts', formats: ['iife'], name: 'bench' } },
  });
  for (const { output } of [built].flat() as { output: { type: string; code?: string }[] }[]) {
    const code = output.find(({ type }) => type === 'chunk')?.code;
    if (code !== undefined) return code;
  }
  throw new Error('The benchmark was not bundled');
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
const times = (value: number): string => `${value.toFixed(2)}×`;

const executablePath = findBrowser('chrome');
if (executablePath === undefined) throw new Error('No Chromium was found; npm test says how to install it');
const code = await bundle();
const browser = await puppeteer.launch({
  executablePath,
  headless: true,
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--no-first-run'],
});
async function load(page: Page, html: string): Promise<void> {
  await page.goto('about:blank');
  await page.setContent(html);
  await page.evaluate(code);
}

async function first(page: Page, html: string, mentions: Mention[]): Promise<Record<Subject, number[]>> {
  const samples: Record<Subject, number[]> = { floor: [], read: [], readAndPaint: [], point: [] };
  for (let i = 0; i < FIRST_LOADS; i++) {
    for (const subject of ['floor', 'read', 'readAndPaint'] as const) {
      await load(page, html);
      samples[subject].push(
        await page.evaluate(
          (name, known) => (globalThis as unknown as { preambleBench: Bench }).preambleBench.once(name, known),
          subject,
          mentions,
        ),
      );
    }
  }
  return samples;
}

const rows = [];
try {
  for (const { name, size, rounds, times: repeats } of SIZES) {
    const page = await browser.newPage();
    const html = benchArticle(size);
    await load(page, html);
    const [{ mentions, ...shape }, again] = await page.evaluate(
      (howOften, howMany) => {
        const { preambleBench } = globalThis as unknown as { preambleBench: Bench };
        return [preambleBench.prepare(), preambleBench.measure(howOften, howMany)] as const;
      },
      rounds,
      repeats,
    );
    const cold = await first(page, html, mentions);
    const ratio = (samples: Record<Subject, number[]>, subject: Subject): number =>
      median(samples[subject]) / median(samples.floor);
    rows.push({
      name,
      ...shape,
      marks: mentions.length,
      firstFloor: median(cold.floor),
      firstRead: ratio(cold, 'read'),
      firstReadAndPaint: ratio(cold, 'readAndPaint'),
      againFloor: median(again.floor),
      againRead: ratio(again, 'read'),
      againReadAndPaint: ratio(again, 'readAndPaint'),
      point: median(again.point) / 100,
    });
    await page.close();
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
        'again: floor ms': row.againFloor.toFixed(3),
        'read again': times(row.againRead),
        'read + paint again': times(row.againReadAndPaint),
        'pointer ms': row.point.toFixed(4),
      },
    ]),
  ),
);
await mkdir('artifacts', { recursive: true });
await writeFile(RESULT, `${JSON.stringify({ bench: 'page', rows }, null, 2)}\n`);
