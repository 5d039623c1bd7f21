/**
 * Where each of many lists begins that stand end to end in one column, and, last, where all end:
 * the pack keeps only how long each is, in small numbers that pack well.
 */
export function startsOf(counts: Uint16Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i += 1) starts[i + 1] = (starts[i] as number) + (counts[i] as number);
  return starts;
}

/** The lengths of lists for {@link startsOf}; throws where one is too long to be told in 16 bits. */
export function countsOf(lists: readonly { readonly length: number }[]): Uint16Array {
  const longest = lists.find(({ length }) => length > 0xffff);
  if (longest !== undefined)
    throw new RangeError(`a list of ${longest.length} entries is longer than the pack can say`);
  return Uint16Array.from(lists, ({ length }) => length);
}
