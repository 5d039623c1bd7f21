import type { Facts } from '../../facts/facts.ts';
import type { Mention } from '../mention.ts';
import type { PageText } from '../page-text.ts';
import type { PageEvidence } from './candidates.ts';
import { dayNumber } from './days.ts';
import { eraOf } from './era.ts';
import { fold } from './fold.ts';
import { type FoundName, overlaps } from './found-name.ts';
import { findFullNames } from './full-names.ts';
import { findLaterNames } from './later-names.ts';
import type { NamesIndex } from './names-index.ts';
import { findNearLater, findNearNames } from './near-names.ts';
import { type PassageNames, readPassage } from './passage-names.ts';
import { findBySound } from './sound/titled-sounds.ts';

function countriesOf(passages: readonly PassageNames[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { context } of passages) {
    for (const { words } of context) {
      for (const { category, country } of words) {
        if (country !== 0 && (category === 'country' || category === 'title')) {
          counts.set(country, (counts.get(country) ?? 0) + 1);
        }
      }
    }
  }
  return counts;
}

const confusableSurnames = new WeakMap<Facts, ReadonlySet<string>>();

function confusablesOf(facts: Facts): ReadonlySet<string> {
  const known = confusableSurnames.get(facts);
  if (known !== undefined) return known;
  const surnames = new Set(
    facts
      .confusables()
      .filter(({ text, not }) => !text.includes(' ') && !not.startsWith('un-'))
      .map(({ text }) => fold(text)),
  );
  confusableSurnames.set(facts, surnames);
  return surnames;
}

/** The surest introduction of each person; the article's own count before those of teasers. */
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
 * Finds the officials whom a page names, in reading order and never overlapping each other or `taken`.
 * `date` is the article's, ISO 8601; it decides between bearers of a name.
 */
export function findNames(
  page: PageText,
  facts: Facts,
  names: NamesIndex,
  context: { readonly date?: string; readonly lang?: string; readonly taken: readonly Mention[] },
): Mention[] {
  const passages = page.passages.map((passage, i) =>
    readPassage(
      names,
      { ...passage, ...(passage.lang === undefined && context.lang ? { lang: context.lang } : {}) },
      i,
    ),
  );
  const undated: PageEvidence = {
    day: context.date === undefined ? undefined : dayNumber(context.date, 'first'),
    countries: countriesOf(passages),
  };
  const atFirst = passages.map((read) => findFullNames(names, read, undated, facts));
  const era = undated.day === undefined ? eraOf(names.people, atFirst.flat(), page, facts) : undefined;
  const evidence = era === undefined ? undated : { ...undated, era };
  const exact = era === undefined ? atFirst : passages.map((read) => findFullNames(names, read, evidence, facts));
  const near = passages.map((read, i) => findNearNames(names, read, evidence, facts, exact[i] ?? []));
  const heard = passages.map((read, i) =>
    findBySound(names, read, evidence, facts, [...(exact[i] ?? []), ...(near[i] ?? [])]),
  );
  const full = exact.map((found, i) => [...found, ...(near[i] ?? []), ...(heard[i] ?? [])]);
  const spellings = misspelledFamilies([...near.flat(), ...heard.flat()], passages);
  const introduced = introductions(full.flat(), passages);
  const confusable = confusablesOf(facts);
  const found = passages.flatMap((read, i) => {
    const named = full[i] ?? [];
    const later = findLaterNames({ names, evidence, facts, introduced, confusable }, read, named);
    return [...named, ...later, ...findNearLater(read, spellings, [...named, ...later], facts)];
  });
  return found
    .filter((name) => !context.taken.some((mention) => mention.passage === name.passage && overlaps(mention, name)))
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
