/** Months and other things that German counts with a stop behind the number; folded or as the page writes it. */
const MONTHS =
  /^(?:jan(?:uar|ner)?|j[aä]nner|feb(?:ruar|er)?|m[aä]rz|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dez(?:ember)?)(?![\p{L}\d])/iu;
const COUNTED =
  /^(?:(?:plenar)?sitzung(?:en)?|(?:sonder|general)?(?:tagung|versammlung)|(?:uno?-)?(?:general|voll)versammlung|jahrhunderts?|jahrestage?s?|geburtstage?s?|weltkriege?s?|mal|bundestage?s?|legislaturperiode|pr[aä]sident(?:en|in)?)(?![\p{L}\d])/iu;
const LONGEST = 20;
// bounded: LONGEST_NUMBER
const DAY = /(?:^|[^\d.,:])\d{1,2}$/u;
// bounded: LONGEST_NUMBER
const NUMBER = /(?:^|[^\d.,:])\d{1,4}$/u;
const LONGEST_NUMBER = 6;

/** Whether the stop at `stop` belongs to an ordinal number of German ("am 29. November", "auf seiner 4011. Sitzung"); what it counts begins at `next`. */
export function isOrdinalStop(text: string, stop: number, next: number): boolean {
  const before = text.slice(Math.max(0, stop - LONGEST_NUMBER), stop);
  if (!NUMBER.test(before)) return false;
  const behind = text.slice(next, next + LONGEST);
  return COUNTED.test(behind) || (DAY.test(before) && MONTHS.test(behind));
}
