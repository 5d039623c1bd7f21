import type { RoleKind } from '../../facts/schema.ts';
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

const BRACKET = /^(?:先生|女士|阁下|閣下)?[\s\u00a0]?[(（]/u;
const LONGEST_BRACKET = 4;

/** States that a bracket behind the name or its honorific holds, and nothing else: "Г-н Виттиг (Германия)", "阿罗先生(法国)". */
function statesBehind({ passage: { text }, context }: PassageNames, end: number): ReadonlySet<number> {
  const opening = BRACKET.exec(text.slice(end, end + LONGEST_BRACKET))?.[0];
  const at = end + (opening?.length ?? 0);
  const state = opening === undefined ? undefined : contextAt(context, at);
  if (state?.start !== at || !/^[)）]/.test(text.charAt(state.end))) return new Set();
  return new Set(state.words.filter(({ category }) => category === 'country').map(({ country }) => country));
}

/** Records of the UN give each speaker's state behind the name: one bearer who speaks for it on the page's day. */
function fromRecord({ page, read, hit, bearers }: Surname, day: number): Decision | undefined {
  const states = statesBehind(read, hit.end);
  if (states.size === 0) return undefined;
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
  return { person: only.person, confidence: 0.85, because: { code: 'title_surname', words: ['', name] } };
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
