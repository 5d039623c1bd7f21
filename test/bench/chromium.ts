import process from 'node:process';
import puppeteer, { type Browser } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../../scripts/setup/browsers.mjs';

/** Code that a page can be given, from a module that puts what is measured on `globalThis`. */
export async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bench' } },
  });
  for (const { output } of [built].flat() as { output: { type: string; code?: string }[] }[]) {
    const code = output.find(({ type }) => type === 'chunk')?.code;
    if (code !== undefined) return code;
  }
  throw new Error(`${entry} was not bundled`);
}

export async function launchChromium(): Promise<Browser> {
  const executablePath = findBrowser('chrome');
  if (executablePath === undefined) throw new Error('No Chromium was found; npm test says how to install it');
  return puppeteer.launch({
    executablePath,
    headless: true,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--no-first-run'],
  });
}

export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
