import type { RoleKind } from '../../facts/schema.ts';
import { firstFrom } from '../text/sorted.ts';
import type { PassageHit } from './passage-hit.ts';
import type { PassageNames } from './passage-names.ts';
import { contextAt } from './read/context.ts';
import { FORM_CLASS } from './read/form-class.ts';
import { UNIT, unitFlags } from './read/units.ts';
import { pageCountryFit, yearsFrom } from './whose/candidates.ts';
import { PROMINENCE_GAP } from './whose/prominence.ts';
import { type Decision, fitsSex, NOTABLE_RANK, type Surname, standingOn } from './whose/surname.ts';

/** Who speaks for a state at the UN. */
const SPEAKERS: ReadonlySet<RoleKind> = new Set([
  'un-ambassador',
  'diplomat',
  'foreign-minister',
  'head-of-government',
  'head-of-state',
]);
/** Least fame at which an honorific alone opens. */
const LEAST_FAME = 2;
/** Least fame at which the label of a transcript without a date opens. */
const LABEL_FAME = 5;
const LABEL_BEFORE = /^[\s\u00a0]*(?:MR|MRS|MS|DR|SECRETARY|AMBASSADOR|GENERAL|GEN|ADMIRAL|ADM|MINISTER)\.?[\s\u00a0]$/;
const LABEL_AFTER = /^(?:[\s\u00a0]?\([^)]{1,40}\))?:/;

/** Whether the name has a gap before it and no small letter in it, as in a speaker's label. */
export function isLabelled({ passage: { text } }: PassageNames, { start, quote }: PassageHit): boolean {
  return (unitFlags(text.charCodeAt(start - 1)) & UNIT.space) !== 0 && quote === quote.toUpperCase();
}

const BRACKET = /^(?:先生|女士|阁下|閣下)?[\s\u00a0.…]*[(（]/u;
/** A row of dots between the columns of a record. */
const LONGEST_LEADER = 100;
const LEADER = /[\s\u00a0.…:]/;
/** What of it parts columns, and no sentences. */
const PARTS = /:|…{2}|\.(?: ?\.){2}|\t/;

/** White space at a cell's edge. */
const LONGEST_GAP = 4;

/** The states that a record sets beside a name, as it writes them. */
interface Beside {
  readonly states: ReadonlySet<number>;
  readonly words: string;
}

/** The states that the words at a place name, where `fits` says so of the place where they end. */
function statesAt({ passage, context }: PassageNames, at: number, fits: (end: number) => boolean): Beside | undefined {
  const state = contextAt(context, at);
  if (state?.start !== at || !fits(state.end)) return undefined;
  const named = state.words.filter(({ category }) => category === 'country');
  if (named.length === 0) return undefined;
  return { states: new Set(named.map(({ country }) => country)), words: passage.text.slice(at, state.end) };
}

/** States that a bracket behind the name or its honorific holds, and nothing else: "Г-н Виттиг (Германия)", "阿罗先生(法国)". */
function statesInBracket(read: PassageNames, end: number): Beside | undefined {
  const { text } = read.passage;
  const opening = BRACKET.exec(text.slice(end, end + LONGEST_LEADER))?.[0];
  if (opening === undefined) return undefined;
  return statesAt(read, end + opening.length, (to) => /^[)）]/.test(text.charAt(to)));
}

/** Where the honorific directly before the name begins. */
function honorificBefore({ passage: { text }, context }: PassageNames, start: number): number | undefined {
  const before = context[firstFrom(context, ({ end }) => end, start + 1) - 1];
  const isHonorific = before?.words.some(({ category }) => category === 'honorific') ?? false;
  return before !== undefined && isHonorific && /^\.?[\s\u00a0]*$/.test(text.slice(before.end, start))
    ? before.start
    : undefined;
}

/** A cell's edge before a place, and behind one. */
const OPENS_CELL = /(?:^|[|:])\s*$/;
const ENDS_CELL = /^\s*(?:\||$)/;

/** "Norway: Mr. Kolby", "Norway ..... Mr. Kolby": the state in the column before; "Norway Mr. Kolby", and nothing else in the cell. */
function statesInColumn(read: PassageNames, honorific: number, behind: number): Beside | undefined {
  const { text } = read.passage;
  const least = Math.max(0, honorific - LONGEST_LEADER);
  let end = honorific;
  while (end > least && LEADER.test(text.charAt(end - 1))) end -= 1;
  const start = contextAt(read.context, end - 1)?.start;
  if (start === undefined) return undefined;
  const parted = PARTS.test(text.slice(end, honorific));
  const cell =
    ENDS_CELL.test(text.slice(behind, behind + LONGEST_GAP)) &&
    OPENS_CELL.test(text.slice(Math.max(0, start - LONGEST_GAP), start));
  return parted || cell ? statesAt(read, start, (to) => to === end) : undefined;
}

/** "Mr. Kolby Norway", and nothing else in the passage or the table's cell. */
function statesInCell(read: PassageNames, honorific: number, end: number): Beside | undefined {
  const { text } = read.passage;
  if (!OPENS_CELL.test(text.slice(Math.max(0, honorific - LONGEST_GAP), honorific))) return undefined;
  const gap = /^[\s\u00a0]+/.exec(text.slice(end, end + LONGEST_GAP))?.[0].length;
  return gap === undefined
    ? undefined
    : statesAt(read, end + gap, (to) => ENDS_CELL.test(text.slice(to, to + LONGEST_GAP)));
}

function statesBeside(read: PassageNames, { start, end }: PassageHit): Beside | undefined {
  const inBracket = statesInBracket(read, end);
  const honorific = inBracket === undefined ? honorificBefore(read, start) : undefined;
  if (honorific === undefined) return inBracket;
  return statesInColumn(read, honorific, end) ?? statesInCell(read, honorific, end);
}

/** Records of the UN give each speaker's state beside the name: one bearer who speaks for it on the page's day. */
function fromRecord({ page, read, hit, bearers }: Surname, day: number): Decision | undefined {
  const beside = statesBeside(read, hit);
  if (beside === undefined) return undefined;
  const { states, words } = beside;
  const { people } = page.names;
  const [only, another] = bearers.filter(
    ({ person, formClass }) =>
      formClass === FORM_CLASS.family &&
      people
        .offices(person)
        .some((office) => SPEAKERS.has(office.kind) && states.has(office.country) && yearsFrom(office, day) === 0),
  );
  if (only === undefined || another !== undefined) return undefined;
  const { name } = page.facts.officialAt(only.person);
  return { person: only.person, confidence: 0.85, because: { code: 'title_surname', words: [words, name] } };
}

/** "MR. KIRBY:", as transcripts of briefings head each speaker's words. */
function isSpeakerLabel({ read, hit }: Surname): boolean {
  const { text } = read.passage;
  return isLabelled(read, hit) && LABEL_BEFORE.test(text.slice(0, hit.start)) && LABEL_AFTER.test(text.slice(hit.end));
}

/**
 * "Mr Kirby", "MS. JEAN-PIERRE:" where on the page's day one bearer of some rank is in office and the page
 * speaks of the state. The label of a speaker needs neither: whom briefings let speak holds an office.
 */
export function fromHonorific(surname: Surname): Decision | undefined {
  const { page, bearers, around } = surname;
  const { people } = page.names;
  const day = page.evidence.day ?? page.evidence.era;
  const label = isSpeakerLabel(surname);
  if (!label && (!around.has('honorific') || day === undefined)) return undefined;
  const recorded = day === undefined ? undefined : fromRecord(surname, day);
  if (recorded !== undefined) return recorded;
  const serving = bearers
    .filter(({ person, formClass }) => {
      const held = people
        .offices(person)
        .filter((office) => (day === undefined || yearsFrom(office, day) === 0) && office.rank >= NOTABLE_RANK);
      return (
        formClass === FORM_CLASS.family &&
        held.length > 0 &&
        (label || !page.company.others.has(person)) &&
        (label || pageCountryFit(person, held, page.evidence) > 0) &&
        fitsSex(surname, person)
      );
    })
    .map(({ person }) => ({ person, standing: standingOn(page, person) }))
    .sort((a, b) => b.standing - a.standing);
  const [only, another] = serving;
  if (only === undefined || people.fame(only.person) < (label && day === undefined ? LABEL_FAME : LEAST_FAME)) {
    return undefined;
  }
  if (another !== undefined && !(label && only.standing - another.standing >= PROMINENCE_GAP)) return undefined;
  return {
    person: only.person,
    confidence: 0.78,
    because: { code: 'title_surname', words: [around.title ?? '', page.facts.officialAt(only.person).name] },
  };
}
