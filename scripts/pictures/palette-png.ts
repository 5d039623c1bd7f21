import { crc32, deflateSync } from 'node:zlib';

/** The most colours that a PNG's palette holds. */
const MOST = 256;
/** Colours nearer to each other than this, as the sum over red, green and blue, are one. */
const NEAR = 9;

type Colour = readonly [red: number, green: number, blue: number];

const distance = (a: Colour, b: Colour): number =>
  Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2]);
const split = (packed: number): Colour => [packed >> 16, (packed >> 8) & 255, packed & 255];

function nearest(palette: readonly Colour[], colour: Colour): { readonly index: number; readonly far: number } {
  let index = 0;
  let far = Number.POSITIVE_INFINITY;
  palette.forEach((other, i) => {
    const off = distance(other, colour);
    if (off < far) [index, far] = [i, off];
  });
  return { index, far };
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

/**
 * A PNG of indexed colours (PNG specification, colour type 3) from pixels of red, green, blue and alpha, a byte each;
 * alpha is left out. Its palette holds the most frequent colours that differ to the eye: enough for drawn pages.
 */
export function palettePng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const count = width * height;
  const packed = new Uint32Array(count);
  const seen = new Map<number, number>();
  for (let i = 0; i < count; i++) {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(4 * i, 4 * i + 3);
    const colour = (red << 16) | (green << 8) | blue;
    packed[i] = colour;
    seen.set(colour, (seen.get(colour) ?? 0) + 1);
  }
  const palette: Colour[] = [];
  const frequent = [...seen].sort((a, b) => b[1] - a[1]).map(([colour]) => colour);
  for (const colour of frequent) {
    if (palette.length < MOST && nearest(palette, split(colour)).far >= NEAR) palette.push(split(colour));
  }
  const indexOf = new Map(frequent.map((colour) => [colour, nearest(palette, split(colour)).index] as const));

  // each row begins with its filter: none
  const rows = new Uint8Array((width + 1) * height);
  for (let i = 0; i < count; i++) rows[i + Math.floor(i / width) + 1] = indexOf.get(packed[i] ?? 0) ?? 0;
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}
