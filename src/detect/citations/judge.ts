import type { Facts } from '../../facts/facts.ts';
import { isoOf, writtenDates } from '../article/written-date.ts';
import type { Because, Caution, Subject } from '../mention.ts';
import { assemblySymbol, isFamousAssembly, slashedSymbol, speaksOfAssembly } from './assembly.ts';
import { bodyInSentence, type Near } from './bodies.ts';
import type { Citation } from './citation.ts';
import { IS } from './lexicon.ts';
import { type Item, isYearLike } from './listed.ts';
import type { PageEvidence, Parsed, ParsedPassage } from './page-evidence.ts';
import { endOfDay } from './year.ts';

export interface Judgement {
  readonly subject: Subject;
  readonly confidence: number;
  readonly because: Because;
  readonly caution?: Caution;
}

/** What judging a passage may know. */
export interface Court {
  readonly facts: Facts;
  readonly page: PageEvidence;
  readonly passage: ParsedPassage;
  readonly index: number;
  /** Whether words of a matter in whose line the number stands are in the passage, and which. */
  readonly matterWord: (n: number) => string | undefined;
  /** The same of the headline. */
  readonly headlineWord: (n: number) => string | undefined;
}

/** How far past the newest known number a certain form may still be a newer resolution. */
const NEWER = 300;
/** Below this, plain numbers count too many other things. */
const LEAST_PLAIN = 100;
const SURE = {
  symbol: 0.99,
  phrase: 0.97,
  sentence: 0.92,
  voice: 0.9,
  cited: 0.9,
  un: 0.88,
  earlier: 0.8,
  matter: 0.78,
  year: 0.75,
  /** The Council is named further down only. */
  later: 0.74,
};
const UNKNOWN = 0.8;
const WRONG_YEAR = 0.8;
const POSSIBLE = 0.5;

type Year = 'agrees' | 'differs' | 'none';

function yearOf(item: Item, facts: Facts): Year {
  const told = item.sign?.year;
  const known = facts.yearOf(item.number);
  if (told === undefined || known === undefined) return 'none';
  return told === known ? 'agrees' : 'differs';
}

/** The Council's, once the evidence says so: looked up, its year checked. */
export function council(
  item: Item,
  facts: Facts,
  sure: number,
  because: Because,
  yearMayDiffer: boolean,
): Judgement | undefined {
  const n = item.number;
  if (n > facts.newestResolution + NEWER) return undefined;
  const subject: Subject = { kind: 'resolution', n };
  if (facts.yearOf(n) === undefined) {
    const caution: Caution = { code: 'unknown_number' };
    return yearMayDiffer ? { subject, confidence: Math.min(sure, UNKNOWN), because, caution } : undefined;
  }
  const year = item.sign?.year;
  if (yearOf(item, facts) !== 'differs' || year === undefined) return { subject, confidence: sure, because };
  if (!yearMayDiffer) return undefined;
  return { subject, confidence: Math.min(sure, WRONG_YEAR), because, caution: { code: 'wrong_year', year } };
}

function document(symbol: string | undefined, confidence: number, because: Because): Judgement | undefined {
  return symbol === undefined ? undefined : { subject: { kind: 'document', symbol }, confidence, because };
}

export const because = (code: Because['code'], ...words: string[]): Because => ({ code, words });

/** The General Assembly's: by its session, told or derived. */
function assembly(item: Item, words: string, confidence: number): Judgement | undefined {
  const why = because('number_body', words);
  if (item.session !== undefined) return document(slashedSymbol(item.session), confidence, why);
  return document(assemblySymbol(item.number, item.sign?.session), confidence, why);
}

/** Sessions that the Human Rights Council has had or is to have soon. */
const HUMAN_RIGHTS_SESSIONS = 70;
/** "42/26": may be of a session of the Human Rights Council. */
const mayBeHumanRights = ({ session = '' }: Item): boolean => Number(session.split('/')[0]) <= HUMAN_RIGHTS_SESSIONS;

function sessioned(item: Item, near: Near | undefined, court: Court): Judgement | undefined {
  if (near?.body === 'human-rights') {
    return document(item.session && `A/HRC/RES/${item.session}`, SURE.phrase, because('number_body', near.words));
  }
  if (near?.body === 'other' || (near?.body === 'council' && near.how === 'phrase')) return undefined;
  const { page } = court;
  if (page.humanRightsNamed && mayBeHumanRights(item) && (near === undefined || near.body === 'un')) {
    // A page that names the Assembly too may mean a session of either.
    if (page.assemblyNamed) return undefined;
    const symbol = item.session && `A/HRC/RES/${item.session}`;
    return document(symbol, SURE.earlier, because('number_body', near?.words ?? ''));
  }
  const sure = near?.body === 'assembly' || near?.body === 'un' ? SURE.phrase : SURE.earlier;
  // Nobody else has emergency special sessions.
  if (near === undefined && item.session?.startsWith('ES-')) return assembly(item, '', SURE.earlier);
  if (near === undefined && !page.assemblyNamed && !page.unNamed) return undefined;
  return assembly(item, near?.words ?? '', page.assemblyNamed || near !== undefined ? sure : SURE.year);
}

/** A number without its organ, or the UN's alone: which organ's it is. */
function famous(item: Item, words: string, court: Court): Judgement | undefined {
  const { passage, page, facts } = court;
  const cued = speaksOfAssembly(item.number, passage.source.folded);
  if (cued || page.others.get(item.number)?.body === 'assembly') return assembly(item, words, SURE.earlier);
  return yearOf(item, facts) === 'agrees' ? council(item, facts, SURE.year, because('number_year'), false) : undefined;
}

function byPhrase(item: Item, near: Near, court: Court, listed: boolean): Judgement | undefined {
  const { facts } = court;
  const why = because(listed ? 'number_list' : 'number_body', near.words);
  if (near.body === 'council') return council(item, facts, SURE.phrase, why, true);
  if (near.body === 'assembly') return court.page.unNamed ? assembly(item, near.words, SURE.phrase) : undefined;
  if (near.body !== 'un') return undefined;
  if (isFamousAssembly(item.number) && !court.page.council.has(item.number)) return famous(item, near.words, court);
  return council(item, facts, SURE.un, why, facts.yearOf(item.number) !== undefined);
}

function bySentence(item: Item, near: Near, court: Court): Judgement | undefined {
  const { facts, page } = court;
  const agrees = item.sign?.style === 'bracket' && yearOf(item, facts) === 'agrees';
  const known = page.others.get(item.number);
  if (known?.body === 'assembly' && !agrees && !page.council.has(item.number))
    return assembly(item, known.words, SURE.earlier);
  if (near.body === 'council' || agrees)
    return council(item, facts, SURE.sentence, because('number_sentence', near.words), true);
  if (near.body === 'assembly' && page.unNamed && !page.council.has(item.number))
    return assembly(item, near.words, SURE.earlier);
  return undefined;
}

/** "resolution 2715 of 1 December 2023": the day told behind the number, ISO 8601. */
function dayBehind({ numberEnd, sign }: Item, text: string): string | undefined {
  const from = sign === undefined || sign.style === 'words' ? numberEnd : sign.end;
  const end = endOfDay(text, from);
  const [date] = end === undefined ? [] : writtenDates(text.slice(from, end));
  return date?.year === undefined || date.day === undefined
    ? undefined
    : isoOf({ year: date.year, month: date.month, day: date.day });
}

/** No body in the sentence: what the rest of the page and the facts say. */
function byPage(item: Item, citation: Citation, court: Court, un: Near | undefined): Judgement | undefined {
  const { facts, page, passage, index, matterWord } = court;
  const n = item.number;
  const year = yearOf(item, facts);
  const cited = page.council.get(n);
  const other = page.others.get(n);
  if (cited !== undefined) return council(item, facts, SURE.cited, because('number_earlier', cited), true);
  const bracketed = item.sign?.style === 'bracket' && year === 'agrees';
  const listed = citation.items.some(({ number }) => number !== n && !page.others.has(number));
  if (other?.body === 'assembly') return assembly(item, other.words, SURE.earlier);
  // A year that agrees, or a list with others of the Council's, outweighs a parliament's same number elsewhere.
  if (other !== undefined && !bracketed && !listed) return undefined;
  if (bracketed) {
    const supported =
      page.agreeing > 1 || page.voice || page.councilNamed !== undefined || (citation.is & IS.its) !== 0;
    return council(
      item,
      facts,
      supported ? SURE.voice : SURE.year,
      because('number_year', String(item.sign?.year)),
      false,
    );
  }
  if (year === 'differs' || facts.yearOf(n) === undefined) return undefined;
  const day = dayBehind(item, passage.source.folded.text);
  // No other body's resolution of this number is of the very day.
  if (day !== undefined && facts.resolution(n)?.date === day)
    return council(item, facts, SURE.voice, because('number_year', day.slice(0, 4)), false);
  if (isFamousAssembly(n)) return famous(item, '', court);
  if (n < LEAST_PLAIN) return undefined;
  const named = page.councilNamed;
  const earlier =
    named !== undefined && (named.passage < index || (named.passage === index && named.start < citation.start));
  const tied = matterWord(n);
  // "resolution 1970" is of no year where the page speaks of what it is about.
  if (isYearLike(n) && item.sign === undefined) {
    const headed = earlier ? court.headlineWord(n) : undefined;
    if (named === undefined || (tied ?? headed) === undefined) return undefined;
  }
  if (tied !== undefined) return council(item, facts, SURE.matter, because('matter_paragraph', tied), false);
  if (earlier) return council(item, facts, SURE.earlier, because('number_earlier', named.words), false);
  if (un !== undefined) return council(item, facts, SURE.year, because('number_sentence', un.words), false);
  if (named !== undefined) {
    const rival =
      passage.bodies.some((token) => (token.is & (IS.otherBody | IS.otherCouncil)) !== 0) ||
      (citation.items.length === 1 && page.otherNamed !== undefined && page.otherNamed < index);
    return council(item, facts, rival ? POSSIBLE : SURE.later, because('number_earlier', named.words), false);
  }
  return undefined;
}

/** What one number of a citation is, and how sure; undefined where it is no citation of ours. */
export function judge({ citation, phrase }: Parsed, item: Item, court: Court): Judgement | undefined {
  const { facts, passage } = court;
  if (citation.form === 'symbol') return council(item, facts, SURE.symbol, because('symbol'), true);
  const sentence = phrase === undefined ? bodyInSentence(passage.source, citation, passage.bodies) : undefined;
  if (item.session !== undefined || item.sign?.session !== undefined) {
    const near = phrase ?? sentence;
    if (item.session !== undefined) return sessioned(item, near, court);
    return near?.body === 'other' ? undefined : assembly(item, near?.words ?? '', SURE.phrase);
  }
  if (phrase !== undefined) return byPhrase(item, phrase, court, citation.items[0] !== item);
  if (sentence !== undefined && sentence.body !== 'un') return bySentence(item, sentence, court);
  // A draft's number is another body's as well.
  return (citation.is & (IS.draft | IS.resolution)) === IS.draft ? undefined : byPage(item, citation, court, sentence);
}
