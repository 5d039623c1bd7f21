import type { Facts } from '../../facts/facts.ts';
import type { Matter } from '../../facts/schema.ts';
import type { BecauseCode } from '../mention.ts';
import { adoptedAbout, isNoneOf, newestAbout } from './by-day.ts';
import { chooseMatter, isAlive } from './choose.ts';
import { daysTold } from './entry-day.ts';
import { contenders, leader, type Scores } from './evidence.ts';
import type { Ground, Grounds } from './ground.ts';
import type { NounPhrase } from './phrases/noun-phrases.ts';
import { type Days, freshDays, type Sentence } from './told-days.ts';
import type { Clue } from './words/clues.ts';
import { familyOf, familyOfCountry } from './words/families.ts';
import { familiesOfResolution } from './words/matter-words.ts';

/** What tying a reference of a page may know. */
export interface Scene {
  readonly facts: Facts;
  readonly grounds: Grounds;
  readonly date: string | undefined;
  /** Numbers of the resolutions that the page cites. */
  readonly cited: ReadonlySet<number>;
  readonly sentence: (passage: number, phrase: NounPhrase) => Sentence;
  /** The date of the entry of a timeline that a passage is. */
  readonly entry: (passage: number) => string | undefined;
}

export interface Tied {
  /** None where day alone ties the reference to a resolution that stands in no matter's line. */
  readonly matter?: Matter;
  readonly code: Extract<BecauseCode, `matter_${string}`>;
  readonly words: readonly string[];
  /** The one resolution that day and subject point to. */
  readonly n?: number;
}

const MOST_WORDS = 3;

/** Of the matters in whose line a resolution stands, what news means where nothing tells them apart. */
function mainOf(matters: readonly Matter[], n: number, date: string | undefined): Matter | undefined {
  const [first] = matters;
  const near = { clues: new Set<never>(), numbers: new Set([n]), kinds: new Set<string>() };
  return first && (chooseMatter(matters, familyOf(first), near, date) ?? first);
}

/** "That Security Council resolution" is the one cited last. */
function citedMatter({ facts, grounds, date }: Scene, passage: number, phrase: NounPhrase): Tied | undefined {
  const n = phrase.definite ? grounds.citedBefore(passage, phrase.start) : undefined;
  if (n === undefined) return undefined;
  const [family] = familiesOfResolution(facts, n);
  const near = { clues: new Set<never>(), numbers: new Set([n]), kinds: new Set<string>() };
  const own = facts.mattersOf(n);
  const matter =
    family === undefined ? undefined : chooseMatter(own.length > 0 ? own : facts.matters(), family, near, date);
  return matter && { matter, code: 'matter_paragraph', words: [`S/RES/${n}`] };
}

/** Where no word but a number speaks for a family, the number is what the card names. */
const citedOf = (facts: Facts, numbers: ReadonlySet<number>, family: string): string[] =>
  [...numbers].filter((n) => familiesOfResolution(facts, n).has(family)).map((n) => `S/RES/${n}`);

type Circle = readonly [code: Tied['code'], ground: () => Ground];

/** What the name of a country says for it in a sentence. */
const LEAST_NAMED = 0.9;

const isTheme = (family: string): boolean => family === family.toLowerCase();

/** The one resolution that the Council adopted on the very day told, whatever it is about; never one about another country. */
function byDayAlone(
  { facts, cited, date }: Scene,
  days: readonly Days[],
  family: string | undefined,
  clues: readonly Clue[],
  among?: ReadonlySet<string>,
  spoken?: Scores,
): Tied | undefined {
  const one = adoptedAbout(facts, undefined, days, cited);
  if (one === undefined) return undefined;
  const families = [...familiesOfResolution(facts, one.n)];
  // "On March 7 imposed an embargo on Liberia for aiding rebels in Sierra Leone": the sentence names its country too.
  const named = families.some((each) => (spoken?.get(each)?.score ?? 0) >= LEAST_NAMED);
  const other = family !== undefined && !named && !families.includes(family) && families.some((each) => !isTheme(each));
  const excluded = among !== undefined && families.length > 0 && !families.some((each) => among.has(each));
  if (other || excluded) return undefined;
  const matters = facts.mattersOf(one.n);
  const matter = matters.find(({ id }) => clues.some((clue) => clue.matters.has(id))) ?? mainOf(matters, one.n, date);
  return { ...(matter && { matter }), code: 'matter_day', words: [one.date], n: one.n };
}

/** The resolution of the last days that a page means by "the Security Council resolution on Gaza". */
function freshOf(
  { facts, date }: Scene,
  { plural, definite, adopted, general }: NounPhrase,
  family: string,
  own: readonly Matter[],
): number | undefined {
  const day = fullDate(date);
  if (day === undefined || plural || general || !(definite || adopted)) return undefined;
  return newestAbout(facts, family, [freshDays(day)], own);
}

/**
 * Asks circle after circle; one that leaves several families equal narrows the choice of
 * the next, one that says nothing leaves it open. Undefined where none decides.
 */
export function tie(scene: Scene, passage: number, phrase: NounPhrase): Tied | undefined {
  const { facts, grounds, date, cited } = scene;
  const spoken = citedMatter(scene, passage, phrase);
  if (spoken !== undefined) return spoken;
  const days = phrase.adopted ? daysTold(scene.sentence(passage, phrase), scene.entry(passage), fullDate(date)) : [];
  const sentence: Circle = ['matter_sentence', () => grounds.sentence(passage, phrase)];
  const wider: readonly Circle[] = [
    ['matter_paragraph', () => grounds.paragraph(passage)],
    ['matter_headline', () => grounds.headline()],
    ...(phrase.ownSubject ? [] : [['matter_headline', () => grounds.article()] as const]),
  ];
  const circles = phrase.general ? [sentence] : [sentence, ...wider];
  let among: ReadonlySet<string> | undefined;
  /** What the sentence, the first circle, speaks of. */
  let said: Scores | undefined;
  /** Where only the page names the Council the day alone is not enough: the sentence must name what the resolution is about. */
  const agreeing = (alone: Tied | undefined, spoken: Scores | undefined): Tied | undefined => {
    if (!phrase.unnamed || alone?.n === undefined) return alone;
    const families = [...familiesOfResolution(facts, alone.n)];
    return families.some((family) => (spoken?.get(family)?.score ?? 0) >= LEAST_NAMED) ? alone : undefined;
  };
  for (const [code, ask] of circles) {
    const ground = ask();
    said ??= ground.scores;
    const found = leader(ground.scores, among) ?? (code === 'matter_sentence' ? ofBoth(scene, ground) : undefined);
    // A page about Liberia says nothing of the sanctions that ended long ago.
    if (found === undefined || (code !== 'matter_sentence' && grounds.isPast(found.family))) {
      const shared = found === undefined ? ofAll(scene, contenders(ground.scores), days) : undefined;
      if (shared !== undefined) return shared;
      among ??= contenders(ground.scores);
      continue;
    }
    const own = facts.matters().filter((each) => familyOf(each) === found.family);
    const close =
      code === 'matter_sentence' && !phrase.general
        ? widened(withKinds(ground), grounds.paragraph(passage))
        : withKinds(ground);
    const open = own.length > 1 && !phrase.general && toldApart(close, own).length === 0 && close.kinds.size === 0;
    const near = open && isAgreed(toldApart(grounds.article(), own)) ? widened(close, grounds.article()) : close;
    const one = adoptedAbout(facts, found.family, days, cited);
    const evidence =
      one === undefined
        ? { ...near, fresh: freshOf(scene, phrase, found.family, own) }
        : { ...near, numbers: new Set([one.n]) };
    const inLine = one === undefined ? [] : facts.mattersOf(one.n).filter((each) => familyOf(each) === found.family);
    const choice = inLine.length > 0 ? inLine : facts.matters();
    const fitting = chooseMatter(choice, found.family, evidence, yearTold(days) ?? date ?? one?.date);
    const matter = fitting ?? (one && facts.mattersOf(one.n)[0]);
    if (one !== undefined) return { ...(matter && { matter }), code: 'matter_day', words: [one.date], n: one.n };
    const alone = byDayAlone(scene, days, found.family, [...near.clues], undefined, said);
    if (alone !== undefined) return agreeing(alone, said);
    // "On Monday the Council adopted a resolution" on a page about Libya, of which that one was not.
    if (phrase.unnamed || (code !== 'matter_sentence' && isNoneOf(facts, found.family, days))) return undefined;
    const words = found.words.length > 0 ? found.words : citedOf(facts, ground.numbers, found.family);
    return matter === undefined || phrase.loose ? undefined : { matter, code, words: words.slice(0, MOST_WORDS) };
  }
  return agreeing(byDayAlone(scene, days, undefined, [...grounds.sentence(passage, phrase).clues], among), said);
}

/** Families as likely, all of which one resolution of the days told is about: "a mission in Chad and the Central African Republic". */
function ofAll(
  { facts, cited, date }: Scene,
  families: ReadonlySet<string> | undefined,
  days: readonly Days[],
): Tied | undefined {
  if (families === undefined || families.size < 2) return undefined;
  const found = Array.from(families, (family) => adoptedAbout(facts, family, days, cited));
  const [one] = found;
  if (one === undefined || found.some((other) => other?.n !== one.n)) return undefined;
  const matter = mainOf(facts.mattersOf(one.n), one.n, date);
  return { ...(matter && { matter }), code: 'matter_day', words: [one.date], n: one.n };
}

/**
 * Two families as likely, of which one matter speaks: "resolutions on Eritrea and Ethiopia". Under that of the two whose
 * matter it is.
 */
function ofBoth({ facts, date }: Scene, ground: Ground): ReturnType<typeof leader> {
  const both = contenders(ground.scores) ?? new Set();
  if (both.size !== 2) return undefined;
  const family = [...both].find((each) => {
    const matter = chooseMatter(facts.matters(), each, withKinds(ground), date);
    if (matter === undefined || !isAlive(matter, date)) return false;
    const parties = new Set(matter.countries.map(familyOfCountry));
    return [...both].every((party) => parties.has(party));
  });
  return family === undefined ? undefined : { family, words: ground.scores.get(family)?.words ?? [] };
}

/** "The 2011 resolution on Libya" is of the matter that lived then. */
const yearTold = ([only, more]: readonly Days[]): string | undefined =>
  only?.told === 'year' && more === undefined ? only.to.slice(0, 4) : undefined;

/** A day's date; an article of a month or year tells no weekday. */
export const fullDate = (date: string | undefined): string | undefined =>
  date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : undefined;

const withKinds = ({ clues, numbers, kinds }: Ground) => ({ clues, numbers, kinds: kinds() });

type Near = ReturnType<typeof withKinds>;

/** Which of a family's matters is meant, the paragraph says as well as the sentence; where neither does, the article. */
const widened = ({ clues, kinds }: Near, wider: Ground): Near => ({
  clues: new Set([...clues, ...wider.clues]),
  numbers: wider.numbers,
  kinds: kinds.size > 0 ? kinds : wider.kinds(),
});

/** Of each word of some of a family's matters and not of all, and of each number of a resolution of theirs: which they are. */
function toldApart(
  { clues, numbers }: Pick<Ground, 'clues' | 'numbers'>,
  own: readonly Matter[],
): readonly (readonly Matter[])[] {
  const ofOwn = new Set(own.flatMap(({ resolutions }) => resolutions.map(({ n }) => n)));
  const cited = [...ofOwn].filter((n) => numbers.has(n));
  const byNumber = cited.map((n) => own.filter(({ resolutions }) => resolutions.some((one) => one.n === n)));
  const byWord = [...clues].map(({ matters }) => own.filter(({ id }) => matters.has(id)));
  return [...byNumber, ...byWord].filter(({ length }) => length > 0 && length < own.length);
}

/** Whether all that is told fits one matter, and only one. */
const isAgreed = ([first = [], ...others]: readonly (readonly Matter[])[]): boolean =>
  first.filter((matter) => others.every((told) => told.includes(matter))).length === 1;
