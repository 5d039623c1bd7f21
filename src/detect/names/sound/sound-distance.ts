const VOWEL = /[aeiou]/;
/** Sounds that scripts write for one another, and how far apart they are. */
const NEAR: ReadonlyMap<string, number> = new Map(
  Object.entries({
    pb: 0.1,
    fv: 0.1,
    vw: 0.1,
    fw: 0.3,
    bv: 0.3,
    fh: 0.4,
    pf: 0.3,
    td: 0.1,
    kg: 0.1,
    kh: 0.4,
    gh: 0.4,
    kG: 0.2,
    gG: 0.1,
    gJ: 0.4,
    GJ: 0.1,
    GC: 0.2,
    Gh: 0.3,
    Gz: 0.3,
    GS: 0.3,
    kC: 0.4,
    hC: 0.4,
    hS: 0.4,
    hs: 0.4,
    hJ: 0.4,
    yJ: 0.3,
    sz: 0.1,
    sS: 0.2,
    sC: 0.3,
    sJ: 0.3,
    zS: 0.3,
    zC: 0.3,
    zJ: 0.2,
    SC: 0.2,
    SJ: 0.2,
    CJ: 0.2,
    ts: 0.5,
    tC: 0.4,
    dz: 0.4,
    dJ: 0.4,
    tz: 0.5,
    lr: 0.1,
    mn: 0.3,
    ln: 0.7,
    rn: 0.8,
    ks: 0.7,
  }).flatMap(([pair, cost]) => [[pair, cost] as const, [`${pair.charAt(1)}${pair.charAt(0)}`, cost] as const]),
);
/** What it costs to leave a sound out; others cost 1. */
const DROPPED: Readonly<Record<string, number>> = {
  h: 0.25,
  y: 0.25,
  w: 0.3,
  r: 0.45,
  l: 0.6,
  n: 0.5,
  m: 0.7,
  t: 0.6,
  d: 0.6,
  g: 0.6,
};
const VOWEL_COST = 0.12;
const SEMIVOWEL_COST = 0.15;

/** The notation of `soundOf` is letters of ASCII: what a place in the tables of costs stands for. */
const LETTERS = 128;

function dropCost(sound: string): number {
  return VOWEL.test(sound) ? VOWEL_COST : (DROPPED[sound] ?? 1);
}

function swapCost(a: string, b: string): number {
  if (a === b) return 0;
  const vowels = Number(VOWEL.test(a)) + Number(VOWEL.test(b));
  if (vowels === 2) return VOWEL_COST;
  if (vowels === 1) return /[ywv]/.test(a + b) ? SEMIVOWEL_COST : 2;
  return NEAR.get(a + b) ?? 1.1;
}

const letters = Array.from({ length: LETTERS }, (_, code) => String.fromCharCode(code));
/** {@link dropCost} of each letter, and {@link swapCost} of each pair: a name is compared with hundreds of others. */
const drops = Float64Array.from(letters, dropCost);
const swaps = Float64Array.from(
  letters.flatMap((a) => letters.map((b) => [a, b] as const)),
  ([a, b]) => swapCost(a, b),
);

/** What leaving out all sounds of a word costs, never nothing. */
function weight(word: string): number {
  let sum = 0;
  for (let i = 0; i < word.length; i += 1) sum += drops[word.charCodeAt(i)] as number;
  return sum;
}

const LEAST_WEIGHT = 0.8;

/** The row of the comparison that is filled and the one above it, used again from pair to pair. */
let row = new Float64Array(64);
let above = new Float64Array(64);

/**
 * How differently two words sound, 0 for alike; about 1 where not a consonant agrees. Both in the notation of
 * `soundOf`: vowels weigh little, consonants that scripts write for one another less than others.
 * Infinite as soon as it is sure to be more than `limit`.
 */
export function soundDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  const share = Math.max(LEAST_WEIGHT, Math.min(weight(a), weight(b)));
  if (b.length >= row.length) {
    row = new Float64Array(b.length * 2);
    above = new Float64Array(b.length * 2);
  }
  above[0] = 0;
  for (let j = 0; j < b.length; j += 1) above[j + 1] = (above[j] as number) + (drops[b.charCodeAt(j)] as number);
  for (let i = 0; i < a.length; i += 1) {
    const sound = a.charCodeAt(i);
    const drop = drops[sound] as number;
    let least = (above[0] as number) + drop;
    row[0] = least;
    for (let j = 0; j < b.length; j += 1) {
      const other = b.charCodeAt(j);
      const cost = Math.min(
        (above[j] as number) + (swaps[sound * LETTERS + other] as number),
        (above[j + 1] as number) + drop,
        (row[j] as number) + (drops[other] as number),
      );
      row[j + 1] = cost;
      if (cost < least) least = cost;
    }
    // What follows only adds to it.
    if (least / share > limit) return Number.POSITIVE_INFINITY;
    [row, above] = [above, row];
  }
  return (above[b.length] as number) / share;
}
