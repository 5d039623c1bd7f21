import type { Facts } from '../../facts/facts.ts';
import { once } from '../../facts/recent.ts';
import { isShortNameInside, withInitials } from './cyrillic-names.ts';
import { type FoundName, overlaps } from './found-name.ts';
import { fromHonorific, isLabelled } from './honorific-names.ts';
import { fromIntroduced } from './introduced-names.ts';
import { isAirport } from './mistaken/airports.ts';
import { isGerman } from './mistaken/another-name.ts';
import { isMonth } from './mistaken/calendar-names.ts';
import { isPronoun } from './mistaken/pronouns.ts';
import { isGroupSurname } from './mistaken/word-surnames.ts';
import type { Bearer } from './names-index.ts';
import type { PassageHit } from './passage-hit.ts';
import type { PassageNames } from './passage-names.ts';
import { fromOpeningYear, fromPastTitle } from './past-titles.ts';
import { fromProminence, mayOpen } from './prominent-names.ts';
import { FORM_CLASS } from './read/form-class.ts';
import type { Hit } from './read/hits.ts';
import { isDenseUnit } from './read/units.ts';
import { fromTitle } from './titled-names.ts';
import { isAdjective } from './whose/demonym-surnames.ts';
import { isRoyalTitle } from './whose/royal-titles.ts';
import type { NamedPage } from './whose/surname.ts';

/** Only German writes a possessive without an apostrophe; elsewhere "Houthis" are many. */
function isPlural(read: PassageNames, { end }: Hit): boolean {
  const { text } = read.passage;
  return /^s(?![\p{L}\p{N}])/iu.test(text.slice(end, end + 2)) && !isGerman(read);
}

/** "Neither Johnson", "both Kims", "der andere Bush": the word before speaks of several of the name, and tells none apart. */
const SEVERAL =
  /(?:^|[^\p{L}])(?:neither|either|both|each|which|another|any|no|ni|aucun|chaque|quel|ning[uú]n|ambos|cada|nenhum|keiner|kein|beide|jeder|welcher|ни|оба|никто|каждый|كلا|أي)[ \u00a0]$/iu;
const SEVERAL_REACH = 12;

const ROYAL_OFFICE = /\b(?:king|queen|sultan|emir|amir|pope|prince|princess|duke|sheikh)\b/i;
const ELECTED = /\b(?:president|chair|chairman|leader|secretary|head)\b/i;

/** Whether the person ever held an office of that kind, however the facts call it. */
const reigns = (facts: Facts, person: number): boolean =>
  facts
    .officialAt(person)
    .roles.some(({ title, kind }) => ROYAL_OFFICE.test(title) || (kind === 'head-of-state' && !ELECTED.test(title)));

/** "朴氏", as Japanese papers name somebody a second time. */
const JAPANESE_HONORIFIC = '氏';

const namesSeveral = (read: PassageNames, { start }: Hit): boolean =>
  SEVERAL.test(read.passage.text.slice(Math.max(0, start - SEVERAL_REACH), start));

const REGNAL = / [IVX]+\.?$/;
const CAPITALISED_BEHIND = /^[ \u00a0]\p{Lu}\p{Ll}/u;

/** "Leo Tolstoi", where a page in German has named Pope Leo XIV: what kings and popes are called are given names. */
function opensWholeName({ passage: { text } }: PassageNames, hit: PassageHit, facts: Facts): boolean {
  if (!CAPITALISED_BEHIND.test(text.slice(hit.end, hit.end + 3)) || hit.around.titleKinds.size > 0) return false;
  return hit.bearers.short.some(({ person }) => REGNAL.test(facts.officialAt(person).name));
}

/** A stretch of text that may be somebody's surname, nickname or title alone. */
export interface SurnameCandidate {
  readonly hit: PassageHit;
  /** Where the name begins, the initials before it included. */
  readonly start: number;
  readonly bearers: readonly Bearer[];
  /** {@link isShortNameInside} */
  readonly inside: boolean;
}

function candidateAt(hit: PassageHit, read: PassageNames, facts: Facts): SurnameCandidate | undefined {
  const namesakes = hit.bearers.short;
  if (isPlural(read, hit) || isPronoun(read, hit)) return undefined;
  const { text } = read.passage;
  const initialled = withInitials(text, hit, namesakes, facts);
  if (initialled === undefined ? hit.isPartOfAnotherName : hit.isInstitution) return undefined;
  if (isMonth(read, hit) || isAdjective(read, hit) || opensWholeName(read, hit, facts)) return undefined;
  if (isGroupSurname(hit.folded) && hit.around.titleKinds.size === 0) return undefined;
  const { start, bearers } = initialled ?? { start: hit.start, bearers: namesakes };
  return { hit, start, bearers, inside: isShortNameInside(text, hit) };
}

/** False where surely no title stands on the side on which the script writes it. */
const mayBeTitled = (hit: PassageHit, { passage }: PassageNames): boolean =>
  isDenseUnit(passage.text.charCodeAt(hit.start))
    ? hit.mayHaveTitleBehind
    : hit.mayHaveTitleBefore || hit.mayHaveTitleBehind;

/** A hit that may be a surname: looked at closely when something may decide whose, and only once. */
export interface PossibleSurname {
  readonly hit: PassageHit;
  readonly candidate: () => SurnameCandidate | undefined;
}

/** Of each hit, longest first, the surname that it may be. A first syllable is none without a title beside it. */
export function possibleSurnames(read: PassageNames, facts: Facts): PossibleSurname[] {
  const possible: PossibleSurname[] = [];
  const things = once(() => read.byLength.filter((hit) => hit.bearers.full.length > 0 && hit.isInstitution));
  const isPart = (hit: Hit): boolean => things().some((thing) => overlaps(thing, hit));
  for (const hit of read.byLength) {
    const { short, syllable } = hit.bearers;
    if (short.length === 0 || hit.middle || hit.glued) continue;
    if (syllable && !mayBeTitled(hit, read) && !isShortNameInside(read.passage.text, hit)) continue;
    possible.push({ hit, candidate: once(() => (isPart(hit) ? undefined : candidateAt(hit, read, facts))) });
  }
  return possible;
}

/** Whether anything could decide whose the surname is: most hits of most pages nothing can. */
function mayBeDecided({ introduced, evidence }: NamedPage, read: PassageNames, hit: PassageHit): boolean {
  if (hit.mayHaveTitleBefore || hit.mayHaveTitleBehind || mayOpen(hit, evidence)) return true;
  return hit.bearers.short.some(({ person }) => introduced.has(person)) || isLabelled(read, hit);
}

/** Finds the people whom a passage names by surname, nickname or title alone, outside the full names found. */
export function findLaterNames(
  page: NamedPage,
  read: PassageNames,
  possible: readonly PossibleSurname[],
  full: readonly FoundName[],
): FoundName[] {
  if (possible.length === 0) return [];
  const found: FoundName[] = [];
  for (const { hit, candidate } of possible) {
    if (!mayBeDecided(page, read, hit)) continue;
    if (full.some((name) => overlaps(name, hit)) || found.some((name) => overlaps(name, hit))) continue;
    const surname = candidate();
    if (surname === undefined) continue;
    const { start, bearers, inside } = surname;
    const { around } = hit;
    // "Хоккеист Лавров" is nobody's foreign minister.
    if (around.trade && around.titleKinds.size === 0) continue;
    const titled = isDenseUnit(read.passage.text.charCodeAt(hit.start))
      ? around.titleFollows
      : around.titleKinds.size > 0;
    const royal = isRoyalTitle(around.title);
    const reigning = royal ? bearers.filter(({ person }) => reigns(page.facts, person)) : bearers;
    const alone = reigning.filter(
      ({ person, formClass }) =>
        formClass !== FORM_CLASS.syllable ||
        titled ||
        inside ||
        (read.passage.text.startsWith(JAPANESE_HONORIFIC, hit.end) && page.introduced.has(person)),
    );
    if (alone.length === 0) continue;
    if (alone.filter(({ person }) => page.introduced.has(person)).length > 1 && namesSeveral(read, hit)) continue;
    const asked = { page, read, hit, bearers: alone, around, inside };
    const decision =
      fromOpeningYear(asked) ??
      fromIntroduced(asked) ??
      fromTitle(asked) ??
      fromPastTitle(asked) ??
      fromHonorific(asked) ??
      fromProminence(asked);
    if (decision === undefined || (around.titleKinds.size === 0 && hit.spansSeam)) continue;
    if (page.names.people.died(decision.person) !== 0 && isAirport(read, hit)) continue;
    found.push({ passage: read.index, start, end: hit.end, ...decision });
  }
  return found;
}
