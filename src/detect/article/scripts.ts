/** Share of a text's letters from which its script decides the language by itself. */
const MOST = 0.5;
/** Kana are a fifth of Japanese at the least; Chinese has none but in names. */
const SOME_KANA = 0.05;
/** Share of Hangul from which Han characters beside it are Korean's. */
const SOME_HANGUL = 0.2;

const SCRIPTS = {
  latin: /\p{Script=Latin}/gu,
  cyrillic: /\p{Script=Cyrillic}/gu,
  arabic: /\p{Script=Arabic}/gu,
  hebrew: /\p{Script=Hebrew}/gu,
  hangul: /\p{Script=Hangul}/gu,
  kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  han: /\p{Script=Han}/gu,
} as const;
const ONE_LANGUAGE = { hebrew: 'he', hangul: 'ko' } as const;

/** Letters that one of the languages of a script writes often and the others never do. */
const OWN_LETTERS: Readonly<Record<'cyrillic' | 'arabic', readonly (readonly [lang: string, letters: RegExp])[]>> = {
  cyrillic: [
    ['uk', /[іїєґ]/giu],
    ['ru', /[ыэё]/giu],
    ['sr', /[ђјљњћџ]/giu],
    ['be', /ў/giu],
  ],
  arabic: [
    // Persian writes its own yeh and kaf; Urdu has letters that Persian lacks.
    ['ur', /[ٹڈڑےںھہ]/gu],
    ['fa', /[پچژگکی]/gu],
    ['ar', /[ةىيكأإ]/gu],
  ],
};

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** What the letters of a text say: its language, or only that it is written in Latin or Cyrillic letters. */
export type ByScript =
  | { readonly lang: string }
  | { readonly script: 'latin' | 'cyrillic' }
  /** Nothing: no letters, or of a script that tells nothing here. */
  | undefined;

export function byScript(text: string): ByScript {
  const letters = count(text, /\p{L}/gu);
  if (letters === 0) return undefined;
  const share = (script: keyof typeof SCRIPTS): number => count(text, SCRIPTS[script]) / letters;
  const cjk = share('han') + share('kana');
  if (share('hangul') >= SOME_HANGUL && share('hangul') + cjk >= MOST) return { lang: 'ko' };
  if (cjk >= MOST) return { lang: share('kana') >= SOME_KANA ? 'ja' : 'zh' };
  for (const [script, lang] of Object.entries(ONE_LANGUAGE)) {
    if (share(script as keyof typeof ONE_LANGUAGE) >= MOST) return { lang };
  }
  if (share('arabic') >= MOST) return { lang: mostLetters(text, 'arabic') ?? 'ar' };
  if (share('latin') >= MOST) return { script: 'latin' };
  if (share('cyrillic') < MOST) return undefined;
  const lang = mostLetters(text, 'cyrillic');
  return lang === undefined ? { script: 'cyrillic' } : { lang };
}

function mostLetters(text: string, script: keyof typeof OWN_LETTERS): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const [lang, letters] of OWN_LETTERS[script]) {
    const found = count(text, letters);
    if (found > most) {
      most = found;
      best = lang;
    }
  }
  return best;
}
