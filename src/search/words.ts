import { fold } from '../detect/names/read/fold.ts';
import { isDenseUnit } from '../detect/names/read/units.ts';

/** A word of a query or of a fact, folded; `dense` in scripts that write without spaces. */
export interface SearchWord {
  readonly text: string;
  readonly dense: boolean;
}

/** Zeros of the decimal digits that readers type: Arabic, Persian, Devanagari, full-width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0xff10];

/** Digits of any of these scripts as ASCII. */
export function asciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZEROS.find((each) => code >= each && code < each + 10) ?? code;
    return String(code - zero);
  });
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
type Sort = 'gap' | 'dense' | 'word';

function sortOf(text: string, i: number): Sort {
  if (isDenseUnit(text.charCodeAt(i))) return 'dense';
  return LETTER_OR_DIGIT.test(text.charAt(i)) ? 'word' : 'gap';
}

/** Cuts a text into folded words; a run of Han, kana or Hangul is one word, apart from letters and digits beside it. */
export function searchWords(raw: string): SearchWord[] {
  const text = fold(asciiDigits(raw));
  const words: SearchWord[] = [];
  let start = 0;
  let sort: Sort = 'gap';
  for (let i = 0; i <= text.length; i++) {
    const next = i === text.length ? 'gap' : sortOf(text, i);
    if (next === sort) continue;
    if (sort !== 'gap') words.push({ text: text.slice(start, i), dense: sort === 'dense' });
    start = i;
    sort = next;
  }
  return words;
}

/** Words that say nothing of which fact is meant, folded, in the languages of the interface. */
const SAYS_NOTHING = new Set(
  `the of on in and to a an for by with s res sc un unsc unscr onu оон vn uno security council united nations resolution resolutions no n
  la le les l de du des d et sur conseil securite nations unies el los las y en sobre consejo seguridad naciones unidas resolucion resoluciones
  der die das und zu sicherheitsrat sicherheitsrats vereinten nationen resolutionen
  и в о на по совет совета безопасности резолюция резолюции резолюцию
  قرار القرار قرارات مجلس الامن رقم في من على
  第 号 號 第号 决议 決議 号决议 號決議 安理会 安理會 联合国 聯合國 联合国安理会 安理会第 号決議`.split(/\s+/),
);

/** A letter alone is the beginning of a word still being typed, or an initial. */
const isLetter = ({ text, dense }: SearchWord): boolean => !dense && text.length === 1 && !/\d/.test(text);

/** The words of a query that select something; where all say nothing by themselves, all that are longer than a letter. */
export function tellingWords(words: readonly SearchWord[]): readonly SearchWord[] {
  const longer = words.filter((word) => !isLetter(word));
  const telling = longer.filter(({ text }) => !SAYS_NOTHING.has(text));
  return telling.length === 0 ? longer : telling;
}
