import type { Facts } from '../../../facts/facts.ts';
import type { RoleKind } from '../../../facts/schema.ts';
import { isAbjad } from '../../text/letters.ts';
import { type FoundName, overlaps } from '../found-name.ts';
import type { NamesIndex } from '../names-index.ts';
import type { PassageNames } from '../passage-names.ts';
import { isDenseUnit } from '../read/units.ts';
import { type PageEvidence, yearsFrom } from '../whose/candidates.ts';
import { countryNumber } from '../whose/country-number.ts';
import { isRoyalTitle } from '../whose/royal-titles.ts';
import { NOTABLE_RANK, TERM_SLACK_YEARS } from '../whose/surname.ts';
import { surroundingsOf } from '../whose/surroundings.ts';
import { type Likeness, likenessOfNames, soundsOf } from './same-sound.ts';
import { namesBeside, type WrittenName } from './spans.ts';

/** Another holder of the office must sound so much less alike. */
const MARGIN = 0.12;
/** Where nothing tells the time, or the state, only what sounds quite alike is taken. */
const UNTOLD = 0.25;
const CONFIDENCE = { whole: 0.82, surname: 0.76 } as const;

/** Offices that a title of one kind may also mean. */
const MEANS: Readonly<Partial<Record<RoleKind, readonly RoleKind[]>>> = {
  'head-of-state': ['head-of-government'],
  'head-of-government': ['head-of-state'],
  'party-leader': ['head-of-state', 'head-of-government'],
  diplomat: ['un-ambassador'],
};

/** The state whose offices papers of one language name without it ("통일부 장관"). */
const HOME: Readonly<Record<string, string>> = { ko: 'KOR', he: 'ISR', fa: 'IRN', uk: 'UKR', ru: 'RUS' };

/** Papers write their own officials in one way only, which the facts have: nobody else's sound stands for it. */
function isWrittenAtHome(names: NamesIndex, facts: Facts, person: number, lang: string | undefined): boolean {
  const language = lang?.slice(0, 2) ?? '';
  const home = HOME[language];
  if (home === undefined || facts.officialAt(person).names?.[language] === undefined) return false;
  return names.people.offices(person).some(({ country }) => country === countryNumber(home));
}

interface Heard extends WrittenName, Likeness {
  readonly person: number;
  readonly title: string;
}

type Holders = ReadonlyMap<number, boolean>;

/** Who ever held the very office named beside, and whether at the page's time. */
function holders(
  { people }: NamesIndex,
  kinds: ReadonlySet<RoleKind>,
  states: ReadonlySet<number>,
  time: number | undefined,
): Holders {
  const meant = new Set([...kinds].flatMap((kind) => [kind, ...(MEANS[kind] ?? [])]));
  const held = new Map<number, boolean>();
  const persons = [...meant].flatMap((kind) => [...states].flatMap((state) => people.holders(kind, state)));
  for (const person of persons) {
    const offices = people.offices(person).filter(({ kind, country }) => meant.has(kind) && states.has(country));
    held.set(person, time !== undefined && offices.some((office) => yearsFrom(office, time) <= TERM_SLACK_YEARS));
  }
  return held;
}

const known = new WeakMap<PageEvidence, Map<string, Holders>>();

/** {@link holders}, asked once for each office that a page names. */
function holdersOn(
  page: PageEvidence,
  names: NamesIndex,
  kinds: ReadonlySet<RoleKind>,
  states: ReadonlySet<number>,
): Holders {
  const key = `${[...kinds].join()} ${[...states].join()}`;
  const asked = known.get(page) ?? new Map<string, Holders>();
  known.set(page, asked);
  const held = asked.get(key) ?? holders(names, kinds, states, page.day ?? page.era);
  asked.set(key, held);
  return held;
}

/** Whether the person, in whatever office, serves one of the states at the page's time: "미국의 케리 장관" is Kerry, and no Kelly. */
function servesThen(
  { people }: NamesIndex,
  person: number,
  states: ReadonlySet<number>,
  { day, era }: PageEvidence,
): boolean {
  const time = day ?? era;
  return (
    time !== undefined &&
    people
      .offices(person)
      .some((office) => office.rank >= NOTABLE_RANK && states.has(office.country) && yearsFrom(office, time) === 0)
  );
}

function hear(
  names: NamesIndex,
  read: PassageNames,
  page: PageEvidence,
  facts: Facts,
  written: WrittenName,
): readonly Heard[] {
  const around = surroundingsOf(read.passage.text, read.context, written.start, written.end);
  if (around.titleKinds.size === 0) return [];
  const home = HOME[read.lang?.slice(0, 2) ?? ''];
  const abroad = around.titleCountries.size > 0;
  if (!abroad && home === undefined) return [];
  const states = abroad ? around.titleCountries : new Set([countryNumber(home)]);
  const royal = isRoyalTitle(around.title);
  const held = holdersOn(page, names, around.titleKinds, states);
  // What the index knows of these very people is read by the index.
  // Nor is a part of a name one, whose other part another hit begins with ("代表阿勒|哈基姆").
  const isPart =
    isDenseUnit(read.passage.text.charCodeAt(written.end)) && read.hits.some(({ start }) => start === written.end);
  if (isPart) return [];
  const isKnown = read.hits.some(
    (hit) =>
      overlaps(hit, written) &&
      hit.bearers.all.some(({ person }) => held.has(person) || servesThen(names, person, states, page)),
  );
  if (isKnown) return [];
  const datedPage = page.day !== undefined && !around.has('former');
  const sounds = soundsOf(written.words);
  return [...held].flatMap(([person, inTime]) => {
    if ((datedPage && !inTime) || isWrittenAtHome(names, facts, person, read.lang)) return [];
    if (royal && names.people.offices(person).every(({ kind }) => kind !== 'head-of-state')) return [];
    const likeness = likenessOfNames(sounds, facts.officialAt(person));
    if (likeness === undefined || (!abroad && !likeness.whole)) return [];
    // Of centuries of ambassadors one always sounds like any surname.
    if (!likeness.whole && !inTime && !datedPage && isAbjad(read.passage.text.charCodeAt(written.start))) return [];
    if (likeness.distance > (inTime && abroad ? Number.POSITIVE_INFINITY : UNTOLD)) return [];
    return [{ ...written, ...likeness, person, title: around.title ?? '' }];
  });
}

/**
 * Finds names in other scripts that the facts do not write so: where a title and a state stand beside, and
 * of those who held that office at the page's time just one has a name that sounds like it
 * ("科特迪瓦外长塔诺" is Marcel Amon-Tanoh).
 */
export function findBySound(
  names: NamesIndex,
  read: PassageNames,
  page: PageEvidence,
  facts: Facts,
  taken: readonly FoundName[],
): FoundName[] {
  const found: FoundName[] = [];
  read.context.forEach(({ words }, i) => {
    if (!words.some(({ category }) => category === 'title')) return;
    const heard = namesBeside(read.passage.text, read.context, i)
      .filter((written) => ![...taken, ...found].some((name) => overlaps(name, written)))
      .flatMap((written) => hear(names, read, page, facts, written))
      .sort(
        (a, b) => Number(b.whole) - Number(a.whole) || a.distance - b.distance || b.end - b.start - (a.end - a.start),
      );
    const [best] = heard;
    if (best === undefined) return;
    const another = heard.find(({ person }) => person !== best.person);
    if (another !== undefined && another.distance - best.distance < MARGIN) return;
    const { start, end, person, title } = best;
    const { name } = facts.officialAt(person);
    found.push({
      passage: read.index,
      start,
      end,
      person,
      confidence: best.whole ? CONFIDENCE.whole : CONFIDENCE.surname,
      because: { code: 'title_surname', words: [title, name] },
    });
  });
  return found;
}
