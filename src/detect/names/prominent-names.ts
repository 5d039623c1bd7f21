import { isGivenName } from './another-name.ts';
import { pageCountryFit, wordsOnly } from './candidates.ts';
import { fold } from './fold.ts';
import { FORM_CLASS } from './form-class.ts';
import type { Hit } from './hits.ts';
import type { PassageNames } from './passage-names.ts';
import { OPENS_ALONE, OPENS_ANYWHERE, OPENS_BY_NICKNAME, PROMINENCE_GAP, standingOffice } from './prominence.ts';
import { opensSentence } from './sentence-openers.ts';
import { type Decision, fitsSex, type Surname, standingOn } from './surname.ts';
import { isWordSurname } from './word-surnames.ts';

/** A page that names so many states is about the world's affairs. */
const NEWS_STATES = 2;
/** Two others of standing bear out even a surname that others bear too. */
const GOOD_COMPANY = 2;
/** Of so common a surname the page must speak of the state. */
const MOST_BEARERS = 8;

/** A word in capitals throughout is as often a label or a sign ("COMBINING MACRON") as a leader. */
function isShouted({ passage }: PassageNames, { start, end }: Hit): boolean {
  const word = passage.text.slice(start, end);
  return word.length > 1 && word !== word.toLowerCase() && word === word.toUpperCase();
}

/** A surname so prominent on the page's day that it needs no introduction. */
export function fromProminence(asked: Surname): Decision | undefined {
  const { page, read, hit, bearers } = asked;
  if (isGivenName(read, hit)) return undefined;
  if (page.evidence.countries.size === 0 && page.company.size === 0) return undefined;
  const { people } = page.names;
  const ranked = bearers
    .filter(({ person, formClass }) => formClass !== FORM_CLASS.syllable && fitsSex(asked, person))
    .map(({ person }) => ({ person, standing: standingOn(page, person) }))
    .sort((a, b) => b.standing - a.standing);
  const [first, second] = ranked;
  const nickname = bearers.some(({ formClass }) => formClass === FORM_CLASS.nickname);
  if (isShouted(read, hit) && !nickname) return undefined;
  if (first === undefined || first.standing < (nickname ? OPENS_BY_NICKNAME : OPENS_ALONE)) return undefined;
  if (second !== undefined && first.standing - second.standing < PROMINENCE_GAP) return undefined;
  const local = pageCountryFit(first.person, people.offices(first.person), page.evidence);
  const surname = fold(read.passage.text.slice(hit.start, hit.end));
  const company = opensSentence(surname) ? 0 : page.company.size - (page.company.has(first.person) ? 1 : 0);
  if (page.evidence.countries.size === 0 && local === 0 && company === 0) return undefined;
  if (first.standing < OPENS_ANYWHERE && local < 0.5 && !nickname && company === 0) return undefined;
  if (bearers.length > MOST_BEARERS && local < 0.5) return undefined;
  const elsewhere =
    local > 0 || (page.evidence.countries.size >= NEWS_STATES && !isWordSurname(surname, read.passage.lang));
  if (page.confusable.has(surname) && company < GOOD_COMPANY && (first.standing < OPENS_ANYWHERE || !elsewhere))
    return undefined;
  const spoken = pageCountryFit(first.person, people.offices(first.person), wordsOnly(page.evidence));
  if (isWordSurname(surname, read.passage.lang) && spoken === 0) return undefined;
  const official = page.facts.officialAt(first.person);
  const office = official.roles[standingOffice(people, first.person, page.evidence.day ?? page.evidence.era)];
  return {
    person: first.person,
    confidence: first.standing >= OPENS_ANYWHERE ? 0.88 : 0.78,
    because: { code: 'prominent_surname', words: [official.name, office?.title ?? ''] },
  };
}
