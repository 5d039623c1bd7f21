/** Share of a text's letters from which its script decides the language by itself. */
const MOST = 0.5;
/** Kana are a fifth of Japanese at the least; Chinese has none but in names. */
const SOME_KANA = 0.05;
/** Share of Hangul from which Han characters beside it are Korean's. */
const SOME_HANGUL = 0.2;

const SCRIPTS = [
  ['latin', /\p{Script=Latin}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
  ['hangul', /\p{Script=Hangul}/u],
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['han', /\p{Script=Han}/u],
] as const;
type Script = (typeof SCRIPTS)[number][0];
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

const letter = /\p{L}/u;
const LETTER = 0x10;
const UNKNOWN = 0xff;
/** Of each UTF-16 unit the place of its script (past the last for none), and whether it is a letter; filled as met. */
const kinds = new Uint8Array(0x10000).fill(UNKNOWN);

function kindOf(character: string): number {
  const script = SCRIPTS.findIndex(([, letters]) => letters.test(character));
  return (script < 0 ? SCRIPTS.length : script) | (letter.test(character) ? LETTER : 0);
}

/** How many letters a text has, and what share of them each script. One pass. */
function shares(text: string): { readonly letters: number; readonly of: (script: Script) => number } {
  const counts = new Uint32Array(SCRIPTS.length + 1);
  let letters = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    let kind = kinds[unit] ?? UNKNOWN;
    if ((unit & 0xfc00) === 0xd800) {
      const character = String.fromCodePoint(text.codePointAt(i) ?? unit);
      kind = kindOf(character);
      i += character.length - 1;
    } else if (kind === UNKNOWN) {
      kind = kindOf(String.fromCharCode(unit));
      kinds[unit] = kind;
    }
    const script = kind & (LETTER - 1);
    counts[script] = (counts[script] ?? 0) + 1;
    if (kind >= LETTER) letters += 1;
  }
  return { letters, of: (script) => (counts[SCRIPTS.findIndex(([name]) => name === script)] ?? 0) / letters };
}

/** What the letters of a text say: its language, or only that it is written in Latin or Cyrillic letters. */
export type ByScript =
  | { readonly lang: string }
  | { readonly script: 'latin' | 'cyrillic' }
  /** Nothing: no letters, or of a script that tells nothing here. */
  | undefined;

export function byScript(text: string): ByScript {
  const { letters, of: share } = shares(text);
  if (letters === 0) return undefined;
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
    const found = text.match(letters)?.length ?? 0;
    if (found > most) {
      most = found;
      best = lang;
    }
  }
  return best;
}
