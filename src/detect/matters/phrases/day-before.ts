const WEEKDAY = "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday)(?:'s?|s)";
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|aug|sept?|oct|nov|dec)\\.?)';
const DATE = String.raw`(?:the |an? )?(?:${MONTH} \d{1,2}|\d{1,2} ${MONTH})(?:,? (?:19|20)\d\d)?,?`;
/** "Wednesday's", "today's", "a May 12", "the 12 May 2000" right before a phrase, and no time of what the sentence tells ("on May 12"); folded. */
// bounded: LONGEST_DAY
const DAY = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${WEEKDAY}|(?<!(?<!\p{L})(?:on|by|until|till|since|from|before|after|in|of|dated) )${DATE}) $`,
  'u',
);
const LONGEST_DAY = 30;

/** "週五的決議", "17日の決議": the same before Han. */
const DENSE_DAY = /(?:(?:[周週]|星期|礼拜|禮拜)[一二三四五六日天]|\d{1,2}日|[月火水木金土日]曜日?)[的の]$/u;
const LONGEST_DENSE_DAY = 6;

/** Whether a phrase that begins at `start` is said to be of a day, in Chinese or Japanese. */
export const isOfDay = (text: string, start: number): boolean =>
  DENSE_DAY.test(text.slice(Math.max(0, start - LONGEST_DENSE_DAY), start));

/** Where the day begins of which a phrase that begins at `start` of a folded text is said to be: "Wednesday's resolution". */
export function dayBefore(text: string, start: number): number | undefined {
  const from = Math.max(0, start - LONGEST_DAY);
  const day = DAY.exec(text.slice(from, start));
  return day === null ? undefined : from + day.index;
}
