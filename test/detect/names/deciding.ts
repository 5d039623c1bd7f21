import type { FoundName } from '../../../src/detect/names/found-name.ts';
import { openNames } from '../../../src/detect/names/names-index.ts';
import { PassageHit } from '../../../src/detect/names/passage-hit.ts';
import { type PassageNames, readPassage } from '../../../src/detect/names/passage-names.ts';
import { FORM_CLASS, type FormClass } from '../../../src/detect/names/read/form-class.ts';
import type { Office } from '../../../src/detect/names/whose/people.ts';
import type { Surname } from '../../../src/detect/names/whose/surname.ts';
import type { Facts } from '../../../src/facts/facts.ts';
import type { RoleKind } from '../../../src/facts/schema.ts';
import { realFacts } from '../../real-facts.ts';

/** States of invented offices. */
export const [HERE, THERE, ELSEWHERE] = [1, 2, 3];
export const dayOf = (year: number): number => (year - 1970) * 365.25;

/** Somebody invented who bears a surname. */
export interface Bearing {
  readonly offices: readonly Office[];
  /** 0 to 9. */
  readonly fame?: number;
  readonly sex?: 'm' | 'f';
  readonly form?: FormClass;
  /** Where and how surely the page names this person in full: passage, place, confidence. */
  readonly named?: readonly [passage: number, start: number, confidence: number];
}

export const held = (kind: RoleKind, from: number, to: number, rank: number, country = HERE): Office => ({
  kind,
  country,
  start: dayOf(from),
  end: dayOf(to),
  rank,
});

export interface Told {
  readonly year?: number;
  readonly era?: number;
  /** How often the page names each state. */
  readonly states?: Readonly<Record<number, number>>;
  /** People of standing whose surnames the page writes: places among the bearers, or higher ones for others. */
  readonly company?: readonly number[];
  /** People of standing whose surname the page gives to somebody else: places among the bearers. */
  readonly others?: readonly number[];
  readonly confusable?: readonly string[];
  readonly passage?: number;
}

/** Asks whose the surname in square brackets is; the people who bear it are invented, the words around it are real. */
export async function openQuestion(): Promise<(marked: string, bearers: readonly Bearing[], told?: Told) => Surname> {
  const { pack } = await realFacts();
  const names = openNames(pack);
  return (
    marked,
    bearing,
    { year, era, states = {}, company = [], others = [], confusable = [], passage = 0 } = {},
  ) => {
    const [before = '', name = '', behind = ''] = marked.split(/[[\]]/);
    const read: PassageNames = readPassage(names, { text: `${before}${name}${behind}`, part: 'article' }, passage);
    const end = before.length + name.length;
    const hit = new PassageHit(read, { start: before.length, end, form: 0, middle: false }, names);
    const introduced = new Map<number, FoundName>();
    for (const [person, { named }] of bearing.entries()) {
      if (named === undefined) continue;
      const [at, start, confidence] = named;
      const because = { code: 'full_name', words: [] } as const;
      introduced.set(person, { passage: at, start, end: start + 1, person, confidence, because });
    }
    const people = {
      offices: (person: number) => bearing[person]?.offices ?? [],
      fame: (person: number) => bearing[person]?.fame ?? 0,
      ordinary: () => 0,
      sex: (person: number) => bearing[person]?.sex,
      born: () => 0,
      died: () => 0,
      holders: () => [],
    };
    const officialAt = (person: number) => ({
      name: `Person ${person}`,
      roles: bearing[person]?.offices.map(({ kind }) => ({ title: kind })) ?? [],
    });
    return {
      page: {
        names: { ...names, people },
        evidence: {
          day: year === undefined ? undefined : dayOf(year),
          ...(era === undefined ? {} : { era: dayOf(era) }),
          countries: new Map(Object.entries(states).map(([state, times]) => [Number(state), times])),
        },
        facts: { officialAt } as unknown as Facts,
        introduced,
        company: { people: new Set(company), others: new Set(others) },
        confusable: new Set(confusable),
      },
      read,
      hit,
      bearers: bearing.map(({ form = FORM_CLASS.family }, person) => ({ person, formClass: form })),
      around: hit.around,
      inside: false,
    };
  };
}
