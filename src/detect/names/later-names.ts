import type { Facts } from '../../facts/facts.ts';
import { isAirport } from './airports.ts';
import { isShortNameInside, withInitials } from './cyrillic-names.ts';
import { FORM_CLASS } from './form-class.ts';
import { type FoundName, overlaps } from './found-name.ts';
import type { Hit } from './hits.ts';
import { fromHonorific } from './honorific-names.ts';
import { fromIntroduced } from './introduced-names.ts';
import type { Bearer } from './names-index.ts';
import type { PassageHit } from './passage-hit.ts';
import type { PassageNames } from './passage-names.ts';
import { fromProminence } from './prominent-names.ts';
import type { NamedPage } from './surname.ts';
import { fromTitle } from './titled-names.ts';
import { isDenseUnit } from './units.ts';
import { isGroupSurname } from './word-surnames.ts';

/** Only German writes a possessive without an apostrophe; elsewhere "Houthis" are many. */
function isPlural(read: PassageNames, { end }: Hit): boolean {
  const { lang } = read;
  const { text } = read.passage;
  return /^s(?![\p{L}\p{N}])/iu.test(text.slice(end, end + 2)) && !(lang?.startsWith('de') ?? false);
}

/** "Neither Johnson", "both Kims", "der andere Bush": the word before speaks of several of the name, and tells none apart. */
const SEVERAL =
  /(?:^|[^\p{L}])(?:neither|either|both|each|which|another|any|no|ni|aucun|chaque|quel|ning[uú]n|ambos|cada|nenhum|keiner|kein|beide|jeder|welcher|ни|оба|никто|каждый|كلا|أي)[ \u00a0]$/iu;
const SEVERAL_REACH = 12;

const namesSeveral = (read: PassageNames, { start }: Hit): boolean =>
  SEVERAL.test(read.passage.text.slice(Math.max(0, start - SEVERAL_REACH), start));

/** A stretch of text that may be somebody's surname, nickname or title alone. */
export interface SurnameCandidate {
  readonly hit: PassageHit;
  /** Where the name begins, the initials before it included. */
  readonly start: number;
  readonly bearers: readonly Bearer[];
  /** A short Cyrillic name that stands capitalised inside a sentence. */
  readonly inside: boolean;
}

function candidateAt(hit: PassageHit, read: PassageNames, facts: Facts): SurnameCandidate | undefined {
  const namesakes = hit.bearers.short;
  if (namesakes.length === 0 || hit.middle || hit.glued || isPlural(read, hit)) return undefined;
  const { text } = read.passage;
  const initialled = withInitials(text, hit, namesakes, facts);
  if (initialled === undefined ? hit.isPartOfAnotherName : hit.isInstitution) return undefined;
  if (isGroupSurname(hit.folded) && hit.around.titleKinds.size === 0) return undefined;
  const { start, bearers } = initialled ?? { start: hit.start, bearers: namesakes };
  return { hit, start, bearers, inside: isShortNameInside(text, hit) };
}

/** Of each hit, longest first, the surname that it may be: asked once, weighed three times. */
export function surnameCandidates(read: PassageNames, facts: Facts): SurnameCandidate[] {
  const things = read.byLength.filter((hit) => hit.bearers.full.length > 0 && hit.isInstitution);
  const isPart = (hit: Hit): boolean => things.some((thing) => overlaps(thing, hit));
  return read.byLength.flatMap((hit) => (isPart(hit) ? [] : (candidateAt(hit, read, facts) ?? [])));
}

/** Finds the people whom a passage names by surname, nickname or title alone, outside the full names found. */
export function findLaterNames(
  page: NamedPage,
  read: PassageNames,
  candidates: readonly SurnameCandidate[],
  full: readonly FoundName[],
): FoundName[] {
  if (candidates.length === 0) return [];
  const found: FoundName[] = [];
  for (const { hit, start, bearers, inside } of candidates) {
    if (full.some((name) => overlaps(name, hit)) || found.some((name) => overlaps(name, hit))) continue;
    const { around } = hit;
    const titled = isDenseUnit(read.passage.text.charCodeAt(hit.start))
      ? around.titleFollows
      : around.titleKinds.size > 0;
    const alone = bearers.filter(
      ({ person, formClass }) => formClass !== FORM_CLASS.syllable || titled || (inside && page.introduced.has(person)),
    );
    if (alone.length === 0) continue;
    if (alone.filter(({ person }) => page.introduced.has(person)).length > 1 && namesSeveral(read, hit)) continue;
    const surname = { page, read, hit, bearers: alone, around };
    const decision = fromIntroduced(surname) ?? fromTitle(surname) ?? fromHonorific(surname) ?? fromProminence(surname);
    if (decision === undefined || (around.titleKinds.size === 0 && hit.spansSeam)) continue;
    if (page.names.people.died(decision.person) !== 0 && isAirport(read, hit)) continue;
    found.push({ passage: read.index, start, end: hit.end, ...decision });
  }
  return found;
}
