import { monthOf } from '../article/months.ts';
import { daysIn, isoOf } from '../article/written-date.ts';

/** "(2. 8. 1990)", "(02/08/1990)", "(2 August 1990)", and nothing else in the bracket; folded. */
const DAY =
  /^ ?\( ?(\d{1,2})(?:(?:\. ?|[/-])(\d{1,2})(?:\. ?|[/-])|(?:\.|st|nd|rd|th|er)? (?:de )?(\p{L}{3,10})\.?,? (?:de )?)((?:19|20)\d\d) ?\)/u;
/** Longest such bracket, folded. */
export const LONGEST_BRACKETED_DAY = 28;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const isDay = ({ year, month, day }: Day): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year);

/** The day that the bracket at the head of a folded text holds, ISO 8601: two where it does not tell day and month apart, none where it holds no day. */
export function bracketedDays(text: string): readonly string[] {
  const [, first, second, word = '', told] = DAY.exec(text) ?? [];
  const [year, day] = [Number(told), Number(first)];
  const orders =
    second === undefined
      ? [{ year, month: monthOf(word) ?? 0, day }]
      : [
          { year, month: Number(second), day },
          { year, month: day, day: Number(second) },
        ];
  return [...new Set(orders.filter(isDay).map(isoOf))];
}
