/** Index of the first entry of a sorted list whose key is at least `value`; the length where none is. */
export function firstFrom<T>(sorted: readonly T[], key: (entry: T) => number, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = sorted[middle];
    if (entry !== undefined && key(entry) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
