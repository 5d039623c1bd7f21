import type { Facts } from '../../facts/facts.ts';
import { once } from '../../facts/recent.ts';
import type { Mention } from '../mention.ts';
import type { PageText } from '../page-text.ts';
import type { FoundName } from './found-name.ts';
import { type FullNameCandidate, findFullNames, fullNameCandidates } from './full-names.ts';
import { findLaterNames, type PossibleSurname, possibleSurnames } from './later-names.ts';
import { opensSentence } from './mistaken/sentence-openers.ts';
import type { NamesIndex } from './names-index.ts';
import { findNearLater, findNearNames } from './near-names.ts';
import { type PassageNames, readPassage } from './passage-names.ts';
import type { ContextHit } from './read/context.ts';
import { fold } from './read/fold.ts';
import { findBySound } from './sound/titled-sounds.ts';
import { borneOut, toldInFull } from './told-in-full.ts';
import type { PageEvidence } from './whose/candidates.ts';
import { companyOf } from './whose/company.ts';
import { compatriotsOf } from './whose/compatriots.ts';
import { UN } from './whose/country-number.ts';
import { dayNumber } from './whose/days.ts';
import { eraOf } from './whose/era.ts';
import { namesUn } from './whose/names-un.ts';
import { isOfSport } from './whose/sport.ts';
import type { NamedPage } from './whose/surname.ts';

/** "Secretario general de la ONU": an office of no state whose words hold the name of the UN. */
const isOfUn = ({ passage: { text } }: PassageNames, { start, end, words }: ContextHit): boolean =>
  words.some(({ kind, country }) => country === 0 && (kind === 'un-official' || kind === 'un-ambassador')) &&
  namesUn(text.slice(start, end));

/** So many trades and occupations, and more than twice as many as offices, make a page one about others. */
const LEAST_TRADES = 3;
const TRADES_TO_OFFICES = 2;

/** So many trades, and more than offices, may be those of players. */
const LEAST_PLAYERS = 2;

/** Which states the page names how often, and whether it is about others than officials, or sport. */
function toldBy(
  passages: readonly PassageNames[],
): Pick<PageEvidence, 'countries' | 'ofOthers' | 'ofSport' | 'namesPlayers'> {
  const counts = new Map<number, number>();
  let trades = 0;
  let offices = 0;
  const count = (country: number): void => void counts.set(country, (counts.get(country) ?? 0) + 1);
  for (const read of passages) {
    for (const hit of read.context) {
      for (const { category, country } of hit.words) {
        if (country !== 0 && (category === 'country' || category === 'title')) count(country);
      }
      if (isOfUn(read, hit)) count(UN);
      if (hit.words.some(({ category }) => category === 'title')) offices += 1;
      else if (hit.words.some(({ category }) => category === 'trade' || category === 'occupation')) trades += 1;
    }
  }
  const ofOthers = counts.size === 0 && trades >= LEAST_TRADES && trades > TRADES_TO_OFFICES * offices;
  const ofSport = once(() =>
    isOfSport(
      passages.map(({ passage }) => passage),
      offices,
    ),
  );
  return { countries: counts, ofOthers, ofSport, namesPlayers: trades >= LEAST_PLAYERS && trades > offices };
}

/** A passage with what of it may be names, told from the passage alone. */
interface Candidates {
  readonly read: PassageNames;
  readonly whole: readonly FullNameCandidate[];
  readonly surnames: readonly PossibleSurname[];
}

const confusableNames = new WeakMap<Facts, ReadonlySet<string>>();

/** Folded surnames and whole names of officials that the facts list as words or as other people's. */
function confusablesOf(facts: Facts): ReadonlySet<string> {
  const known = confusableNames.get(facts);
  if (known !== undefined) return known;
  const names = new Set(facts.confusables().map(({ text }) => fold(text)));
  confusableNames.set(facts, names);
  return names;
}

/** The first introduction of each person; the article's own count before those of teasers. */
function introductions(full: readonly FoundName[], passages: readonly PassageNames[]): Map<number, FoundName> {
  const introduced = new Map<number, FoundName>();
  for (const part of ['article', 'elsewhere'] as const) {
    for (const name of full) {
      const inArticle = passages[name.passage]?.passage.part !== 'elsewhere';
      if (inArticle === (part === 'article') && !introduced.has(name.person)) introduced.set(name.person, name);
    }
  }
  return introduced;
}

const isSame = (a: ReadonlyMap<number, FoundName>, b: ReadonlyMap<number, FoundName>): boolean =>
  a.size === b.size && [...a].every(([person, name]) => b.get(person) === name);

/** "Premier Su" introduces nobody whom "Su" at the head of a Spanish sentence could name. */
function isSmallWord({ passage, start, end }: FoundName, passages: readonly PassageNames[]): boolean {
  return opensSentence(passages[passage]?.passage.text.slice(start, end) ?? '');
}

/** The family names of misspelled full names, as the page writes them. */
function misspelledFamilies(near: readonly FoundName[], passages: readonly PassageNames[]): Map<string, FoundName> {
  const spellings = new Map<string, FoundName>();
  for (const name of near) {
    const quote = passages[name.passage]?.passage.text.slice(name.start, name.end) ?? '';
    const family = quote.split(/[ \u00a0·•・‧]/).at(-1);
    if (family !== undefined) spellings.set(family, name);
  }
  return spellings;
}

/**
 * What the page tells at a first reading: whom it names for which states and, without a date, of what time
 * it speaks. The second reading weighs every name by it. With a date the first is done when first asked for.
 */
function readTwice(
  known: Pick<NamedPage, 'names' | 'facts' | 'confusable'>,
  page: PageText,
  passages: readonly PassageNames[],
  candidates: readonly Candidates[],
  evidence: PageEvidence,
): PageEvidence {
  const { names, facts, confusable } = known;
  const { people } = names;
  const named = once(() => {
    const readings = candidates.map((one) => ({
      ...one,
      full: findFullNames(names, one.read, one.whole, evidence, facts, confusable),
    }));
    const full = readings.flatMap((reading) => reading.full);
    const era = evidence.day === undefined ? eraOf(people, full, page, facts) : undefined;
    const told = {
      ...known,
      evidence: era === undefined ? evidence : { ...evidence, era },
      introduced: introductions(full, passages),
    };
    const asked = { ...told, company: companyOf(told, passages) };
    const later = readings.flatMap((one) => findLaterNames(asked, one.read, one.surnames, one.full));
    return [...full, ...later];
  });
  const era = evidence.day === undefined ? eraOf(people, named(), page, facts) : undefined;
  const compatriots = once(() => compatriotsOf(people, named(), evidence.day ?? era));
  return { ...evidence, ...(era === undefined ? {} : { era }), compatriots };
}

/**
 * Finds the officials whom a page names, in reading order and never overlapping each other.
 * `date` is the article's, ISO 8601; it decides between bearers of a name.
 */
export function findNames(
  page: PageText,
  facts: Facts,
  names: NamesIndex,
  context: { readonly date?: string; readonly lang?: string },
): Mention[] {
  const passages = page.passages.map((passage, i) => readPassage(names, passage, i, context.lang));
  const atFirst: PageEvidence = {
    day: context.date === undefined ? undefined : dayNumber(context.date, 'first'),
    ...toldBy(passages),
  };
  const confusable = confusablesOf(facts);
  const candidates = passages.map((read) => ({
    read,
    whole: fullNameCandidates(read, facts),
    surnames: possibleSurnames(read, facts),
  }));
  const evidence = readTwice({ names, facts, confusable }, page, passages, candidates, atFirst);
  const whole = candidates.map((one) => findFullNames(names, one.read, one.whole, evidence, facts, confusable));
  const inFull = toldInFull(whole.flat());
  const readings = candidates.map((one, i) => {
    const exact = (whole[i] ?? []).map((name) => borneOut(name, inFull));
    const near = findNearNames(names, one.read, evidence, facts, exact);
    const heard = findBySound(names, one.read, evidence, facts, [...exact, ...near]);
    const misspelled = [...near, ...heard];
    return { ...one, misspelled, full: [...exact, ...misspelled] };
  });
  const full = readings.flatMap((reading) => reading.full);
  const spellings = misspelledFamilies(
    readings.flatMap(({ misspelled }) => misspelled),
    passages,
  );
  const told = { names, evidence, facts, confusable, introduced: introductions(full, passages) };
  const asked = { ...told, company: companyOf(told, passages) };
  const laterBy = (page: NamedPage) => readings.map((one) => findLaterNames(page, one.read, one.surnames, one.full));
  const before = laterBy(asked);
  const titled = before.flat().filter((name) => name.because.code === 'title_surname' && !isSmallWord(name, passages));
  const introduced = introductions([...full, ...titled], passages);
  const later = isSame(introduced, told.introduced) ? before : laterBy({ ...asked, introduced });
  const found = readings.flatMap(({ read, full: named }, i) => {
    const all = [...named, ...(later[i] ?? [])];
    return [...all, ...findNearLater(read, spellings, all, facts)];
  });
  return found
    .sort((a, b) => a.passage - b.passage || a.start - b.start)
    .map(({ passage, start, end, person, confidence, because }) => ({
      passage,
      start,
      end,
      quote: (page.passages[passage]?.text ?? '').slice(start, end),
      subject: { kind: 'official', id: facts.officialAt(person).id },
      confidence,
      because,
    }));
}
