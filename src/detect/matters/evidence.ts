import { wordsOf } from '../citations/lexicon.ts';
import { type FoldedText, rawSpan } from '../text/fold.ts';
import { PhraseBook } from '../text/phrase-book.ts';
import type { Clue, Hit } from './words/clues.ts';
import { COUNTRY_WORDS } from './words/country-words.ts';

/** What a text says for each family, with the words that say it. */
export interface Weighed {
  readonly score: number;
  readonly words: readonly string[];
}
/** Family to what speaks for it. */
export type Scores = ReadonlyMap<string, Weighed>;

const WEIGHT = { country: 1, name: 1.2, common: 0.4, number: 1.2 };
/** A word said again adds little, and no more than so often. */
const AGAIN = 0.25;
const MOST_AGAIN = 4;
/** Right behind the phrase ("… resolutions against North Korea") a word decides. */
const OBJECT_BONUS = 2.5;
const OBJECT_REACH = 28;
/** "on Iran and North Korea" has two objects, "on the Syrian Golan" one. */
const joining = /,| (?:and|et|y|и|та|і|und|e) | و|[和与及と]|및/;
const clause = /[.;:!?\n]/;
/** Behind a comma somebody else may speak ("… resolutions, Iraq said"). */
const nearClause = /[.,;:!?\n]/;
/** Before what a resolution is about ("resolutions on the Falklands"); folded, each language's. */
const about =
  /^ (?:on|about|concerning|regarding|against|for|sur|concernant|contre|sobre|contra|acerca de|relativ\p{L}{1,3} [aà]u?x?|zu[mr]?|uber|gegen|по|о|об|против|щодо|про|проти|بشان|حول|بخصوص|ضد|درباره|על|נגד|בנושא)(?!\p{L})/u;
/** A party to many matters: its name says little beside the name of another. */
const PARTY = 'ISR';
const PARTY_SHARE = 0.5;
/** A place with matters of its own: the name of the state around it, once beside its own, says where it lies. */
const PLACE = { family: 'GOLAN', within: 'SYR' };

let party: PhraseBook | undefined;

/** Whether a folded word is a name of the party itself, and not of Gaza or Palestine, of whose matters it is one. */
function namesParty(word: string): boolean {
  if (party === undefined) {
    party = new PhraseBook();
    for (const name of wordsOf(COUNTRY_WORDS[PARTY])) party.add(name, 1);
  }
  return party.match(word, 0) !== undefined;
}

/** Scores that are worth a decision, and by how much the first must lead. */
const LEAST = 0.9;
const LEAD = 1.35;
/** What a word says for matters that were long over at the date, but where the phrase itself has it ("resolutions on the Falklands"). */
const FADED = 0.2;

/** A matter without a country is its own family; it yields to a country's. */
const isTheme = (family: string): boolean => family === family.toLowerCase();
const THEME_SHARE = 0.5;

/** "With India, China and Russia abstaining", "India voted", and behind "abstentions (": states that vote, of which the text does not speak. */
const VOTER_BEHIND =
  /^(?:,? (?:and|or) (?:the )?\p{L}{3,16}(?: \p{L}{3,16})?|, (?!with |while |after |but |when )(?:the )?\p{L}{3,16}(?: \p{L}{3,16})?){0,6} (?:all |both |also )?(?:abstain|vot(?:ed|ing)(?!\p{L})|cast )/u;
const VOTER_BEFORE =
  /abst(?:aining|ained|entions?)[:,]? ?(?:\(|from |by |were )(?:[\p{L} -]{2,30}, ?){0,6}(?:[\p{L} -]{2,30} )?$/u;
const VOTERS_REACH = 120;

const isVoter = (text: string, start: number, end: number): boolean =>
  VOTER_BEHIND.test(text.slice(end, end + VOTERS_REACH)) ||
  VOTER_BEFORE.test(text.slice(Math.max(0, start - VOTERS_REACH), start));

/** "مجلس الوزراء الكويتي", "البنك المركزي العراقي": an organ that carries resolutions out is not what they are about; before the state, folded. */
const ORGAN = /(?:^|[^\p{L}])[ولب]?(?:مجلس الوزراء|البنك المركزي|المصرف المركزي|وزار[هة] [^ ]+|وزير [^ ]+) $/u;
const ORGAN_REACH = 40;

const isOrgans = (text: string, start: number): boolean =>
  ORGAN.test(text.slice(Math.max(0, start - ORGAN_REACH), start));

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A word of the folded text as the page writes it, for the card. */
function asWritten(folded: FoldedText, start: number, end: number): string {
  const span = rawSpan(folded, start, end);
  return folded.raw.slice(span.start, span.end).replace(/\s+/g, ' ');
}

/** What the words of a text mean at the article's date. */
export interface Times {
  /**
   * Families whose matters are all long over: a country of theirs that does or says something behind the phrase
   * ("… resolution that Liberia asked for") is not what it is about.
   */
  readonly over: ReadonlySet<string>;
  /** The families that a word may mean then. */
  readonly meant: (clue: Clue) => ReadonlySet<string>;
}

const TIMELESS: Times = { over: new Set(), meant: ({ families }) => families };

/**
 * Weighs the clues of a text. `phrase` is the reference that is to be tied, if it stands in
 * the text; `numbers` are families of resolutions cited there.
 */
export function weigh(
  folded: FoldedText,
  hits: readonly Hit[],
  numbers: readonly ReadonlySet<string>[],
  phrase?: Span,
  { over, meant }: Times = TIMELESS,
): Scores {
  const { text } = folded;
  const scores = new Map<string, { score: number; words: string[] }>();
  const seen = new Map<string, number>();
  const objects: number[] = [];
  /** Families that the phrase itself names, the party by its own name left out. */
  const own = new Set<string>();
  const add = (families: ReadonlySet<string>, weight: number, word: string): void => {
    for (const family of families) {
      const entry = scores.get(family) ?? { score: 0, words: [] };
      entry.score += weight / families.size;
      if (word !== '' && !entry.words.includes(word)) entry.words.push(word);
      scores.set(family, entry);
    }
  };
  for (const { start, end, clue } of hits) {
    const families = meant(clue);
    const past = [...families].every((family) => over.has(family));
    const word = text.slice(start, end);
    const times = seen.get(word) ?? 0;
    seen.set(word, times + 1);
    if (times > MOST_AGAIN || (clue.kind !== 'common' && (isVoter(text, start, end) || isOrgans(text, start))))
      continue;
    const weight = WEIGHT[clue.kind] * (times === 0 ? 1 : AGAIN);
    const object =
      phrase !== undefined &&
      (objects.length === 0 || joining.test(text.slice(objects.at(-1), start))) &&
      clue.kind !== 'common' &&
      start >= phrase.end &&
      start - phrase.end <= OBJECT_REACH &&
      !(objects.length === 0 ? nearClause : clause).test(text.slice(phrase.end, start)) &&
      (!past || about.test(text.slice(phrase.end, start)));
    if (object) objects.push(end);
    if (object && !namesParty(word)) for (const family of families) own.add(family);
    const share = past ? FADED : 1;
    add(families, weight * (object ? OBJECT_BONUS : share), asWritten(folded, start, end));
  }
  // "Resolutions on Gaza were ignored, as was resolution 1701": the number is no part of what the phrase names.
  if (own.size === 0) for (const families of numbers) add(families, WEIGHT.number, '');
  const ofParty = scores.get(PARTY);
  const country = [...scores].some(([family, { score }]) => !isTheme(family) && score >= LEAST);
  if (country) for (const [family, entry] of scores) if (isTheme(family)) entry.score *= THEME_SHARE;
  const rival = [...scores].some(([family, { score }]) => family !== PARTY && score >= LEAST);
  if (ofParty !== undefined && rival && !own.has(PARTY)) ofParty.score *= PARTY_SHARE;
  const around = scores.get(PLACE.within);
  const isOnce =
    phrase !== undefined && around !== undefined && around.score <= WEIGHT.country && !own.has(PLACE.within);
  if (isOnce && (scores.get(PLACE.family)?.score ?? 0) >= LEAST) around.score *= PARTY_SHARE;
  return scores;
}

/** Several texts as one. */
export function sum(all: readonly Scores[]): Scores {
  const total = new Map<string, Weighed>();
  for (const scores of all) {
    for (const [family, { score, words }] of scores) {
      const before = total.get(family);
      total.set(family, {
        score: (before?.score ?? 0) + score,
        words: [...new Set([...(before?.words ?? []), ...words])],
      });
    }
  }
  return total;
}

/** Raises the families that a text rather means, where it speaks of sanctions. */
export function favour(scores: Scores, families: ReadonlySet<string>): Scores {
  return new Map(
    [...scores].map(([family, { score, words }]) => [
      family,
      { score: families.has(family) ? score * LEAD : score, words },
    ]),
  );
}

/** The one family that clearly leads among `among`; undefined where two are as likely. */
export function leader(
  scores: Scores,
  among?: ReadonlySet<string>,
): { family: string; words: readonly string[] } | undefined {
  const ranked = [...scores]
    .filter(([family]) => among === undefined || among.has(family))
    .sort(([, a], [, b]) => b.score - a.score);
  const [first, second] = ranked;
  if (first === undefined || first[1].score < LEAST) return undefined;
  if (second !== undefined && first[1].score < second[1].score * LEAD) return undefined;
  return { family: first[0], words: first[1].words };
}

/** Families that are still possible where none leads. */
export function contenders(scores: Scores): ReadonlySet<string> | undefined {
  const best = Math.max(0, ...[...scores.values()].map(({ score }) => score));
  if (best < LEAST) return undefined;
  return new Set([...scores].filter(([, { score }]) => score * LEAD >= best).map(([family]) => family));
}
