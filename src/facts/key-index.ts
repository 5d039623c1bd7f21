import { type Pack, PackError, type Sections } from './pack.ts';

/**
 * Look-up of records by a text key without reading them: the keys in code-unit order
 * as one UTF-8 blob (`NAME.keys`, `NAME.keys.offsets`) and the row of each (`NAME.rows`).
 * Keys are compared by their UTF-8 bytes, which is code-point order.
 */
export function keySections(name: string, keys: readonly (string | undefined)[]): Sections {
  const encoder = new TextEncoder();
  const sorted = keys
    .flatMap((key, row) => (key === undefined ? [] : [{ bytes: encoder.encode(key), row }]))
    .sort((a, b) => compareBytes(a.bytes, b.bytes));
  const offsets = new Uint32Array(sorted.length + 1);
  sorted.forEach(({ bytes }, i) => {
    offsets[i + 1] = (offsets[i] ?? 0) + bytes.length;
  });
  const blob = new Uint8Array(offsets[sorted.length] ?? 0);
  sorted.forEach(({ bytes }, i) => {
    blob.set(bytes, offsets[i]);
  });
  return {
    [`${name}.keys`]: blob,
    [`${name}.keys.offsets`]: offsets,
    [`${name}.rows`]: Uint32Array.from(sorted, ({ row }) => row),
  };
}

/** Gives the row of a key, or undefined. Throws {@link PackError} at once when a section is missing. */
export function openKeyIndex(pack: Pack, name: string): (key: string) => number | undefined {
  const blob = pack.u8(`${name}.keys`);
  const offsets = pack.u32(`${name}.keys.offsets`);
  const rows = pack.u32(`${name}.rows`);
  if (offsets.length !== rows.length + 1) throw new PackError(`${name}: keys and rows do not match`);
  const encoder = new TextEncoder();
  return (key) => {
    const wanted = encoder.encode(key);
    let low = 0;
    let high = rows.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const order = compareBytes(blob.subarray(offsets[middle], offsets[middle + 1]), wanted);
      if (order === 0) return rows[middle];
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  };
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
