import type { Facts } from '../../facts/facts.ts';
import type { Matter } from '../../facts/schema.ts';
import type { BecauseCode } from '../mention.ts';
import { adoptedAbout } from './by-day.ts';
import { chooseMatter } from './choose.ts';
import type { Clue } from './clues.ts';
import { contenders, leader } from './evidence.ts';
import type { Ground, Grounds } from './ground.ts';
import { familiesOfResolution } from './matter-words.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { type Days, type Sentence, toldDays } from './told-days.ts';

/** What tying a reference of a page may know. */
export interface Scene {
  readonly facts: Facts;
  readonly grounds: Grounds;
  readonly date: string | undefined;
  /** Numbers of the resolutions that the page cites. */
  readonly cited: ReadonlySet<number>;
  readonly sentence: (passage: number, phrase: NounPhrase) => Sentence;
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

/** "That Security Council resolution" is the one cited last. */
function citedMatter({ facts, grounds, date }: Scene, passage: number, phrase: NounPhrase): Tied | undefined {
  const n = phrase.definite ? grounds.citedBefore(passage, phrase.start) : undefined;
  if (n === undefined) return undefined;
  const [family] = familiesOfResolution(facts, n);
  const near = { clues: new Set<never>(), numbers: [n], kinds: new Set<string>() };
  const own = facts.mattersOf(n);
  const matter =
    family === undefined ? undefined : chooseMatter(own.length > 0 ? own : facts.matters(), family, near, date);
  return matter && { matter, code: 'matter_paragraph', words: [`S/RES/${n}`] };
}

type Circle = readonly [code: Tied['code'], ground: () => Ground];

const isTheme = (family: string): boolean => family === family.toLowerCase();

/** The one resolution that the Council adopted on the very day told, whatever it is about; never one about another country. */
function byDayAlone(
  { facts, cited }: Scene,
  days: readonly Days[],
  family: string | undefined,
  clues: readonly Clue[],
  among?: ReadonlySet<string>,
): Tied | undefined {
  const one = adoptedAbout(facts, undefined, days, cited);
  if (one === undefined) return undefined;
  const families = [...familiesOfResolution(facts, one.n)];
  const other = family !== undefined && !families.includes(family) && families.some((each) => !isTheme(each));
  const excluded = among !== undefined && families.length > 0 && !families.some((each) => among.has(each));
  if (other || excluded) return undefined;
  const matters = facts.mattersOf(one.n);
  const matter = matters.find(({ id }) => clues.some((clue) => clue.matters.has(id))) ?? matters[0];
  return { ...(matter && { matter }), code: 'matter_day', words: [one.date], n: one.n };
}

/**
 * Asks circle after circle; one that leaves several families equal narrows the choice of
 * the next, one that says nothing leaves it open. Undefined where none decides.
 */
export function tie(scene: Scene, passage: number, phrase: NounPhrase): Tied | undefined {
  const { facts, grounds, date, cited } = scene;
  const spoken = citedMatter(scene, passage, phrase);
  if (spoken !== undefined) return spoken;
  const days = phrase.adopted ? toldDays(scene.sentence(passage, phrase), fullDate(date)) : [];
  const sentence: Circle = ['matter_sentence', () => grounds.sentence(passage, phrase)];
  const wider: readonly Circle[] = [
    ['matter_paragraph', () => grounds.paragraph(passage)],
    ['matter_headline', () => grounds.headline()],
    ['matter_headline', () => grounds.article()],
  ];
  const circles = phrase.general ? [sentence] : [sentence, ...wider];
  let among: ReadonlySet<string> | undefined;
  for (const [code, ask] of circles) {
    const ground = ask();
    const found = leader(ground.scores, among);
    if (found === undefined) {
      among ??= contenders(ground.scores);
      continue;
    }
    const near =
      code === 'matter_sentence' && !phrase.general ? widened(ground, grounds.paragraph(passage)) : withKinds(ground);
    const one = adoptedAbout(facts, found.family, days, cited);
    const evidence = one === undefined ? near : { ...near, numbers: [one.n] };
    const fitting = chooseMatter(facts.matters(), found.family, evidence, yearTold(days) ?? date);
    const matter = fitting ?? (one && facts.mattersOf(one.n)[0]);
    if (one !== undefined) return { ...(matter && { matter }), code: 'matter_day', words: [one.date], n: one.n };
    const alone = byDayAlone(scene, days, found.family, [...near.clues]);
    if (alone !== undefined) return alone;
    return matter === undefined || phrase.loose ? undefined : { matter, code, words: found.words.slice(0, MOST_WORDS) };
  }
  return byDayAlone(scene, days, undefined, [...grounds.sentence(passage, phrase).clues], among);
}

/** "The 2011 resolution on Libya" is of the matter that lived then. */
const yearTold = ([only, more]: readonly Days[]): string | undefined =>
  only?.told === 'year' && more === undefined ? only.to.slice(0, 4) : undefined;

/** A day's date; an article of a month or year tells no weekday. */
export const fullDate = (date: string | undefined): string | undefined =>
  date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : undefined;

const withKinds = ({ clues, numbers, kinds }: Ground) => ({ clues, numbers, kinds: kinds() });

/** Which of a family's matters is meant, the paragraph says as well as the sentence. */
function widened(sentence: Ground, paragraph: Ground): ReturnType<typeof withKinds> {
  const kinds = sentence.kinds();
  return {
    clues: new Set([...sentence.clues, ...paragraph.clues]),
    numbers: paragraph.numbers,
    kinds: kinds.size > 0 ? kinds : paragraph.kinds(),
  };
}
