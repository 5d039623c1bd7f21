import type { Facts } from '../../../facts/facts.ts';
import type { FoundName } from '../found-name.ts';
import type { Bearer, NamesIndex } from '../names-index.ts';
import type { PassageHit } from '../passage-hit.ts';
import type { PassageNames } from '../passage-names.ts';
import { type PageEvidence, yearsFrom } from './candidates.ts';
import type { Company } from './company.ts';
import type { People } from './people.ts';
import { prominence } from './prominence.ts';
import type { Surroundings } from './surroundings.ts';

/** What of the page decides whose a surname is. */
export interface NamedPage {
  readonly names: NamesIndex;
  readonly evidence: PageEvidence;
  readonly facts: Facts;
  /** Who the page names in full, with the first place, the article's before others. */
  readonly introduced: ReadonlyMap<number, FoundName>;
  /** {@link companyOf} */
  readonly company: Company;
  /** Folded surnames that the facts list as words or as other people's. */
  readonly confusable: ReadonlySet<string>;
}

/** A surname, nickname or syllable in a passage, and whose it may be. */
export interface Surname {
  readonly page: NamedPage;
  readonly read: PassageNames;
  readonly hit: PassageHit;
  readonly bearers: readonly Bearer[];
  readonly around: Surroundings;
  /** {@link isShortNameInside} */
  readonly inside: boolean;
}

/** Whose a surname is. */
export interface Decision {
  readonly person: number;
  readonly confidence: number;
  readonly because: FoundName['because'];
}

/** Offices of this rank and above stand for a person in the news; below are relatives, legislators, envoys. */
export const NOTABLE_RANK = 6;
/** A title may run a year ahead of or behind the dates in the facts. */
export const TERM_SLACK_YEARS = 1;
/** What serving in the era of an undated page adds to a person's standing. */
export const ERA_BONUS = 2.5;

/** Whether an honorific before the surname allows this person. */
export function fitsSex({ page, around }: Surname, person: number): boolean {
  const sex = page.names.people.sex(person);
  return around.sex === undefined || sex === undefined || sex === around.sex;
}

const standings = new WeakMap<PageEvidence, Map<number, number>>();

/** Prominence on the page's day; where it tells none, at any time, and more in the era of which it speaks. */
export function standingOn({ names, evidence }: Pick<NamedPage, 'names' | 'evidence'>, person: number): number {
  let known = standings.get(evidence);
  if (known === undefined) {
    known = new Map();
    standings.set(evidence, known);
  }
  let standing = known.get(person);
  if (standing === undefined) {
    standing = weigh(names.people, evidence, person);
    known.set(person, standing);
  }
  return standing;
}

function weigh(people: People, { day, era }: PageEvidence, person: number): number {
  if (day !== undefined || era === undefined) return prominence(people, person, day);
  const serving = people.offices(person).some((office) => office.rank >= NOTABLE_RANK && yearsFrom(office, era) === 0);
  return prominence(people, person, undefined) + (serving ? ERA_BONUS : 0);
}
