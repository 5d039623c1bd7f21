import { isWordUnit } from './units.ts';

/** Particles that Korean writes onto a name, and titles that it writes without a space. */
const HANGUL_TAIL =
  /^(?:은|는|이|가|을|를|의|에|와|과|도|만|로|으로|에게|에게서|에서|께서|께|측|씨|님|부터|까지|보다|처럼|이나|나|라고|이라고|라는|이라는|하고|이다|였다|대통령|총리|총재|장관|(?:외무|외교|국방|통일|통일원|외무부|외교부|국방부|외교통상|외교통상부)장관|부총리|국무총리|위원장|주석|의장|대변인|대사|수상|총장|사무총장|국무위원장|의원|대표|전)/;

/** What Persian joins to a family name to make another of it: "روحانی‌نژاد", "لاریجانی‌پور". */
const PERSIAN_NAME_TAIL = /^\u200c(?:نژاد|پور|زاده|فر|نیا|وند|منش|خواه|پناه|تبار|دوست|راد|مقدم)/;
const NON_JOINER = 0x200c;

const isHangul = (unit: number): boolean => unit >= 0xac00 && unit <= 0xd7a3;
const isKatakana = (unit: number): boolean => unit >= 0x30a1 && unit <= 0x30fe && unit !== 0x30fb;
const isHan = (unit: number): boolean => unit >= 0x3400 && unit <= 0x9fff;
const isLatin = (unit: number): boolean => (unit >= 0x41 && unit <= 0x7a) || (unit >= 0xc0 && unit <= 0x24f);

/** Whether a name may begin at `start`: at a word's beginning, or anywhere between Han characters. */
export function mayBegin(text: string, start: number): boolean {
  if (start === 0) return true;
  const unit = text.charCodeAt(start);
  const before = text.charCodeAt(start - 1);
  if (isHan(unit)) return true;
  if (isKatakana(unit)) return !isKatakana(before);
  return !isWordUnit(before) || (isHan(before) && !isHan(unit));
}

/** Whether a name may end at `end`: at a word's end, before a possessive, a Korean particle, or between Han characters. */
export function mayEnd(text: string, end: number): boolean {
  if (end >= text.length) return true;
  const last = text.charCodeAt(end - 1);
  const next = text.charCodeAt(end);
  if (isHan(last)) return true;
  if (isKatakana(last)) return !isKatakana(next);
  if (next === NON_JOINER) return !PERSIAN_NAME_TAIL.test(text.slice(end, end + 6));
  if (!isWordUnit(next)) return true;
  if (isHangul(last)) return isHangul(next) ? HANGUL_TAIL.test(text.slice(end, end + 6)) : true;
  if (isHan(next) || isHangul(next)) return true;
  // German and Dutch write the possessive without an apostrophe: "Putins Krieg".
  return isLatin(last) && (next === 0x73 || next === 0x53) && !isWordUnit(text.charCodeAt(end + 1));
}
