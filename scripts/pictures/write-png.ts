import { writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { palettePng } from './palette-png.ts';

/** The pixels of a picture, as a browser reads them. */
async function pixelsOf(page: Page, png: string) {
  const { base64, width, height } = await page.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('The browser gives no canvas to draw on');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    // a picture at a time would be too many arguments
    const rows = Array.from({ length: image.height }, (_, y) =>
      String.fromCharCode(...data.subarray(4 * image.width * y, 4 * image.width * (y + 1))),
    );
    return { base64: btoa(rows.join('')), width: image.width, height: image.height };
  }, png);
  return { pixels: Buffer.from(base64, 'base64'), width, height };
}

/**
 * Writes a picture (PNG in base64) to `docs/` in few colours; `page` is any page, which reads the pixels.
 * Throws when it has more bytes than `largest`.
 */
export async function writePng(page: Page, name: string, png: string, largest: number): Promise<void> {
  const { pixels, width, height } = await pixelsOf(page, png);
  const bytes = palettePng(pixels, width, height);
  if (bytes.length > largest) {
    throw new Error(`docs/${name} would have ${bytes.length} bytes, more than ${largest}: show less of it`);
  }
  await writeFile(`docs/${name}`, bytes);
  console.log(`docs/${name}: ${Math.round(bytes.length / 1000)} kB`);
}
