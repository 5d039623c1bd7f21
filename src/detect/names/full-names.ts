import type { Facts } from '../../facts/facts.ts';
import { MARK_THRESHOLD } from '../mention.ts';
import { type FoundName, overlaps } from './found-name.ts';
import { fitsInitials, isOtherGeneration } from './initials-and-generation.ts';
import { isAirport } from './mistaken/airports.ts';
import { isRelative } from './mistaken/another-name.ts';
import { isHalfOfFamily } from './mistaken/beside-official.ts';
import { followsGivenName, isFollowedByName, isHyphenedOn } from './mistaken/longer-name.ts';
import { isWordName, isWordThere } from './mistaken/word-surnames.ts';
import type { Bearer, NamesIndex } from './names-index.ts';
import type { PassageHit } from './passage-hit.ts';
import type { PassageNames } from './passage-names.ts';
import { contextAt } from './read/context.ts';
import { fold } from './read/fold.ts';
import type { Hit } from './read/hits.ts';
import { isDenseUnit } from './read/units.ts';
import { bylineCost } from './whose/byline.ts';
import { holdsOfficeOf, type PageEvidence, titleFit, weighFullName, wordsOnly } from './whose/candidates.ts';
import { isEnvoyNamesake, ofTheTime, ofTheVice, ofTheYear } from './whose/namesakes.ts';
import type { Office } from './whose/people.ts';
import type { Surroundings } from './whose/surroundings.ts';
import { isOfOtherAge } from './whose/told-age.ts';
import { yearsTold } from './whose/told-year.ts';
import { mayBearTwo } from './whose/two-family-names.ts';

/** Two bearers of one name must differ by this much, or neither is taken. */
const MARGIN = 0.06;
/** A name that has a middle name which the facts do not know is less sure. */
const MIDDLE_NAME_COST = 0.18;
const NAMING_REACH = 24;
/** A further name makes it somebody else's ("John Kerry Smith"), and so does a page about others, unless much speaks for the official. */
const FURTHER_NAME_COST = 0.35;
/** Fame of those whom pages about anything name. */
const KNOWN_EVERYWHERE = 9;
const SHORT_NAME_COST = 0.15;
const SHORTENED_COST = 1.5;
/** Longest name of one East Asian syllable for the family and two for the person. */
const LONGEST_SHORT = 3;
/** The facts list somebody else of the whole name, and no office of the bearer stands in the sentence. */
const KNOWN_NAMESAKE_COST = 0.15;
/** More than all that a page can say for a person. */
const NAMESAKE_COST = 1;
/** What a namesake about as likely takes away. */
const TIE_COST = 0.3;
const MOST = 0.99;
/** Of a name that is a word as well. */
const WORD_MOST = 0.6;
/** Below this a name is not even listed as possible. */
const LEAST = 0.5;

/** French joins the whole of a name by hyphens where a place bears it ("station Charles-de-Gaulle"). */
const isHyphenedPlace = (text: string, { start, end }: Hit): boolean =>
  /^\p{Lu}\p{L}+(?:-\p{L}+)+$/u.test(text.slice(start, end));

/** "Mohammed bin [Salman bin Abdulaziz]": the whole name of somebody's father, within the son's. */
const SON_OF = /\p{L}[ \u00a0](?:bin|bint|ibn|بن|بنت)[ \u00a0]$/u;
const SON_REACH = 8;

/** "A man named …": nobody introduces an office-holder so. "Macron a nommé …" gives an office. */
// bounded: NAMING_REACH
const INTRODUCED_AS_UNKNOWN =
  /(?:(?<![\p{L}-])(?!(?:has|have|had|a|ont|avai(?:t|ent)|ayant)\s)\p{Ll}+(?=\s(?:named|called|nommée?|appelée?|prénommée?|llamad[oa]|chamad[oa])\s$)|(?<![\p{L}-])\p{L}+(?=\s(?:namens|по имени|на ім.я)\s$)|(?:يدعى|בשם)\s$|名?叫$)/u;

function isIntroducedAsUnknown({ passage: { text }, context }: PassageNames, { start }: Hit): boolean {
  const from = Math.max(0, start - NAMING_REACH);
  const introduced = INTRODUCED_AS_UNKNOWN.exec(text.slice(from, start));
  if (introduced === null) return false;
  // "The president named …": who has an office gives one.
  const noun = contextAt(context, from + introduced.index + introduced[0].length - 1);
  return !(noun?.words.some(({ category }) => category === 'title') ?? false);
}

const THE = /(?<!\p{L})[Tt]he[ \u00a0]$/u;
const THE_REACH = 5;
/** What a leader has, or has named as his: "the Nicolás Maduro government", or shares with another: "the Joe Biden-Xi Jinping talks". */
const OF_LEADER =
  /^(?:-\p{Lu}|[ \u00a0-](?:administration|cabinet|camp|campaign|clan|dictatorship|doctrine|era|family|government|junta|leadership|led|plan|premiership|presidency|regime|team|ticket|White House|years)(?!\p{L}))/u;
const LEADER_REACH = 16;

/** "The Charles de Gaulle carrier", "on board the Ronald Reagan": English gives the article to what is called after somebody. */
function isNamedAfter({ passage: { text } }: PassageNames, { start, end, around }: PassageHit): boolean {
  return (
    THE.test(text.slice(Math.max(0, start - THE_REACH), start)) &&
    around.titleKinds.size === 0 &&
    !OF_LEADER.test(text.slice(end, end + LEADER_REACH))
  );
}

/**
 * How ordinary a name is was measured on all its words: of "Luis Hernández Peñaherrera" papers leave two, which
 * many more people bear.
 */
function shortenedRisk({ people }: NamesIndex, facts: Facts, quote: string, person: number): number {
  const words = (text: string): number => text.split(/\s+/).length;
  const shortened = words(quote) === 2 && words(facts.officialAt(person).name) > 2;
  return shortened ? people.ordinary(person) * SHORTENED_COST : 0;
}

/**
 * Two Han characters are as often a word (高峰, "summit") as a name, and a short East Asian name is many
 * people's, a singer's or a coach's too ("가수 김정은"), unless an office stands beside them.
 */
function shortNameRisk(text: string, { start, end }: Hit, around: Surroundings): number {
  if (!isDenseUnit(text.charCodeAt(start)) || around.titleKinds.size > 0 || end - start > LONGEST_SHORT) return 0;
  return around.has('occupation') ? NAMESAKE_COST : end - start === 2 ? SHORT_NAME_COST : 0;
}

/** Cyrillic sets a patronymic behind. */
const isLatin = (text: string, end: number): boolean => /^\p{Script=Latin}/u.test(text.charAt(end - 1));

/** A stretch of text that is somebody's whole name, whatever the page's evidence may yet say. */
export interface FullNameCandidate {
  readonly hit: PassageHit;
  readonly bearers: readonly Bearer[];
  /** A further name stands behind. */
  readonly followed: boolean;
  /** A given name stands before, or a hyphen joins a further name to it. */
  readonly within: boolean;
}

function candidateAt(hit: PassageHit, read: PassageNames, facts: Facts): FullNameCandidate | undefined {
  if (hit.bearers.full.length === 0) return undefined;
  const { text } = read.passage;
  const bearers = hit.bearers.full.filter(
    ({ person }) => fitsInitials(hit, facts, person) && !isOtherGeneration(text, hit, facts, person),
  );
  if (bearers.length === 0 || hit.isInstitution || isHyphenedPlace(text, hit)) return undefined;
  if (SON_OF.test(text.slice(Math.max(0, hit.start - SON_REACH), hit.start))) return undefined;
  if (isHalfOfFamily(read, hit) || isRelative(read, hit) || isIntroducedAsUnknown(read, hit) || isNamedAfter(read, hit))
    return undefined;
  if (hit.around.titleKinds.size === 0 && (hit.spansSeam || isWordThere(text, hit.start, hit.end))) return undefined;
  const within = followsGivenName(read, hit) || isHyphenedOn(read, hit);
  return { hit, bearers, followed: isFollowedByName(read, hit), within };
}

/** Of each hit, longest first, the full name that it may be: asked once, weighed twice. */
export function fullNameCandidates(read: PassageNames, facts: Facts): FullNameCandidate[] {
  return read.byLength.flatMap((hit) => candidateAt(hit, read, facts) ?? []);
}

/** What stands beside the name is no office of the bearer's: another trade, another office, another state. */
const speaksForAnother = (offices: readonly Office[], around: Surroundings): boolean =>
  around.trade ||
  around.has('occupation') ||
  around.has('kin') ||
  (around.titleKinds.size > 0 && titleFit(offices, around.titleKinds) === 0) ||
  (around.titleCountries.size > 0 && !holdsOfficeOf(offices, around.titleCountries));

/** Whether the page is about others than officials: whom it names are hardly any. */
const isOfOthers = (page: PageEvidence): boolean =>
  page.ofOthers === true || (page.namesPlayers === true && page.ofSport?.() === true);

function decide(
  { hit, bearers, followed, within }: FullNameCandidate,
  names: NamesIndex,
  read: PassageNames,
  page: PageEvidence,
  facts: Facts,
  confusable: ReadonlySet<string>,
): FoundName | undefined {
  const { text } = read.passage;
  const { around } = hit;
  // A short name in Han or Hangul is many people's: a compatriot on the page makes it no surer.
  const evidence = isDenseUnit(text.charCodeAt(hit.start)) ? wordsOnly(page) : page;
  const told = bearers.length < 2 ? [] : yearsTold(text, hit.start, hit.end);
  const meant = ofTheYear(ofTheVice(bearers, facts, around.title), names.people, told);
  const weighed = ofTheTime(meant, names.people, around, page)
    .map(({ person }) => ({
      person,
      weight:
        weighFullName(names.people, person, around, evidence) -
        shortNameRisk(text, hit, around) -
        shortenedRisk(names, facts, text.slice(hit.start, hit.end), person) -
        (isEnvoyNamesake(names.people.offices(person), around) ? NAMESAKE_COST : 0) -
        (isOfOtherAge(names.people, person, text, hit.end, page) ? NAMESAKE_COST : 0),
    }))
    .sort((a, b) => b.weight - a.weight);
  const [best, second] = weighed;
  if (best === undefined) return undefined;
  const close = second !== undefined && best.weight - second.weight < MARGIN;
  const offices = names.people.offices(best.person);
  const officed = titleFit(offices, around.nearKinds) > 0;
  // However famous the name, without the office beside it the further one makes it another person's.
  const elsewhere = !officed && names.people.fame(best.person) < KNOWN_EVERYWHERE && isOfOthers(page);
  const another = elsewhere || within || (followed && isLatin(text, hit.end) && !mayBearTwo(offices));
  const further = followed || within || elsewhere ? FURTHER_NAME_COST : 0;
  const weight = another && !officed ? Math.min(MOST, best.weight) : best.weight;
  const namesake = !officed && confusable.has(hit.folded);
  const unsaid = (namesake ? KNOWN_NAMESAKE_COST : 0) + bylineCost(names.people, text, hit, best.person);
  const word = around.titleKinds.size === 0 && isWordName(text.slice(hit.start, hit.end));
  const confidence =
    Math.min(word ? WORD_MOST : MOST, weight - further - unsaid) -
    (hit.middle ? MIDDLE_NAME_COST : 0) -
    (close ? TIE_COST : 0);
  if (confidence < LEAST) return undefined;
  if (names.people.died(best.person) !== 0 && isAirport(read, hit)) return undefined;
  const { name } = facts.officialAt(best.person);
  const because = around.title
    ? ({ code: 'full_name_context', words: [name, around.title] } as const)
    : ({ code: hit.folded === fold(name) ? 'full_name' : 'other_spelling', words: [name] } as const);
  const doubted = further > 0 || unsaid > 0 || close || hit.middle || speaksForAnother(offices, around);
  return { passage: read.index, start: hit.start, end: hit.end, person: best.person, confidence, because, doubted };
}

/** Finds the people whom a passage names in full; longer names win over those inside them. */
export function findFullNames(
  names: NamesIndex,
  read: PassageNames,
  candidates: readonly FullNameCandidate[],
  page: PageEvidence,
  facts: Facts,
  confusable: ReadonlySet<string>,
): FoundName[] {
  if (candidates.length === 0) return [];
  const found: FoundName[] = [];
  /** Names with a word in their midst that the form has not. */
  const stretched = new Set<FoundName>();
  for (const candidate of candidates) {
    const { hit } = candidate;
    const cut = found.findIndex((name) => overlaps(name, hit));
    const longer = found[cut];
    const within = longer !== undefined && hit.end <= longer.end && longer.confidence >= MARK_THRESHOLD;
    const closer = within && stretched.has(longer) && !hit.middle && hit.end === longer.end;
    if (within && !closer) continue;
    const name = decide(candidate, names, read, page, facts, confusable);
    if (name === undefined) continue;
    if (hit.middle) stretched.add(name);
    if (longer === undefined) found.push(name);
    // "President-elect Donald Trump" by "President-elect Trump": his whole name stands in it.
    else if (closer && name.person !== longer.person) continue;
    // "Iván Duque Márquez": the president, and no Iván Márquez of a further name.
    else if (longer.confidence < MARK_THRESHOLD && name.confidence >= MARK_THRESHOLD) found[cut] = name;
    // "Crown Prince Mohammed" and "Mohammed bin Salman" of one man: the name goes to its end.
    else if (name.person === longer.person && found.every((other, i) => i === cut || !overlaps(other, name)))
      found[cut] = name;
  }
  return found.sort((a, b) => a.start - b.start);
}
