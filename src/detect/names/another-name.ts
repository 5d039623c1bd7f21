import type { ContextHit } from './context.ts';
import type { Category } from './context-word.ts';
import type { Hit } from './hits.ts';
import type { PassageNames } from './passage-names.ts';

/** Months and weekdays, which English capitalises and which stand beside names ("Putin Monday"). */
const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)s?$/;
const PREVIOUS_WORD = /(?:^|[^\p{L}\p{N}])(\p{L}[\p{L}\p{M}'’-]*|(?:\p{L}\.)+|\p{Lu}\p{L}{1,3}\.)[ \u00a0]+$/u;
const NEXT_WORD = /^[ \u00a0]+([\p{L}][\p{L}\p{M}'’-]*)/u;
const SENTENCE_START = /(?:^|[.!?:;•|“"«([]["”»)]?[\s\u00a0]*)$/u;
const PARTICLE = /^(?:van|von|bin|ibn|ben|abu|ould)$/;
/** Between the parts of a transliterated name: what stands beside one is not the whole name. */
const INTERPUNCT = /[·•・‧]/u;
const POSSESSIVE = /['’]s?$/;
const REACH = 48;

const isCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();
const covers = (hit: ContextHit, at: number): boolean => hit.start <= at && at < hit.end;
const speaksOf = (hit: ContextHit | undefined, category: Category): boolean =>
  hit?.words.some((word) => word.category === category) ?? false;

/** A word beside a surname that belongs to an office, a state or an honorific does not make another name of it. */
function isNameContext(hit: ContextHit | undefined): boolean {
  return hit?.words.some(({ category }) => category !== 'given' && category !== 'institution') ?? false;
}

function namedBefore(read: PassageNames, hit: Hit, german: boolean): boolean {
  const { text } = read.passage;
  const before = text.slice(Math.max(0, hit.start - REACH), hit.start);
  const word = PREVIOUS_WORD.exec(before)?.[1];
  if (word === undefined) return false;
  const at = hit.start - before.length + before.lastIndexOf(word);
  const context = read.context.find((other) => covers(other, at));
  if (speaksOf(context, 'institution')) return true;
  if (isNameContext(context)) return false;
  if (speaksOf(context, 'given') && (isCapital(word) || word.toLowerCase() === word.toUpperCase())) return true;
  if (PARTICLE.test(word)) return true;
  if (!isCapital(word) || CALENDAR.test(word) || POSSESSIVE.test(word)) return false;
  if (german || read.capitals !== 'sentence') return false;
  if (word === word.toUpperCase() && word.length > 1 && !/^(?:\p{L}\.)+$/u.test(word)) return false;
  return !SENTENCE_START.test(text.slice(Math.max(0, at - REACH), at));
}

function namedAfter(read: PassageNames, hit: Hit, german: boolean): boolean {
  const { text } = read.passage;
  const word = NEXT_WORD.exec(text.slice(hit.end, hit.end + REACH))?.[1];
  if (word === undefined) return false;
  const at = text.indexOf(word, hit.end);
  const context = read.context.find((other) => covers(other, at));
  if (speaksOf(context, 'institution') && (isCapital(word) || word.toLowerCase() === word.toUpperCase())) return true;
  if (isNameContext(context) || !isCapital(word) || CALENDAR.test(word)) return false;
  return !german && read.capitals === 'sentence' && word !== word.toUpperCase();
}

/**
 * Whether a surname in a passage is only a part of somebody else's or of a thing's name: a given name that is
 * not the official's before it ("Ivanka Trump"), a name after it ("Scott Morrison" for one Scott), an
 * institution's noun ("Kennedy Airport", "Fundación Clinton").
 */
export function isPartOfAnotherName(read: PassageNames, hit: Hit): boolean {
  const { text } = read.passage;
  if (INTERPUNCT.test(text.charAt(hit.start - 1)) || INTERPUNCT.test(text.slice(hit.start, hit.end + 1))) return true;
  const german = read.passage.lang?.startsWith('de') ?? false;
  return namedBefore(read, hit, german) || namedAfter(read, hit, german);
}
