import { fold } from './fold.ts';

/** Letters that romanisations exchange, brought to one: doubled letters, h after a consonant, vowels by kind. */
function skeleton(name: string): string {
  return (
    fold(name)
      // bounded: a run is taken whole, so that each letter is looked at twice at most
      .replace(/(.)\1+/g, '$1')
      .replace(/kh|ch|gh/g, 'h')
      .replace(/ph/g, 'f')
      .replace(/sch|sh|sz/g, 's')
      .replace(/ou|oo|u/g, 'o')
      .replace(/ee|ei|ey|ie|iy|ij|y|j/g, 'i')
      .replace(/w/g, 'v')
      .replace(/q|c/g, 'k')
      // bounded: as above
      .replace(/(.)\1+/g, '$1')
  );
}

/** Damerau–Levenshtein distance of two short texts (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    const above = rows[i - 1] ?? [];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + cost);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (rows[i - 2]?.[j - 2] ?? 0) + 1);
      row.push(best);
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? Math.max(a.length, b.length);
}

const MOST_DIFFERENT = 0.2;

/** Whether two spellings may be of one name: alike after what romanisations exchange, up to a fifth of the letters. */
export function similar(a: string, b: string): boolean {
  const left = skeleton(a);
  const right = skeleton(b);
  if (left.charAt(0) !== right.charAt(0) || Math.abs(left.length - right.length) > 3) return false;
  return distance(left, right) <= Math.floor(Math.min(left.length, right.length) * MOST_DIFFERENT);
}
