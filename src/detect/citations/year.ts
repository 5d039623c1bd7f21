import { romanOf } from './roman.ts';

/** What stands behind a number and says more of it. */
export interface Sign {
  readonly end: number;
  readonly year?: number;
  /** `bracket`: "(2006)", "/2006": the UN's own style; `words`: "of 2006". */
  readonly style: 'bracket' | 'words' | 'session';
  /** Session of the General Assembly in Roman figures: "181 (II)", "第2758(二十六)号". */
  readonly session?: string;
}

const bracket = /(?: ?[a-f])? ?\(([^()\n]{1,36})\)/y;
const yearInside = /(?:^|[^\d])(19[4-9]\d|20[0-4]\d)(?:[^\d]|$)/;
/** "第二四二（一九六七）号": figures of Han, as the UN's Chinese documents were once written. */
const hanYearInside = /^(?:一九[四五六七八九]|二[〇○零][〇○零一二三四])[〇○零一二三四五六七八九](?=年?$)/;
const HAN_FIGURES = '〇一二三四五六七八九';
const slashed = / ?\/ ?(19[4-9]\d|20[0-4]\d)(?!\d)/y;
const inWords =
  /,? (?:of|from|de|del|du|da|von|vom|aus dem jahre?|в|от|за|לשנת|משנת|لعام|لسنة|عام|من عام|سنة|در سال|سال|мн)? ?(19[4-9]\d|20[0-4]\d)(?: (?:г\.|года|року))?(?![\d\p{L}])/uy;
/** Words between the number and the year must be there in most languages; "2231 2015" is no year. */
const YEAR_WORD_NEEDED = /^,? \d/;

function run(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** "(千九百九十三年)", "(二千六年)", "(二千十六年)": as laws of Japan write it out. */
const writtenYear =
  /^(?:千九百([四五六七八九])十([一二三四五六七八九])?|二千(?:([二三四])?(十))?([一二三四五六七八九])?)年$/;

function hanYear(content: string): string | undefined {
  const figures = hanYearInside.exec(content)?.[0];
  if (figures !== undefined)
    return figures.replace(/./gu, (figure) => String(Math.max(0, HAN_FIGURES.indexOf(figure))));
  const [, old, oldOnes, tens, ten, ones] = writtenYear.exec(content) ?? [];
  if (writtenYear.exec(content) === null) return undefined;
  const figureOf = (figure: string | undefined): number => Math.max(0, HAN_FIGURES.indexOf(figure ?? ''));
  if (old !== undefined) return String(1900 + figureOf(old) * 10 + figureOf(oldOnes));
  return String(2000 + (ten === undefined ? 0 : Math.max(1, figureOf(tens)) * 10) + figureOf(ones));
}

/** Reads the year or the session behind a number that ends at `end` (folded text). */
export function signAfter(text: string, end: number): Sign | undefined {
  const inBrackets = run(bracket, text, end);
  if (inBrackets !== null) {
    const content = (inBrackets[1] ?? '').trim();
    const session = romanOf(content);
    if (session !== undefined) return { end: bracket.lastIndex, style: 'session', session };
    const year = yearInside.exec(content)?.[1] ?? hanYear(content);
    return year === undefined ? undefined : { end: bracket.lastIndex, style: 'bracket', year: Number(year) };
  }
  const afterSlash = run(slashed, text, end);
  if (afterSlash !== null) return { end: slashed.lastIndex, style: 'bracket', year: Number(afterSlash[1]) };
  const told = run(inWords, text, end);
  if (told === null || (YEAR_WORD_NEEDED.test(told[0]) && !/\p{L}/u.test(told[0]))) return undefined;
  return { end: inWords.lastIndex, style: 'words', year: Number(told[1]) };
}

// "696 (1991), of 30 May 1991", "747 (1992), en date du 24 mars 1992", "696 (1991) المؤرخ 30 أيار/مايو 1991", "المؤرخ 2 آب/أغسطس 1990"
const day =
  /,? (?:of|dated|adopted on|of the|du|en date du|adoptee le|de|del|de fecha|do|com data de|vom|от|від|المورخه?(?: في)?|الصادره? في|بتاريخ|مورخ|מיום) \d{1,2}(?:er|st|nd|rd|th|º|\.)? ?(?:de |of |ב)?\p{L}{2,10}(?: (?:الاول|الثاني))?(?: ?\/ ?\p{L}{3,10})?\.?,? (?:de |del )?(?:19[4-9]\d|20[0-4]\d)(?: года| г\.| року)?(?![\d\p{L}])/uy;

/** Where the day of adoption behind a number ends: "of 30 May 1991" (folded text). */
export function endOfDay(text: string, from: number): number | undefined {
  return run(day, text, from) === null ? undefined : day.lastIndex;
}

// "661 (1990), de agosto de 1990; 678 (1990)"
const month =
  /,? (?:of|dated|du|de|del|vom|von|от|від) (?:de )?\p{L}{3,10}\.? (?:de |del )?(?:19[4-9]\d|20[0-4]\d)(?: года| г\.| року)?(?![\d\p{L}])/uy;

/** Where the month of adoption behind a number ends: "of May 1991" (folded text). */
export function endOfMonth(text: string, from: number): number | undefined {
  return run(month, text, from) === null ? undefined : month.lastIndex;
}

// A gap belongs to the word before it alone: where two could take it, a row of "and" would be read in twice as many ways a word.
const furtherYear = / ?(?:(?:,|and|et|y|e|und|и|і|та|و|和|及|와) ?)+(19[4-9]\d|20[0-4]\d)/uy;
const goesOn = /[\d\p{L}]/u;

/** The years told one after another behind a list: "1874 and 2397, of 2009 and 2017". */
export function yearsTold(text: string, sign: Sign): number[] {
  const years = sign.year === undefined ? [] : [sign.year];
  let at = sign.end;
  for (let next = run(furtherYear, text, at); next !== null; next = run(furtherYear, text, at)) {
    at = furtherYear.lastIndex;
    if (goesOn.test(String.fromCodePoint(text.codePointAt(at) ?? 0))) break;
    years.push(Number(next[1]));
  }
  return years;
}
