import type { Facts } from '../../facts/facts.ts';
import type { RoleKind } from '../../facts/schema.ts';
import { type FoundName, overlaps } from './found-name.ts';
import { spansSeam } from './mistaken/dense-words.ts';
import type { NamesIndex } from './names-index.ts';
import type { PassageNames } from './passage-names.ts';
import { mayBegin, mayEnd } from './read/boundaries.ts';
import { capitalisedNames } from './read/capitalised.ts';
import { type ContextHit, contextWithin } from './read/context.ts';
import { nodeOf, oneLetterOff, otherwiseDoubled } from './read/near-trie.ts';
import { similar } from './read/similar.ts';
import { isDenseUnit } from './read/units.ts';
import { holdsOfficeOf, type PageEvidence, titleFit, weighFullName, yearsAway } from './whose/candidates.ts';
import { TERM_SLACK_YEARS } from './whose/surname.ts';
import {
  mayHaveTitleBefore,
  mayHaveTitleBehind,
  REACH_BEFORE,
  REACH_BEHIND,
  type Surroundings,
  surroundingsOf,
} from './whose/surroundings.ts';

/** Shorter family names have too many neighbours one letter away. */
const LEAST_FAMILY = 5;
const MISSPELLING_COST = 0.14;
const LEAST = 0.7;

/** An office or a state: without one in the passage no reading is borne out. */
const bearsOut = ({ words }: ContextHit): boolean =>
  words.some(({ category }) => category === 'title' || category === 'country');

const tellsOccupation = ({ words }: ContextHit): boolean =>
  words.some(({ category }) => category === 'occupation' || category === 'trade');

/**
 * Finds names one letter away from a known one ("Fatmir Sedjiu"), where the given name is right and an
 * office or the state beside it bears the reading out.
 */
export function findNearNames(
  names: NamesIndex,
  read: PassageNames,
  page: PageEvidence,
  facts: Facts,
  taken: readonly FoundName[],
): FoundName[] {
  const { text } = read.passage;
  if (read.capitals !== 'sentence' || !read.context.some(bearsOut)) return [];
  const found: FoundName[] = [];
  for (const match of capitalisedNames(text)) {
    const words = match[0].split(/[ \u00a0]/).filter((word) => !/^\p{Lu}\.$/u.test(word));
    for (let first = 0; first + 1 < words.length; first += 1) {
      const [given = '', family = ''] = words.slice(first, first + 2);
      const start = text.indexOf(given, match.index);
      const end = text.indexOf(family, start + given.length) + family.length;
      const span = { start, end };
      if (family.length < LEAST_FAMILY || [...taken, ...found].some((name) => overlaps(name, span))) continue;
      const name = decide(names, read, page, facts, { ...span, given, family });
      if (name !== undefined) found.push(name);
    }
  }
  return found;
}

interface Written extends Pick<FoundName, 'start' | 'end'> {
  readonly given: string;
  readonly family: string;
}

/** Where the names of the index go on that begin with a given name; 0 for none. */
const givenNode = ({ trie }: NamesIndex, given: string): number => nodeOf(trie, `${given} `);

/** Bearers of a name one letter away, or with another letter doubled, where an office or a state beside it bears one of them out. */
function oneOff(names: NamesIndex, { given, family }: Written, around: Surroundings): number | undefined {
  const node = givenNode(names, given);
  if (node === 0 || names.trie.value[nodeOf(names.trie, family)]) return undefined;
  const candidates = new Set(
    [...oneLetterOff(names.trie, node, family), ...otherwiseDoubled(names.trie, node, family)].flatMap((form) =>
      names.bearers(form).full.map(({ person }) => person),
    ),
  );
  return theOnly(
    [...candidates].filter((person) => {
      const offices = names.people.offices(person);
      const state = holdsOfficeOf(offices, around.titleCountries) || holdsOfficeOf(offices, around.nearCountries);
      return titleFit(offices, around.titleKinds) > 0 || state;
    }),
  );
}

/** The holder of the very office named beside, whose name sounds like the written one ("presidente iraní Hasan Rohani"). */
function soundsLike(
  names: NamesIndex,
  { given, family }: Written,
  around: Surroundings,
  page: PageEvidence,
  facts: Facts,
): number | undefined {
  const { people } = names;
  const day = page.day ?? page.era;
  const holders = new Set(
    [...kindsMeant(around.titleKinds)].flatMap((kind) =>
      [...around.titleCountries].flatMap((state) => people.holders(kind, state)),
    ),
  );
  return theOnly(
    [...holders].filter((person) => {
      const away = around.has('former') ? 0 : yearsAway(people, person, day);
      if (away > TERM_SLACK_YEARS) return false;
      const { name, aliases = [], names: written = {} } = facts.officialAt(person);
      return [name, ...aliases, ...Object.values(written).flat()].some((form) => similar(form, `${given} ${family}`));
    }),
  );
}

const HEADS: readonly RoleKind[] = ['head-of-state', 'head-of-government'];

/** A president heads the state in one country and the government in another; an ambassador may be one to the UN. */
const kindsMeant = (kinds: ReadonlySet<RoleKind>): ReadonlySet<RoleKind> =>
  new Set([
    ...kinds,
    ...(HEADS.some((kind) => kinds.has(kind)) ? HEADS : []),
    ...(kinds.has('diplomat') ? (['un-ambassador'] as const) : []),
  ]);

const theOnly = (people: readonly number[]): number | undefined => (people.length === 1 ? people[0] : undefined);

/** "The head of EU diplomacy, Kaya Kallas, …": how far the office stands before the name, by a comma and a gap. */
const appositionBefore = ({ passage: { text } }: PassageNames, start: number): number =>
  /^\p{L},[ \u00a0]$/u.test(text.slice(Math.max(0, start - 3), start)) ? 2 : 0;

/** Whether the occupation, of one, opens the sentence's words before the name; "Aux journalistes, Fatmir Sedjiu" answers several. */
const opensOccupation = ({ passage: { text } }: PassageNames, hit: ContextHit, start: number): boolean =>
  tellsOccupation(hit) &&
  hit.end <= start &&
  !/[^s]s$/u.test(text.slice(hit.start, hit.end)) &&
  !/[.!?;:\p{Lu}]/u.test(text.slice(hit.end, start));

function decide(
  names: NamesIndex,
  read: PassageNames,
  page: PageEvidence,
  facts: Facts,
  written: Written,
): FoundName | undefined {
  const { start, end } = written;
  const near = contextWithin(read.context, start - REACH_BEFORE, end + REACH_BEHIND);
  if (!near.some(bearsOut)) return undefined;
  const titled = mayHaveTitleBefore(read.context, start) || mayHaveTitleBehind(read.context, end);
  if (!titled && givenNode(names, written.given) === 0) return undefined;
  const around = surroundingsOf(read.passage.text, read.context, start - appositionBefore(read, start), end);
  if (around.titleKinds.size === 0 && around.nearCountries.size === 0) return undefined;
  // "A farmer, Antonio Guterrez, spoke in Portugal": the name is somebody's, and rightly spelled.
  if (around.nearKinds.size === 0 && near.some((hit) => opensOccupation(read, hit, start))) return undefined;
  const person = oneOff(names, written, around) ?? soundsLike(names, written, around, page, facts);
  if (person === undefined) return undefined;
  const confidence = Math.min(1, weighFullName(names.people, person, around, page)) - MISSPELLING_COST;
  if (confidence < LEAST) return undefined;
  const { name } = facts.officialAt(person);
  return {
    passage: read.index,
    start,
    end,
    person,
    confidence,
    because: { code: 'other_spelling', words: [name] },
  };
}

/** Whether a name stands for itself there and is not a part of a longer word. */
function standsAlone(text: string, { start, end }: { start: number; end: number }): boolean {
  if (isDenseUnit(text.charCodeAt(start))) {
    return mayBegin(text, start) && mayEnd(text, end) && !spansSeam(text, start, end);
  }
  return !/[\p{L}\p{N}]/u.test(`${text.charAt(start - 1)}${text.charAt(end)}`);
}

/** Later mentions of a misspelled family name on the same page ("Wilsner said"). */
export function findNearLater(
  read: PassageNames,
  spellings: ReadonlyMap<string, FoundName>,
  taken: readonly FoundName[],
  facts: Facts,
): FoundName[] {
  const found: FoundName[] = [];
  for (const [family, introduction] of spellings) {
    for (
      let start = read.passage.text.indexOf(family);
      start >= 0;
      start = read.passage.text.indexOf(family, start + 1)
    ) {
      const span = { start, end: start + family.length };
      const glued = !standsAlone(read.passage.text, span);
      if (glued || taken.some((name) => overlaps(name, span))) continue;
      const { name } = facts.officialAt(introduction.person);
      found.push({
        passage: read.index,
        ...span,
        person: introduction.person,
        confidence: introduction.confidence,
        because: { code: 'later_surname', words: [name] },
      });
    }
  }
  return found;
}
