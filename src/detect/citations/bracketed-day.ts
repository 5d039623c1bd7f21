import { monthOf } from '../article/months.ts';
import { daysIn, isoOf } from '../article/written-date.ts';

/** "(2. 8. 1990)", "(02/08/1990)", "(2 August 1990)", and nothing else in the bracket; folded. */
const DAY =
  /^ ?\( ?(\d{1,2})(?:(?:\. ?|[/-])(\d{1,2})(?:\. ?|[/-])|(?:\.|st|nd|rd|th|er)? (?:de )?(\p{L}{3,10})\.?,? (?:de )?)((?:19|20)\d\d) ?\)/u;
/** Longest such bracket, folded. */
export const LONGEST_BRACKETED_DAY = 28;

/** The day that the bracket at the head of a folded text holds, ISO 8601: two where it does not tell day and month apart, none where it holds no day. */
export function bracketedDays(text: string): readonly string[] {
  const [, first, second, word, told] = DAY.exec(text) ?? [];
  if (first === undefined || told === undefined) return [];
  const year = Number(told);
  const month = word === undefined ? Number(second) : monthOf(word);
  if (month === undefined) return [];
  const day = Number(first);
  const orders =
    word === undefined
      ? [
          { year, month, day },
          { year, month: day, day: month },
        ]
      : [{ year, month, day }];
  const days = orders.flatMap((date) =>
    date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= daysIn(date.month, year) ? [isoOf(date)] : [],
  );
  return [...new Set(days)];
}
