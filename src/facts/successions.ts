import { dayNumber, earliest, latest } from './iso-date.ts';
import type { Official, Role, RoleKind } from './schema.ts';

/** Who held an office directly before and after one of its holders: places in the table of officials. */
export interface Succession {
  /** Place of the office among the person's roles. */
  readonly role: number;
  readonly before?: number;
  readonly after?: number;
}

/** Offices of which a state has one at a time, however their titles are worded. */
const ONE_A_STATE: ReadonlySet<RoleKind> = new Set([
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'defence-minister',
]);
/** Days between one holder's last day and the next one's first within which nobody else had the office. */
const GAP_DAYS = 31;
/** Dates must be known to the month. */
const MONTH = 'YYYY-MM'.length;

interface Tenure {
  readonly person: number;
  readonly role: number;
  readonly start: string | undefined;
  readonly end: string | undefined;
}

function officeKey({ title, org, country, kind }: Role): string {
  return ONE_A_STATE.has(kind) && country !== undefined
    ? `${kind} ${country}`
    : [title, org ?? '', country ?? '', kind].join('\n');
}

/** Whether one tenure ended when the other began, as far as both are known. */
function follows(a: Tenure, b: Tenure): boolean {
  if (a.end === undefined || b.start === undefined || a.person === b.person) return false;
  if (a.end.length < MONTH || b.start.length < MONTH) return false;
  if (a.start !== undefined && earliest(a.start) > earliest(b.start)) return false;
  const least = dayNumber(earliest(b.start)) - dayNumber(latest(a.end));
  const most = dayNumber(latest(b.start)) - dayNumber(earliest(a.end));
  return least <= GAP_DAYS && most >= -GAP_DAYS;
}

/** Whether somebody else may have held the office when it passed from one to the other: it is not one person's. */
function covers(c: Tenure, a: Tenure, b: Tenure): boolean {
  if (c.person === a.person || c.person === b.person) return false;
  const [from, to] = [a.end ?? '', b.start ?? ''].sort();
  const begun = c.start === undefined || dayNumber(earliest(c.start)) < dayNumber(earliest(from ?? '')) - GAP_DAYS;
  const unended = c.end === undefined || dayNumber(latest(c.end)) > dayNumber(latest(to ?? '')) + GAP_DAYS;
  return begun && unended;
}

/**
 * Predecessors and successors that the dates of the table leave no doubt of: the same office, handed over within a
 * month, with exactly one candidate on either side, and nobody who held it through the change.
 * Keyed by the person's place in the table.
 */
export function successions(officials: readonly Official[]): ReadonlyMap<number, readonly Succession[]> {
  const offices = new Map<string, Tenure[]>();
  officials.forEach(({ roles }, person) => {
    roles.forEach((role, i) => {
      const key = officeKey(role);
      const held = offices.get(key) ?? [];
      held.push({ person, role: i, start: role.start, end: role.end });
      offices.set(key, held);
    });
  });
  const found = new Map<number, Map<number, Succession>>();
  const note = (tenure: Tenure, more: Partial<Succession>): void => {
    const roles = found.get(tenure.person) ?? new Map<number, Succession>();
    roles.set(tenure.role, { ...roles.get(tenure.role), role: tenure.role, ...more });
    found.set(tenure.person, roles);
  };
  for (const held of offices.values()) {
    for (const a of held) {
      const [b, ...others] = held.filter((next) => follows(a, next));
      if (b === undefined || others.length > 0) continue;
      if (held.filter((before) => follows(before, b)).length > 1) continue;
      if (held.some((c) => covers(c, a, b))) continue;
      note(a, { after: b.person });
      note(b, { before: a.person });
    }
  }
  return new Map([...found].map(([person, roles]) => [person, [...roles.values()]]));
}

/** Lists of numbers for the pack: role, place of the predecessor plus one, of the successor plus one; 0 for none. */
export function successionLists(officials: readonly Official[]): ReadonlyMap<number, readonly number[]> {
  return new Map(
    [...successions(officials)].map(([person, list]) => [
      person,
      list.flatMap(({ role, before, after }) => [role, (before ?? -1) + 1, (after ?? -1) + 1]),
    ]),
  );
}

/** The reverse of {@link successionLists} for one person. */
export function readSuccessions(list: readonly number[]): readonly Succession[] {
  return Array.from({ length: list.length / 3 }, (_, i) => {
    const [role = 0, before = 0, after = 0] = list.slice(3 * i, 3 * i + 3);
    return {
      role,
      ...(before === 0 ? {} : { before: before - 1 }),
      ...(after === 0 ? {} : { after: after - 1 }),
    };
  });
}
