import { type FoldedText, foldWord } from '../text/fold.ts';

/**
 * Sessions of the General Assembly whose resolutions were numbered through (1946-1975),
 * by numbers that certainly belong to them: [from, to, session]. Source: the resolutions'
 * own titles, "1514 (XV)". Numbers at the seams are left out rather than guessed.
 */
const SESSIONS: readonly (readonly [number, number, string])[] = [
  [1, 103, 'I'],
  [104, 107, 'S-I'],
  [109, 182, 'II'],
  [186, 189, 'S-II'],
  [190, 280, 'III'],
  [289, 375, 'IV'],
  [376, 500, 'V'],
  [502, 600, 'VI'],
  [612, 706, 'VII'],
  [715, 800, 'VIII'],
  [810, 900, 'IX'],
  [906, 995, 'X'],
  [997, 1003, 'ES-I'],
  [1004, 1008, 'ES-II'],
  [1011, 1120, 'XI'],
  [1148, 1230, 'XII'],
  [1240, 1348, 'XIII'],
  [1352, 1472, 'XIV'],
  [1490, 1617, 'XV'],
  [1625, 1745, 'XVI'],
  [1757, 1860, 'XVII'],
  [1883, 1995, 'XVIII'],
  [2012, 2131, 'XX'],
  [2136, 2240, 'XXI'],
  [2262, 2373, 'XXII'],
  [2380, 2480, 'XXIII'],
  [2490, 2610, 'XXIV'],
  [2621, 2745, 'XXV'],
  [2758, 2900, 'XXVI'],
  [2907, 3040, 'XXVII'],
  [3050, 3195, 'XXVIII'],
  [3201, 3202, 'S-VI'],
  [3205, 3350, 'XXIX'],
  [3370, 3540, 'XXX'],
];
/** From the thirty-first session on, numbers start anew in each: "31/72". */
const FIRST_SLASHED = 31;
const LAST_PLAUSIBLE = 99;

/** `A/RES/1761(XVII)`; undefined where the session of the number cannot be told. */
export function assemblySymbol(number: number, session?: string): string | undefined {
  const told = session ?? SESSIONS.find(([from, to]) => number >= from && number <= to)?.[2];
  return told === undefined ? undefined : `A/RES/${number}(${told})`;
}

/** `A/RES/75/299`, `A/RES/ES-11/1`; undefined for a session that the Assembly has not had. */
export function slashedSymbol(session: string): string | undefined {
  if (session.startsWith('E') || session.startsWith('S')) return `A/RES/${session}`;
  const number = Number(session.split('/')[0]);
  return number >= FIRST_SLASHED && number <= LAST_PLAUSIBLE ? `A/RES/${session}` : undefined;
}

/**
 * Numbers that news means as the Assembly's though the Council has them too, with words
 * (folded beginnings, several languages) that show it.
 */
const FAMOUS = new Map<number, readonly string[]>(
  Object.entries({
    181: [
      'partition',
      'jewish state',
      '1947',
      'partage',
      'particion',
      'раздел',
      'التقسيم',
      'تقسيم',
      '分治',
      'teilung',
      'partilha',
      '분할',
      'החלוקה',
      'תכנית החלוקה',
    ],
    194: [
      'right of return',
      'refugee',
      '1948',
      'droit au retour',
      'refugie',
      'derecho al retorno',
      'refugiad',
      'беженц',
      'اللاجئين',
      'العودة',
      '难民',
      'fluchtling',
      'הפליטים',
    ],
    302: ['unrwa', 'الأونروا', 'אונר'],
    303: ['corpus separatum', 'jerusalem'],
    377: [
      'uniting for peace',
      'union pour le maintien de la paix',
      'union pro paz',
      'единство в пользу мира',
      'الاتحاد من أجل السلام',
      '团结一致共策和平',
      '联合一致共策和平',
      'vereint fur den frieden',
      'unidos pela paz',
      'acheson',
    ],
    1514: ['coloni', 'decoloni', 'колониальн', 'استعمار', '殖民', 'kolonial'],
    2065: ['malvinas', 'falkland'],
    2758: [
      'taiwan',
      'taipei',
      "people's republic of china",
      '台湾',
      '台灣',
      '中华人民共和国',
      '恢复',
      'тайван',
      'تايوان',
      '대만',
      'one-china',
      'one china',
      'beijing',
      '中国',
    ],
    3236: ['palestin', 'فلسطين', 'палестин'],
    3379: ['zionis', 'sionism', 'сионизм', 'الصهيونية', '犹太复国', 'zionismus'],
    3314: ['aggression', 'агресс'],
  }).map(([number, cues]) => [Number(number), cues.map(foldWord)]),
);

export const isFamousAssembly = (number: number): boolean => FAMOUS.has(number);

const spoken = new WeakMap<FoldedText, Map<number, boolean>>();

/** Whether a text speaks of what the Assembly's famous resolution is about; searched once a number. */
export function speaksOfAssembly(number: number, folded: FoldedText): boolean {
  const cues = FAMOUS.get(number);
  if (cues === undefined) return false;
  let answers = spoken.get(folded);
  if (answers === undefined) {
    answers = new Map();
    spoken.set(folded, answers);
  }
  let answer = answers.get(number);
  if (answer === undefined) {
    answer = cues.some((cue) => folded.text.includes(cue));
    answers.set(number, answer);
  }
  return answer;
}
