import type { Pack } from '../../../facts/pack.ts';
import { ROLE_KINDS, type RoleKind } from '../../../facts/schema.ts';
import { NO_DAY } from './day-column.ts';

export interface Office {
  readonly kind: RoleKind;
  /** {@link countryNumber}; 0 where the facts give none. */
  readonly country: number;
  /** Days since 1970; minus and plus infinity where unknown or still open. */
  readonly start: number;
  readonly end: number;
  /** How high it stands in the news, 0 to 10; decides between people and opens bare surnames. */
  readonly rank: number;
}

/** Who the officials are, as columns of the pack; a person is the place in the table of officials. */
export interface People {
  offices(person: number): readonly Office[];
  /** How widely the person is written about: `renown` in the facts, 0 to 9. */
  fame(person: number): number;
  /** How ordinary the name is among the officials, 0 to 0.255. */
  ordinary(person: number): number;
  sex(person: number): 'm' | 'f' | undefined;
  /** Year of birth, 0 where unknown. */
  born(person: number): number;
  /** Year of death, 0 where unknown or alive. */
  died(person: number): number;
  /** The people who ever held an office of this kind for this state. */
  holders(kind: RoleKind, country: number): readonly number[];
}

export function openPeople(pack: Pack): People {
  const first = pack.u32('people.roles');
  const fame = pack.u8('people.fame');
  const ordinary = pack.u8('people.ordinary');
  const sex = pack.u8('people.sex');
  const born = pack.u16('people.born');
  const died = pack.u16('people.died');
  const kind = pack.u8('roles.kind');
  const rank = pack.u8('roles.rank');
  const country = pack.u32('roles.country');
  const start = pack.i32('roles.start');
  const end = pack.i32('roles.end');
  const known = new Map<number, readonly Office[]>();
  let held: Map<number, number[]> | undefined;

  const read = (person: number): readonly Office[] => {
    const offices: Office[] = [];
    for (let i = first[person] ?? 0; i < (first[person + 1] ?? 0); i += 1) {
      const startDay = start[i] ?? NO_DAY;
      const endDay = end[i] ?? NO_DAY;
      offices.push({
        kind: ROLE_KINDS[kind[i] ?? 0] ?? 'other',
        country: country[i] ?? 0,
        start: startDay === NO_DAY ? Number.NEGATIVE_INFINITY : startDay,
        end: endDay === NO_DAY ? Number.POSITIVE_INFINITY : endDay,
        rank: rank[i] ?? 0,
      });
    }
    return offices;
  };
  return {
    offices: (person) => {
      const before = known.get(person);
      if (before !== undefined) return before;
      const offices = read(person);
      known.set(person, offices);
      return offices;
    },
    fame: (person) => fame[person] ?? 0,
    ordinary: (person) => (ordinary[person] ?? 0) / 1000,
    sex: (person) => (sex[person] === 1 ? 'm' : sex[person] === 2 ? 'f' : undefined),
    born: (person) => born[person] ?? 0,
    died: (person) => died[person] ?? 0,
    holders: (roleKind, state) => {
      held ??= holdersByOffice(first, kind, country);
      return held.get(officeKey(ROLE_KINDS.indexOf(roleKind), state)) ?? [];
    },
  };
}

const officeKey = (kind: number, country: number): number => country * ROLE_KINDS.length + kind;

function holdersByOffice(first: Uint32Array, kind: Uint8Array, country: Uint32Array): Map<number, number[]> {
  const holders = new Map<number, number[]>();
  for (let person = 0; person + 1 < first.length; person += 1) {
    for (let i = first[person] ?? 0; i < (first[person + 1] ?? 0); i += 1) {
      const key = officeKey(kind[i] ?? 0, country[i] ?? 0);
      const list = holders.get(key) ?? [];
      if (list.at(-1) !== person) list.push(person);
      holders.set(key, list);
    }
  }
  return holders;
}
