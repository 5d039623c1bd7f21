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

/** Where the day begins of which a phrase that begins at `start` of a folded text is said to be: "Wednesday's resolution". */
export function dayBefore(text: string, start: number): number | undefined {
  const from = Math.max(0, start - LONGEST_DAY);
  const day = DAY.exec(text.slice(from, start));
  return day === null ? undefined : from + day.index;
}
