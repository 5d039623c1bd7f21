import { earliest, latest } from './iso-date.ts';
import type { Official, Role, RoleKind } from './schema.ts';

/**
 * Rank of offices, highest first: the order in which a reader expects them
 * (protocol of states, then of the UN). A listing by the Council is a fact about a person, not an office.
 */
const RANK: readonly RoleKind[] = [
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'defence-minister',
  'un-official',
  'security-adviser',
  'minister',
  'un-ambassador',
  'central-bank',
  'party-leader',
  'spokesperson',
  'diplomat',
  'military',
  'legislator',
  'other',
];
const LISTING_ORG = 'United Nations Security Council sanctions';

/** Whether a role is a listing by a sanctions committee, which is a fact about a person and no office. */
export const isListing = (role: Role): boolean =>
  role.org === LISTING_ORG && role.title.startsWith('Designated under resolution');

function rank(role: Role): number {
  return role.org === LISTING_ORG ? RANK.length : RANK.indexOf(role.kind);
}

/** Higher rank first, then the later start. */
function byRank(a: Role, b: Role): number {
  return rank(a) - rank(b) || (b.start ?? '').localeCompare(a.start ?? '');
}

/**
 * Years after its last known day from which an open office is no longer claimed for a date:
 * longer than the usual term of a minister or posting of an ambassador.
 */
const STALE_AFTER_YEARS = 4;

/** How far a role covers a date: on every day that the two dates may mean, on some of them, or on none. */
type Cover = 'surely' | 'perhaps' | 'not';

/**
 * A role without a start is known to have been held at its end, or at its `asOf` and after;
 * one without an end is taken to go on for some years after it was last known.
 */
function cover(role: Role, official: Official, date: string): Cover {
  const from = role.start ?? role.end ?? role.asOf ?? official.asOf;
  const until = role.end ?? official.died;
  if (from === undefined || latest(date) < earliest(from)) return 'not';
  if (until !== undefined && earliest(date) > latest(until)) return 'not';
  if (until === undefined && isStale(role.asOf ?? official.asOf, date)) return 'not';
  const begun = latest(from) <= earliest(date);
  const unended = until === undefined || latest(date) <= earliest(until);
  return begun && unended ? 'surely' : 'perhaps';
}

function isStale(known: string | undefined, date: string): boolean {
  return known !== undefined && Number(date.slice(0, 4)) - Number(known.slice(0, 4)) > STALE_AFTER_YEARS;
}

/**
 * Offices held on a date (ISO 8601 of any precision; `2012` means any day of the year),
 * those that surely cover it first, then by rank.
 */
export function officesOn(official: Official, date: string): readonly Role[] {
  const held = official.roles.map((role) => ({ role, cover: cover(role, official, date) }));
  const ranked = held.sort((a, b) => byRank(a.role, b.role));
  return [
    ...ranked.filter(({ cover }) => cover === 'surely'),
    ...ranked.filter(({ cover }) => cover === 'perhaps'),
  ].map(({ role }) => role);
}

/** Offices without an end, highest first, each with the date at which it is known to hold. */
export function openOffices(official: Official): readonly Role[] {
  if (official.died !== undefined) return [];
  return official.roles
    .filter(({ end }) => end === undefined)
    .sort(byRank)
    .map((role) => {
      const asOf = role.asOf ?? official.asOf;
      return asOf === undefined ? role : { ...role, asOf };
    });
}

/** Offices that are over and were not held on the date, newest first as in the table. */
export function earlierOffices(official: Official, date: string | undefined): readonly Role[] {
  const then = new Set(date === undefined ? [] : officesOn(official, date));
  return official.roles.filter((role) => role.end !== undefined && !then.has(role));
}
