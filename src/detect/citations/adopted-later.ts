import type { Facts } from '../../facts/facts.ts';
import { dayNumber } from '../../facts/iso-date.ts';
import type { Mention } from '../mention.ts';

/** Days by which an article may speak of what came after its date: pages are brought up to date for some weeks. */
const MARGIN = 31;
/** Who is less sure than this had little more than the number to go by. */
const BY_MORE_THAN_NUMBER = 0.85;
/** How sure a number is that the text itself ties to the Council, as with a wrong year. */
const DOUBTED = 0.8;
const POSSIBLE = 0.5;

/**
 * Citations of resolutions that the Council adopted long after the article's `date` (ISO 8601): the number is misprinted,
 * or the date is not the text's. They carry a caution, and those that hang on the number alone are only possible.
 * A year in the words themselves speaks for the number.
 */
export function warnOfLater(citations: readonly Mention[], facts: Facts, date: string | undefined): readonly Mention[] {
  if (date === undefined) return citations;
  const year = Number(date.slice(0, 4));
  const last = dayNumber(date) + MARGIN;
  return citations.map((mention) => {
    const { subject, quote, confidence, caution } = mention;
    if (subject.kind !== 'resolution' || caution !== undefined) return mention;
    const told = facts.yearOf(subject.n) ?? 0;
    // Of most the year tells, without a look at their record.
    if (told < year || quote.includes(String(told))) return mention;
    const adopted = facts.resolution(subject.n)?.date;
    if (adopted === undefined || dayNumber(adopted) <= last) return mention;
    const sure = confidence < BY_MORE_THAN_NUMBER ? POSSIBLE : Math.min(confidence, DOUBTED);
    return { ...mention, confidence: sure, caution: { code: 'adopted_later' } };
  });
}
