const VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };
const STEPS: readonly (readonly [string, number])[] = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];
const HAN = '〇一二三四五六七八九';
/** Sessions of the Assembly were written in Roman figures up to the thirtieth. */
const LAST_ROMAN = 30;

export function toRoman(n: number): string {
  let rest = n;
  let roman = '';
  for (const [figure, value] of STEPS) {
    while (rest >= value) {
      roman += figure;
      rest -= value;
    }
  }
  return roman;
}

function fromRoman(figures: string): number {
  let total = 0;
  for (let i = 0; i < figures.length; i++) {
    const value = VALUES[figures.charAt(i)] ?? 0;
    const next = VALUES[figures.charAt(i + 1)] ?? 0;
    total += value < next ? -value : value;
  }
  return total;
}

function fromHan(figures: string): number {
  const [tens = '', ones = ''] = figures.includes('十') ? figures.split('十') : ['', figures];
  const ten = figures.includes('十') ? (tens === '' ? 1 : HAN.indexOf(tens)) : 0;
  return ten * 10 + (ones === '' ? 0 : HAN.indexOf(ones));
}

/**
 * The session of a General Assembly resolution as the bracket behind its number tells it:
 * "XXVI", "ES-II", "S-VI", Arabic "د-26", Chinese "二十六". Undefined for anything else.
 */
export function romanOf(bracket: string): string | undefined {
  const special = /^(e?s)-([ivx]{1,6}|\d{1,2})$/.exec(bracket);
  if (special !== null) return `${special[1]}-${special[2]}`.toUpperCase();
  let session = 0;
  if (/^[ivxl]{1,7}$/.test(bracket)) session = fromRoman(bracket);
  const arabic = /^د ?- ?(\d{1,2})$/.exec(bracket);
  if (arabic !== null) session = Number(arabic[1]);
  if (/^[一二三]?十?[一二三四五六七八九]?$/.test(bracket) && bracket !== '') session = fromHan(bracket);
  return session >= 1 && session <= LAST_ROMAN ? toRoman(session) : undefined;
}
