/**
 * Takes the pictures of docs/ from the built extension in real browsers: `npm run build && npm run pictures`.
 * They are set in Liberation and Noto fonts (Debian: fonts-liberation, fonts-noto-core, fonts-noto-cjk).
 */
import { resolve } from 'node:path';
import process from 'node:process';
import type { Page } from 'puppeteer-core';
import { type Session, startSession } from '../test/e2e/harness/session.ts';
import { type Shot, take, type View } from './pictures/shots.ts';
import { writePng } from './pictures/write-png.ts';

/** What GitHub and a reader's patience bear, in bytes. */
const LARGEST = 900_000;
const HERO: View = { width: 800, height: 600, deviceScaleFactor: 2 };
const TILE: View = { width: 420, height: 600, deviceScaleFactor: 1 };
const NARROW: View = { ...TILE, width: 320 };
const COLUMNS = 5;

const SAMPLE = 'sample-article.html';
type Tile = Shot & { readonly view?: View };
const IN_CHROMIUM: readonly Tile[] = [
  { name: 'A resolution', path: SAMPLE, card: 'resolution 1718' },
  { name: 'A matter, where the text gives no number', path: SAMPLE, card: 'several UN Security Council' },
  { name: 'An official: then, and now', path: SAMPLE, card: 'Sergei Shoigu' },
  { name: 'A document', path: SAMPLE, card: 'S/PRST/2017/16' },
  { name: 'In the dark', path: SAMPLE, card: 'Linda Thomas-Greenfield', wish: 'dark' },
  { name: '320 pixels wide', path: SAMPLE, card: 'resolution 1718', view: NARROW },
  { name: 'Cited, 320 pixels wide', path: SAMPLE, card: 'S/2023/171', press: 'Cite or share', view: NARROW },
  { name: 'Pinned cards', path: SAMPLE, pins: ['Adrienne Watson', 'Sergei Shoigu'] },
  { name: 'A card in forced colours', path: SAMPLE, card: 'resolution 1718', wish: 'forced-colours' },
  {
    name: 'Pinned in forced colours',
    path: SAMPLE,
    pins: ['Linda Thomas-Greenfield', 'S/PRST/2017/16'],
    wish: 'forced-colours',
  },
  { name: 'The list of a page', path: 'many-mentions.html' },
  { name: 'The list in the dark', path: SAMPLE, wish: 'dark' },
  { name: 'The side panel, at its end', path: SAMPLE, own: 'panel', until: 'Kim Jong Un', end: true },
  { name: 'The panel, in forced colours', path: SAMPLE, own: 'panel', until: 'Kim Jong Un', wish: 'forced-colours' },
  { name: 'Looking up', path: SAMPLE, own: 'lookup', asks: 'ceasefire Gaza 2024', until: 'Resolution 2728' },
  { name: 'Looking up, in the dark', path: SAMPLE, own: 'lookup', asks: '1701', until: 'Read more', wish: 'dark' },
  { name: 'The options', path: SAMPLE, own: 'options', until: 'news sites' },
  { name: 'The options, at their end', path: SAMPLE, own: 'options', until: 'news sites', end: true },
  { name: 'The options, in forced colours', path: SAMPLE, own: 'options', until: 'news sites', wish: 'forced-colours' },
  { name: 'The welcome', path: SAMPLE, own: 'welcome', until: 'What it may do' },
];
const IN_FIREFOX: readonly Tile[] = [
  { name: 'A page that is dark itself', path: 'dark.html', card: 'resolution 2728' },
  { name: 'A card in Arabic', path: 'arabic-article.html', card: 'القرار 2451', language: 'ar' },
  {
    name: 'Pinned cards in Arabic',
    path: 'arabic-article.html',
    pins: ['أنطونيو غوتيريش', 'القرار 2451'],
    press: 'تثبيت',
    language: 'ar',
  },
  { name: 'A card in forced colours', path: SAMPLE, card: 'Sergei Shoigu', wish: 'forced-colours' },
  { name: 'The list of a page', path: SAMPLE },
  { name: 'Nothing found', path: 'no-mentions.html' },
  { name: 'A page read only when asked, in the dark', path: SAMPLE, elsewhere: true, wish: 'dark' },
  { name: 'The sidebar, 320 pixels wide', path: SAMPLE, own: 'panel', until: 'Kim Jong Un', view: NARROW },
  { name: 'The sidebar in Arabic', path: 'arabic-article.html', own: 'panel', until: '2451', language: 'ar' },
  { name: 'Looking up in Arabic', path: SAMPLE, own: 'lookup', asks: 'ليبيا', until: '1970', language: 'ar' },
  {
    name: 'The options, 320 pixels wide and dark',
    path: SAMPLE,
    own: 'options',
    until: 'news sites',
    wish: 'dark',
    view: NARROW,
  },
  { name: 'The options in Arabic', path: SAMPLE, own: 'options', language: 'ar' },
  { name: 'The welcome, in the dark', path: SAMPLE, own: 'welcome', until: 'What it may do', wish: 'dark' },
  { name: 'The welcome in Arabic', path: SAMPLE, own: 'welcome', language: 'ar' },
  { name: 'The welcome in Chinese, 320 pixels wide', path: SAMPLE, own: 'welcome', language: 'zh_CN', view: NARROW },
];

/** One picture of many, with a line under each. */
async function sheet(page: Page, tiles: readonly { readonly name: string; readonly png: string }[]): Promise<string> {
  const gap = 24;
  await page.setViewport({
    width: COLUMNS * (TILE.width + gap) + gap,
    height: TILE.height,
    deviceScaleFactor: 1,
  });
  const figures = tiles.map(
    ({ name, png }) =>
      `<figure><img src="data:image/png;base64,${png}" alt=""><figcaption>${name}</figcaption></figure>`,
  );
  await page.setContent(`<!doctype html><style>
    body { margin: 0; padding: ${gap}px; background: #e4e7ea; display: grid; gap: ${gap}px;
      grid-template-columns: repeat(${COLUMNS}, ${TILE.width}px); font: 15px/1.4 system-ui, sans-serif; color: #1b1f24 }
    figure { margin: 0; text-align: center }
    img { display: block; margin: 0 auto 8px; height: ${TILE.height}px }
  </style>${figures.join('')}`);
  return page.screenshot({ encoding: 'base64', fullPage: true });
}

async function takeAll(session: Session, shots: readonly Tile[], browser: string) {
  const tiles: { name: string; png: string }[] = [];
  for (const shot of shots) {
    tiles.push({ name: `${shot.name} · ${browser}`, png: await take(session, shot, shot.view ?? TILE) });
  }
  return tiles;
}

process.env['FONTCONFIG_FILE'] = resolve('scripts/pictures/fonts.conf');
const firefox = await startSession('firefox');
const inFirefox = await takeAll(firefox, IN_FIREFOX, 'Firefox');
await firefox.close();
const chromium = await startSession('chrome');
const hero = await take(chromium, { name: '', path: SAMPLE, card: 'resolution 1718' }, HERO);
const tiles = [...(await takeAll(chromium, IN_CHROMIUM, 'Chromium')), ...inFirefox];
const page = await chromium.launched.browser.newPage();
await writePng(page, 'card-light.png', hero, LARGEST);
await writePng(page, 'sheet.png', await sheet(page, tiles), LARGEST);
await chromium.close();
process.exit();
