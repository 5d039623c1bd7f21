/**
 * Takes the picture of two dozen cards from all decades, docs/cards.png, in Chromium: `npm run pictures:cards`.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { build } from 'vite';
import { launchChromium } from '../test/bench/chromium.ts';
import { writePng } from './pictures/write-png.ts';

/** What a reader's patience bears, in bytes. */
const LARGEST = 1_000_000;
const WIDTH = 2700;
/** Longer than the cards take to be drawn, in ms. */
const SETTLED = 1500;
const FOLDER = resolve('.cache/gallery');
const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', html: 'text/html' };

process.env['FONTCONFIG_FILE'] = resolve('scripts/pictures/fonts.conf');
await build({ configFile: 'test/gallery/vite.config.ts', logLevel: 'error' });
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const name = pathname === '/' ? 'index.html' : pathname.slice(1);
  readFile(join(FOLDER, name)).then(
    (content) => response.setHeader('Content-Type', TYPES[name.split('.').at(-1) ?? ''] ?? '').end(content),
    () => response.writeHead(404).end(),
  );
}).listen(0, '127.0.0.1');
await new Promise((done) => server.once('listening', done));
const browser = await launchChromium();
try {
  const page = await browser.newPage();
  await page.setViewport({ width: WIDTH, height: 900 });
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/?view=decades`);
  await new Promise((done) => setTimeout(done, SETTLED));
  await writePng(page, 'cards.png', await page.screenshot({ encoding: 'base64', fullPage: true }), LARGEST);
} finally {
  await browser.close();
  server.close();
}
