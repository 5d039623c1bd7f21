const FIRST_SYLLABLE = 0xac00;
const VOWELS = 21;
const FINALS = 28;
const NIEUN = 2;
const RIEUL = 5;
const IEUNG = 11;
/** ㅑ ㅒ ㅕ ㅖ ㅛ ㅠ ㅣ: before these South Korea drops an initial ㄹ or ㄴ, before others ㄹ becomes ㄴ. */
const PALATAL = new Set([2, 3, 6, 7, 12, 17, 20]);

/** The same syllable with an initial that the other Korea writes; undefined where both write one. */
function otherSpelling(syllable: string): string | undefined {
  const code = syllable.charCodeAt(0) - FIRST_SYLLABLE;
  const initial = Math.floor(code / (VOWELS * FINALS));
  const isPalatal = PALATAL.has(Math.floor((code % (VOWELS * FINALS)) / FINALS));
  const other =
    initial === RIEUL ? (isPalatal ? IEUNG : NIEUN) : initial === (isPalatal ? IEUNG : NIEUN) ? RIEUL : undefined;
  if (other === undefined) return undefined;
  return String.fromCharCode(FIRST_SYLLABLE + other * VOWELS * FINALS + (code % (VOWELS * FINALS)));
}

/**
 * A North Korean name as both Koreas write it ("리용호", "이용호"; "최룡해", "최용해"): the South has no
 * ㄹ at the beginning of the family name, and of the given name not always (the rule of initial sounds, 두음법칙).
 */
export function koreanSpellings(name: string): readonly string[] {
  const [family = '', given = '', ...rest] = name;
  const families = [family, otherSpelling(family) ?? family];
  const givens = [given, otherSpelling(given) ?? given];
  return [...new Set(families.flatMap((head) => givens.map((next) => `${head}${next}${rest.join('')}`)))];
}
