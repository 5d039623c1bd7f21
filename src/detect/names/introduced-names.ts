import { MARK_THRESHOLD } from '../mention.ts';
import type { FoundName } from './found-name.ts';
import type { ContextHit } from './read/context.ts';
import { fold } from './read/fold.ts';
import { FORM_CLASS } from './read/form-class.ts';
import { fromTitle } from './titled-names.ts';
import { holdsOfficeOf, titleFit, yearsFrom } from './whose/candidates.ts';
import type { Office } from './whose/people.ts';
import { OPENS_ALONE } from './whose/prominence.ts';
import { isRoyalTitle } from './whose/royal-titles.ts';
import {
  type Decision,
  fitsSex,
  type NamedPage,
  NOTABLE_RANK,
  type Surname,
  standingOn,
  TERM_SLACK_YEARS,
} from './whose/surname.ts';

/** Between two people of one surname this much decides. */
const RANK_GAP = 3;
/** A surname of more officials than this (Kim, Lee) is whose the page names, however prominent another is. */
const MOST_NAMESAKES = 12;

const isKin = ({ words }: ContextHit): boolean => words.some(({ category }) => category === 'kin');

/**
 * "Boris Johnson met Mike Johnson. Johnson spoke.": two of standing, named in full in the passage itself and told apart
 * by no title, the less sure of them included. Of relatives the one of higher standing bears the name alone.
 */
function isBetweenTwo({ page, read, hit, bearers, around }: Surname, pool: readonly number[]): boolean {
  if (around.titleKinds.size > 0 || around.sex !== undefined || read.context.some(isKin)) return false;
  const beside = bearers.filter(({ person }) => {
    const introduction = page.introduced.get(person);
    if (introduction === undefined || introduction.passage !== read.index || introduction.start > hit.start)
      return false;
    const unsure = introduction.confidence < MARK_THRESHOLD;
    return (
      (unsure || pool.includes(person)) && page.names.people.offices(person).some(({ rank }) => rank >= NOTABLE_RANK)
    );
  });
  return new Set(beside.map(({ person }) => person)).size > 1;
}

/** "Chief Minister Alkatiri": the page itself gave this office with the full name, whatever the facts call it. */
function isTitledAs({ because: { code, words } }: FoundName, title: string | undefined): boolean {
  return code === 'full_name_context' && title !== undefined && words[1]?.toLowerCase() === title.toLowerCase();
}

/** "김 부장": one syllable is many people's, and an office that the person never held is another's. */
const isSyllable = ({ bearers }: Surname): boolean =>
  bearers.every(({ formClass }) => formClass === FORM_CLASS.syllable);

const otherWords = new WeakMap<NamedPage['introduced'], ReadonlyMap<string, readonly number[]>>();

/** Whom the page names in full with each word, the first left out, of their names. */
function bearersOfWord({ introduced, facts }: NamedPage, word: string): readonly number[] {
  let known = otherWords.get(introduced);
  if (known === undefined) {
    const words = new Map<string, number[]>();
    for (const person of introduced.keys()) {
      for (const part of fold(facts.officialAt(person).name).split(' ').slice(1)) {
        words.set(part, [...(words.get(part) ?? []), person]);
      }
    }
    known = words;
    otherWords.set(introduced, known);
  }
  return known.get(word) ?? [];
}

/**
 * "Félix Fernández Estigarribia … Cristina Fernández de Kirchner … Fernández": somebody else of that name, though it is not
 * the one by which the facts call this person, was named in full between.
 */
function isAnothersSince({ page, read, hit, around, bearers }: Surname, { passage, start }: FoundName): boolean {
  if (around.titleKinds.size > 0) return false;
  return bearersOfWord(page, hit.folded).some((person) => {
    const other = page.introduced.get(person);
    if (other === undefined || bearers.some((bearer) => bearer.person === person)) return false;
    const behind = other.passage > passage || (other.passage === passage && other.start > start);
    return behind && (other.passage < read.index || (other.passage === read.index && other.start < hit.start));
  });
}

/** "萨达姆·侯赛因 … 约旦国王侯赛因": the state beside the office is another bearer's, and of nobody whom the page names in full. */
function isOfAnotherState({ page, bearers, around }: Surname, known: readonly { readonly person: number }[]): boolean {
  const { titleCountries, titleKinds } = around;
  if (titleCountries.size === 0 || titleKinds.size === 0) return false;
  const offices = (person: number) => page.names.people.offices(person);
  if (known.some(({ person }) => holdsOfficeOf(offices(person), titleCountries))) return false;
  return bearers.some(({ person }) => {
    const held = offices(person).filter(({ country }) => titleCountries.has(country));
    return titleFit(held, titleKinds) === 2;
  });
}

/**
 * A later mention of somebody named in full: by title among namesakes, else the one of clearly highest
 * standing, else the nearest before. Nothing where somebody far more prominent of that surname is meant
 * ("Obama" on a page that names only Michelle Obama in full).
 */
export function fromIntroduced(surname: Surname): Decision | undefined {
  const { page, read, hit, bearers, around } = surname;
  if (!bearers.some(({ person }) => page.introduced.has(person))) return undefined;
  const known = bearers.flatMap(({ person }) => {
    const introduction = page.introduced.get(person);
    return introduction !== undefined && introduction.confidence >= MARK_THRESHOLD && fitsSex(surname, person)
      ? [{ person, introduction }]
      : [];
  });
  if (known.length === 0 || isOfAnotherState(surname, known)) return undefined;
  const offices = (person: number) => page.names.people.offices(person);
  const standing = (person: number) => standingOn(page, person);
  const day = page.evidence.day ?? page.evidence.era;
  const serving = (person: number) =>
    offices(person).filter((office) => day === undefined || yearsFrom(office, day) <= TERM_SLACK_YEARS);
  const fitting = (least: number, held: (person: number) => readonly Office[]) =>
    known.filter(({ person }) => titleFit(held(person), around.titleKinds) >= (isRoyalTitle(around.title) ? 2 : least));
  const retitled = () => known.filter(({ introduction }) => isTitledAs(introduction, around.title));
  const titled =
    [fitting(2, serving), fitting(1, serving), fitting(1, offices), retitled()].find(({ length }) => length > 0) ?? [];
  if (titled.length === 0 && around.titleKinds.size > 0) {
    const near = known.some(({ introduction }) => introduction.passage === read.index);
    if (isSyllable(surname) || !near || fromTitle(surname) !== undefined) return undefined;
  }
  const pool = titled.length > 0 ? titled : known;
  const ranked = pool
    .map((one) => ({ ...one, standing: standing(one.person) }))
    .sort((a, b) => b.standing - a.standing);
  const [first, second] = ranked;
  if (first === undefined) return undefined;
  const nearest = ranked
    .filter(
      ({ introduction }) =>
        introduction.passage < read.index || (introduction.passage === read.index && introduction.start < hit.start),
    )
    .sort((a, b) => b.introduction.passage - a.introduction.passage || b.introduction.start - a.introduction.start)[0];
  const overshadowed = bearers.some(
    ({ person }) =>
      !page.introduced.has(person) &&
      offices(first.person).every(({ rank }) => rank < NOTABLE_RANK) &&
      bearers.length <= MOST_NAMESAKES &&
      around.sex === undefined &&
      standing(person) >= OPENS_ALONE &&
      standing(person) - first.standing >= RANK_GAP,
  );
  if (
    overshadowed ||
    isBetweenTwo(
      surname,
      ranked.map(({ person }) => person),
    )
  )
    return undefined;
  const chosen = second === undefined || first.standing - second.standing >= RANK_GAP ? first : (nearest ?? first);
  if (isAnothersSince(surname, chosen.introduction)) return undefined;
  const { name } = page.facts.officialAt(chosen.person);
  const certain = second === undefined ? 0.95 : 0.8;
  return {
    person: chosen.person,
    confidence: Math.min(certain, chosen.introduction.confidence),
    because: { code: 'later_surname', words: [name] },
  };
}
