import { isForename } from './mistaken/another-name.ts';
import { isWordSurname } from './mistaken/word-surnames.ts';
import { FORM_CLASS } from './read/form-class.ts';
import {
  holdsOfficeOf,
  isAtUn,
  type PageEvidence,
  pageCountryFit,
  titleFit,
  YEAR,
  yearsFrom,
} from './whose/candidates.ts';
import { countryNumber, UN } from './whose/country-number.ts';
import { isAdjectiveOnPage } from './whose/demonym-surnames.ts';
import { namesUn, namesUnInEast } from './whose/names-un.ts';
import type { Office } from './whose/people.ts';
import { type Decision, fitsSex, type Surname, TERM_SLACK_YEARS } from './whose/surname.ts';

/** Fame (0 to 9) that makes up for weaker evidence: a title only like the office, no state named, one syllable. */
const FAME_FOR_LIKE_TITLE = 4;
const FAME_WITHOUT_STATE = 5;
const FAME_FOR_SYLLABLE = 7;
const FAME_AT_HOME = 3;
/** Heads of states and governments. */
const HEAD_RANK = 10;
/** Written in nearly every script that the facts know. */
const GREAT_FAME = 8;
const IN_ERA = 1.5;
/** How far an office may lie from the era of an undated page. */
const ERA_SLACK_YEARS = 12;
const JAPAN = countryNumber('JPN');
/** "文皇帝", "李王": of dynasties, whose names are of one syllable too; no president bears the title. */
const isThrone = (title = ''): boolean => /[王帝后妃]$|(?:황제|국왕|왕)$/u.test(title);
/** "联合国也门问题特使": sent by the UN, and no ambassador to it. */
const ENVOY = /(?:特使|特别代表|特別代表|特別顧問|特别顾问|특사|특별대표)$/u;
const LONGEST_ENVOY = 5;
const isEnvoy = ({ around: { title = '' }, read: { passage }, hit: { start } }: Surname): boolean =>
  ENVOY.test(title) || ENVOY.test(passage.text.slice(Math.max(0, start - LONGEST_ENVOY), start));
/** Names of three sounds and more, transcribed: whoever bears one beside an office is hardly anybody else. */
const isTranscribed = ({ quote }: Surname['hit']): boolean =>
  /^[\p{sc=Han}\p{sc=Katakana}ー\p{sc=Hangul}]{3,}$/u.test(quote);
/** Two bearers must differ by so much. */
const MARGIN = 1;

/**
 * An office beside a surname that on the page's day only one bearer held, or that one of great fame held once
 * ("President Obama" years after).
 */
export function fromTitle(surname: Surname): Decision | undefined {
  const { page, bearers, around } = surname;
  if (around.titleKinds.size === 0) return undefined;
  const famous = bearers.filter(({ person }) => page.names.people.fame(person) >= GREAT_FAME);
  return bearerInOffice(surname, around.has('former')) ?? bearerInOffice({ ...surname, bearers: famous }, true);
}

/**
 * Within the term on the page's day; without one, not too far from the time of which the page speaks. "Admiral Smith"
 * bears a rank, which tells no command: only who commands on the day itself.
 */
function isInTime(office: Office, { day, era }: PageEvidence): boolean {
  if (day !== undefined) return yearsFrom(office, day) <= (office.kind === 'military' ? 0 : TERM_SLACK_YEARS);
  return era === undefined || yearsFrom(office, era) <= ERA_SLACK_YEARS;
}

/** "President López Obrador", "Перес де Куэльяр": two family names are hardly anybody else's; bounded: a quote, which is a name of the facts. */
const isDouble = ({ quote }: Surname['hit']): boolean =>
  /\p{L}{3,}[ \u00a0-](?:\p{L}{1,2}[ \u00a0])?\p{L}{3,}/u.test(quote);
/** "спецпосланник ООН де Мистура", "联合国秘书长德奎利亚尔": the office itself names the UN. */
const isUnOffice = ({ around: { title = '', titleKinds }, read: { passage }, hit: { start } }: Surname): boolean => {
  const words = `${title} ${passage.text.slice(Math.max(0, start - UN_REACH), start)}`;
  return titleKinds.has('un-official') && (namesUn(words) || namesUnInEast(words));
};
const UN_REACH = 24;

/**
 * "El presidente Boric", where the page names no state: papers at home name none. The only bearer of the surname must be
 * in that office on the page's day, and known abroad.
 */
function isHeadAtHome({ page, hit, read }: Surname, person: number): boolean {
  const { day, countries, ofOthers } = page.evidence;
  const { people } = page.names;
  if (day === undefined || countries.size > 0 || ofOthers === true || people.fame(person) < FAME_AT_HOME) return false;
  if (isForename(read, hit) || isWordSurname(hit.folded)) return false;
  return people.offices(person).some((office) => office.rank === HEAD_RANK && yearsFrom(office, day) === 0);
}

/** "林外相": in Japanese papers a family name of one character and the office that its bearer holds on the page's day. */
function isJapaneseInOffice({ page, read }: Surname, held: readonly Office[]): boolean {
  const { day } = page.evidence;
  return (
    day !== undefined &&
    held.some((office) => office.country === JAPAN && yearsFrom(office, day) === 0) &&
    (read.lang?.startsWith('ja') ?? false)
  );
}

const isOfUn = ({ kind }: Office): boolean => kind === 'un-official';

/** "President Bush" on a page of 1999 is none who came to the office later. */
const hasBegun = ({ start }: Office, { day }: PageEvidence): boolean =>
  day === undefined || start === Number.POSITIVE_INFINITY || start - day <= TERM_SLACK_YEARS * YEAR;

function bearerInOffice(surname: Surname, anyTime: boolean): Decision | undefined {
  const { page, read, bearers, around, hit } = surname;
  const { people } = page.names;
  const { day, era } = page.evidence;
  // Without any time to go by, a "Senator Jones" may be anybody of two centuries.
  const timed = day !== undefined || era !== undefined;
  const sent = isEnvoy(surname);
  const named = (page.evidence.countries.get(UN) ?? 0) > 0 || around.titleKinds.has('un-official');
  const unOffice = day !== undefined && isUnOffice(surname);
  const ofUn = sent && named && day !== undefined && isTranscribed(hit);
  const scored = bearers
    .flatMap(({ person, formClass }) => {
      const held = people
        .offices(person)
        .filter((office) => (anyTime ? hasBegun(office, page.evidence) : isInTime(office, page.evidence)));
      // "Ambassador Skoog": whom the Council hears is hardly ever called by more of the office.
      const posted = around.titleKinds.has('diplomat') && !sent && held.some((office) => isAtUn(office, day));
      const envoy = ofUn && held.some(isOfUn);
      const fit = posted || envoy ? 2 : titleFit(held, around.titleKinds);
      const country = holdsOfficeOf(held, around.titleCountries);
      if (fit === 0 || !fitsSex(surname, person) || (around.titleCountries.size > 0 && !country)) return [];
      // "رئيس الوزراء السوداني" is the premier of Sudan, unless the page speaks more of Iraq.
      if (!country && isAdjectiveOnPage(read, hit, held, page.evidence)) return [];
      const local = pageCountryFit(person, held, page.evidence) || (unOffice && held.some(isOfUn) ? 1 : 0);
      const fame = people.fame(person);
      if (fit === 1 && fame < FAME_FOR_LIKE_TITLE && !country) return [];
      const sole = fit === 2 && bearers.length === 1 && (isDouble(hit) || isHeadAtHome(surname, person));
      if (!country && (local === 0 || !timed) && fame < FAME_WITHOUT_STATE && !sole && !envoy) return [];
      // "김 비서실장" in Seoul is nobody of Pyongyang.
      const vague = !country && local === 0 && [...around.titleKinds].every((kind) => kind === 'other');
      const famous = (fame >= FAME_FOR_SYLLABLE && !vague) || isJapaneseInOffice(surname, held);
      if (formClass === FORM_CLASS.syllable && (fit === 1 || !famous || isThrone(around.title))) return [];
      const inEra = era !== undefined && held.some((office) => yearsFrom(office, era) <= TERM_SLACK_YEARS) ? IN_ERA : 0;
      return [{ person, country, score: inEra + fit * 2 + (country ? 2 : 0) + local + fame * (envoy ? 0.4 : 0.2) }];
    })
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (best === undefined || (second !== undefined && best.score - second.score < MARGIN)) return undefined;
  return {
    person: best.person,
    confidence: best.country ? 0.92 : 0.84,
    because: { code: 'title_surname', words: [around.title ?? '', page.facts.officialAt(best.person).name] },
  };
}
