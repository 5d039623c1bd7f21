import { type Pack, PackError, type Sections } from './pack.ts';

/**
 * Lists of numbers kept by a number, as two sections: the list of `i` is
 * `NAME.values[NAME.offsets[i] … NAME.offsets[i + 1]]`.
 * `lists` gives number -> its list; numbers without one have an empty list.
 */
export function adjacencySections(name: string, lists: ReadonlyMap<number, readonly number[]>): Sections {
  const length = Math.max(-1, ...lists.keys()) + 1;
  const offsets = new Uint32Array(length + 1);
  const values: number[] = [];
  for (let i = 0; i < length; i++) {
    values.push(...(lists.get(i) ?? []));
    offsets[i + 1] = values.length;
  }
  return { [`${name}.offsets`]: offsets, [`${name}.values`]: Uint16Array.from(values) };
}

/** Gives the list of a number (empty where there is none). Throws {@link PackError} when a section is missing. */
export function openAdjacency(pack: Pack, name: string): (i: number) => readonly number[] {
  const offsets = pack.u32(`${name}.offsets`);
  const values = pack.u16(`${name}.values`);
  if ((offsets.at(-1) ?? 0) !== values.length) throw new PackError(`${name}: offsets and values do not match`);
  return (i) => {
    const start = offsets[i];
    const end = offsets[i + 1];
    return start === undefined || end === undefined ? [] : Array.from(values.subarray(start, end));
  };
}
