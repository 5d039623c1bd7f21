/**
 * Where a key leads in a list of `count` (WAI-ARIA combobox pattern); undefined for other keys. From -1, nothing
 * chosen yet, down leads to the first and up to the last; past the ends it goes on at the other.
 */
export function moved(key: string, from: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return from + 1 >= count ? 0 : from + 1;
  if (key === 'ArrowUp') return from <= 0 ? count - 1 : from - 1;
  return undefined;
}
