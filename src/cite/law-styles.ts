import type { Reference } from './reference.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
/** The Bluebook, table T12: months of more than four letters are shortened, September to four. */
const SHORT_MONTHS = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

interface Resolution {
  readonly number: string;
  readonly year: string;
  readonly month: number;
  readonly day: string;
}

/** A resolution of the Council with its whole date: both styles need them, and no other document is cited in them here. */
function resolutionOf({ body, series, number, date }: Reference): Resolution | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date ?? '') ?? [];
  if (body !== 'security-council' || series !== 'resolution' || number === undefined) return undefined;
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return { number, year, month: Number(month) - 1, day: String(Number(day)) };
}

/**
 * OSCOLA (Oxford University Standard for the Citation of Legal Authorities), Citing International Law Sources,
 * "United Nations documents": body and number, the date in brackets, "UN Doc" and the symbol without its year;
 * no full stops in abbreviations, none at the end.
 */
export function oscolaCitation(reference: Reference): string | undefined {
  const resolution = resolutionOf(reference);
  if (resolution === undefined) return undefined;
  const { number, year, month, day } = resolution;
  return `UNSC Res ${number} (${day} ${MONTHS[month]} ${year}) UN Doc S/RES/${number}`;
}

/**
 * The Bluebook, rule 21.7.2, in its form by symbol: "S.C. Res." and the number, "U.N. Doc." and the symbol without its
 * year, the date in brackets with the month of table T12, a full stop.
 */
export function bluebookCitation(reference: Reference): string | undefined {
  const resolution = resolutionOf(reference);
  if (resolution === undefined) return undefined;
  const { number, year, month, day } = resolution;
  return `S.C. Res. ${number}, U.N. Doc. S/RES/${number} (${SHORT_MONTHS[month]} ${day}, ${year}).`;
}
