import type { Sections } from '../../../facts/pack.ts';
import { type Official, ROLE_KINDS } from '../../../facts/schema.ts';
import { fold } from '../read/fold.ts';
import { countryNumber } from '../whose/country-number.ts';
import { NO_DAY } from '../whose/day-column.ts';
import { dayNumber } from '../whose/days.ts';
import { rankOf } from './rank.ts';

const MOST = 255;
/** A name of three words is seldom another person's. */
const LONGER_NAME = 0.4;

function counted(values: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/**
 * How ordinary a name is, 0 to 255 thousandths: by how many officials bear the given name and the family
 * name. One whose family name nobody else bears is hardly another person, however common the given name.
 */
function ordinary(official: Official, given: ReadonlyMap<string, number>, family: ReadonlyMap<string, number>): number {
  const families = family.get(fold(official.family)) ?? 1;
  const givens = given.get(firstWord(official.name)) ?? 1;
  const words = official.name.split(' ').length;
  const common =
    families === 1 ? Math.min(40, Math.log2(givens) * 8) : Math.log2(givens) * 15 + Math.log2(families) * 45;
  return Math.min(MOST, Math.round(words > 2 ? common * LONGER_NAME : common));
}

const firstWord = (name: string): string => fold(name).split(' ')[0] ?? '';

/**
 * Columns over all officials: their offices (`people.roles` is where each one's begin), how widely they
 * are written about (`people.fame`: their `renown` in the facts, 0 to 9), how
 * ordinary their name is (`people.ordinary`), their sex (0 unknown, 1 m, 2 f) and years of birth and death (0 unknown).
 */
export function peopleSections(officials: readonly Official[]): Sections {
  const given = counted(officials.map((official) => firstWord(official.name)));
  const family = counted(officials.map((official) => fold(official.family)));
  const roles = officials.flatMap((official) => official.roles);
  const starts = new Uint32Array(officials.length + 1);
  officials.forEach((official, i) => {
    starts[i + 1] = (starts[i] ?? 0) + official.roles.length;
  });
  const year = (date: string | undefined): number => (date === undefined ? 0 : Number(date.slice(0, 4)));
  return {
    'people.roles': starts,
    'people.fame': Uint8Array.from(officials, (o) => o.renown ?? 0),
    'people.ordinary': Uint8Array.from(officials, (o) => ordinary(o, given, family)),
    'people.sex': Uint8Array.from(officials, (o) => (o.sex === 'm' ? 1 : o.sex === 'f' ? 2 : 0)),
    'people.born': Uint16Array.from(officials, (o) => year(o.born)),
    'people.died': Uint16Array.from(officials, (o) => year(o.died)),
    'roles.kind': Uint8Array.from(roles, (role) => ROLE_KINDS.indexOf(role.kind)),
    'roles.rank': Uint8Array.from(roles, rankOf),
    'roles.country': Uint32Array.from(roles, (role) => countryNumber(role.country)),
    'roles.start': Int32Array.from(roles, (role) => (role.start ? dayNumber(role.start, 'first') : NO_DAY)),
    'roles.end': Int32Array.from(roles, (role) => (role.end ? dayNumber(role.end, 'last') : NO_DAY)),
  };
}
