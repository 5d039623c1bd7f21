import { type PageEvidence, YEAR } from './candidates.ts';
import type { People } from './people.ts';

const REACH = 24;
/** "…, 34, was found", "… (34)", "…, de 34 años,": not shares of a vote. */
const AGE =
  /^(?:, (?:aged |de |âgée? de )?| \()(\d\d)(?: ans| años| anos| Jahre(?: alt)?| anni)?(?:\)|[,.;](?![\d%]))/u;
/** Ages and years of birth are told to the year, and pages bear the date of a later day. */
const SLACK_YEARS = 2;

/** Whether an age stands behind the name that ends at `end`, and the official was not so old on the page's day: a namesake. */
export function isOfOtherAge(
  people: People,
  person: number,
  text: string,
  end: number,
  { day }: PageEvidence,
): boolean {
  const born = people.born(person);
  if (day === undefined || born === 0) return false;
  const told = AGE.exec(text.slice(end, end + REACH))?.[1];
  return told !== undefined && Math.abs(day / YEAR + 1970 - born - Number(told)) > SLACK_YEARS + 1;
}
