import { isDigit, isSpacedLetter } from '../text/letters.ts';

/** `value` is absent where the digits are no number that a citation could have. */
export interface NumberFound {
  readonly end: number;
  readonly value?: {
    readonly number: number;
    readonly session?: string;
    /** Written with a sign or a space between its thousands ("2.334", "1 721"). */
    readonly grouped?: true;
  };
}

const LONGEST = 5;
/** "75/299", and the special sessions "ES-11/1", "S-10/2". */
const session = /(?:es-|s-)?\d{1,2}\/\d{1,4}(?![\d/])/y;
const specialSession = /(?:es|s)-\d{1,2}\/\d/y;
const digits = /\d+/y;
const grouped = /[12][., ]\d{3}(?![\d.,]\d|\d| \d{3}(?!\d))/y;
/** After digits: what makes them a measure, a price, a time, a date or a part of a longer number. */
const notAlone = /[%‰°$€£¥]|[.:]\d|,\d{3}(?!\d)|-\d{1,2}-\d|\s?[x×*]\s?\d|\/\d{1,3}(?!\d)/y;
const LEAST_OF_PAIR = 3;
const MONEY = '$€£¥';

function follows(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** "2178/2396": two numbers of three digits or more. */
const isPair = (text: string, start: number, end: number): boolean =>
  end - start >= LEAST_OF_PAIR && /\d{3}$/.test(text.slice(Math.max(0, start - 1 - LEAST_OF_PAIR), start - 1));

/** "9백86호", "1천4백41호": papers of Seoul wrote hundreds and thousands in words into the nineties. */
const korean = /(?:([12])천)?(?:([1-9])백)?(\d{1,2})?(?= ?호)/y;
const THOUSAND = 1000;
const HUNDRED = 100;

function koreanNumberAt(text: string, start: number): NumberFound | undefined {
  if (text[start + 1] !== '천' && text[start + 1] !== '백') return undefined;
  korean.lastIndex = start;
  const [all = '', thousands = 0, hundreds = 0, rest = 0] = korean.exec(text) ?? [];
  if (all.length < 2) return undefined;
  const number = Number(thousands) * THOUSAND + Number(hundreds) * HUNDRED + Number(rest);
  return { end: start + all.length, value: { number } };
}

/** Right-to-left scripts glue "and" and prepositions to digits. */
const gluing = (code: number): boolean => code >= 0x590 && code <= 0x6ff;

/**
 * Digits at `start` of a folded text, read whole. `known` is where the last word of the
 * tables ended: letters glued before the digits are right only if they are such a word.
 */
export function numberAt(text: string, start: number, known: number): NumberFound | undefined {
  if (!isDigit(text.charCodeAt(start))) {
    return follows(specialSession, text, start) ? sessionAt(text, start) : undefined;
  }
  const mixed = koreanNumberAt(text, start);
  if (mixed !== undefined) return mixed;
  digits.lastIndex = start;
  digits.test(text);
  const end = digits.lastIndex;
  const before = text.charAt(start - 1);
  const glued = isSpacedLetter(text.charCodeAt(start - 1)) && known !== start;
  const after = text.charCodeAt(end);
  if (glued || MONEY.includes(before || ' ') || end - start > LONGEST) return { end };
  if (isSpacedLetter(after) && !gluing(after)) return { end };
  if (
    (before === '.' || before === ',' || before === ':' || (before === '/' && !isPair(text, start, end))) &&
    isDigit(text.charCodeAt(start - 2)) &&
    known !== start - 1
  ) {
    // "242,338" is a list where a plural stands before it; "1,701" and "3.1701" are not.
    if (before !== ',' || end - start < 3 || !isDigit(text.charCodeAt(start - 4))) return { end };
  }
  if (end - start === 1 && follows(grouped, text, start)) {
    const close = grouped.lastIndex;
    return { end: close, value: { number: Number(text.slice(start, close).replace(/\D/, '')), grouped: true } };
  }
  if (end - start <= 2 && text.charAt(end) === '/') {
    const found = sessionAt(text, start);
    if (found !== undefined) return found;
  }
  if (follows(notAlone, text, end) && !(text.charAt(end) === ',' && end - start === 3)) return { end };
  return { end, value: { number: Number(text.slice(start, end)) } };
}

/** "決議一四四一", "第一四四一号": figures of Han, place by place, as papers that print down the page write them. */
const hanFigures = /[〇○零一二三四五六七八九]{3,4}(?![〇○零一二三四五六七八九十百千万])/y;
const HAN_ZERO = '零○〇';
const HAN_FIGURES = '〇一二三四五六七八九';

/** "第六百七十八号", "第二千八十七号", "第一千四百四十一號": written out, as laws write them; the unit must follow. */
const hanWritten =
  /(?:([一二三四五六七八九])?千[零〇]?)?(?:([一二三四五六七八九])?百[零〇]?)?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?(?=[号號])/y;
const TENS = 10;

function hanWrittenAt(text: string, start: number): NumberFound | undefined {
  hanWritten.lastIndex = start;
  const found = hanWritten.exec(text);
  if (found === null) return undefined;
  const [all, thousands, hundreds, tens, ten, ones] = found;
  if (!all.includes('千') && !all.includes('百')) return undefined;
  const figure = (sign: string | undefined, named: boolean): number =>
    named ? Math.max(1, HAN_FIGURES.indexOf(sign ?? '')) : 0;
  const number =
    figure(thousands, all.includes('千')) * THOUSAND +
    figure(hundreds, all.includes('百')) * HUNDRED +
    figure(tens, ten !== undefined) * TENS +
    figure(ones, ones !== undefined);
  return { end: start + all.length, value: { number } };
}

/** Figures of Han at `start`, right behind a word of the tables. */
export function hanNumberAt(text: string, start: number): NumberFound | undefined {
  const written = hanWrittenAt(text, start);
  if (written !== undefined) return written;
  if (!follows(hanFigures, text, start)) return undefined;
  const end = hanFigures.lastIndex;
  const figures = Array.from(text.slice(start, end), (figure) =>
    HAN_ZERO.includes(figure) ? 0 : HAN_FIGURES.indexOf(figure),
  );
  return { end, value: { number: Number(figures.join('')) } };
}

function sessionAt(text: string, start: number): NumberFound | undefined {
  session.lastIndex = start;
  if (!session.test(text)) return undefined;
  const end = session.lastIndex;
  const written = text.slice(start, end).toUpperCase();
  return { end, value: { number: Number(written.slice(written.indexOf('/') + 1)), session: written } };
}
