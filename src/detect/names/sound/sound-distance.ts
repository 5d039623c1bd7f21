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

const dropCost = (sound: string): number => (VOWEL.test(sound) ? VOWEL_COST : (DROPPED[sound] ?? 1));

function swapCost(a: string, b: string): number {
  if (a === b) return 0;
  const vowels = Number(VOWEL.test(a)) + Number(VOWEL.test(b));
  if (vowels === 2) return VOWEL_COST;
  if (vowels === 1) return /[ywv]/.test(a + b) ? SEMIVOWEL_COST : 2;
  return NEAR.get(a + b) ?? 1.1;
}

/**
 * How differently two words sound, 0 for alike; about 1 where not a consonant agrees. Both in the notation of
 * `soundOf`: vowels weigh little, consonants that scripts write for one another less than others.
 */
export function soundDistance(a: string, b: string): number {
  let above = [0];
  for (const sound of b) above.push((above.at(-1) ?? 0) + dropCost(sound));
  for (const sound of a) {
    const row = [(above[0] ?? 0) + dropCost(sound)];
    for (let j = 0; j < b.length; j += 1) {
      const other = b.charAt(j);
      row.push(
        Math.min(
          (above[j] ?? 0) + swapCost(sound, other),
          (above[j + 1] ?? 0) + dropCost(sound),
          (row[j] ?? 0) + dropCost(other),
        ),
      );
    }
    above = row;
  }
  const weight = (word: string): number => Array.from(word).reduce((sum, sound) => sum + dropCost(sound), 0);
  return (above.at(-1) ?? 0) / Math.max(LEAST_WEIGHT, Math.min(weight(a), weight(b)));
}

const LEAST_WEIGHT = 0.8;
