import type { ContextHit } from './context.ts';
import type { Category } from './context-word.ts';
import type { Hit } from './hits.ts';
import type { PassageNames } from './passage-names.ts';
import { opensSentence } from './sentence-openers.ts';
import { isDenseUnit } from './tokens.ts';

/** Months and weekdays, which English capitalises and which stand beside names ("Putin Monday"). */
const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)s?$/;
const PREVIOUS_WORD = /(?:^|[^\p{L}\p{N}])(\p{L}[\p{L}\p{M}'’-]*|(?:\p{Lu}\.)+)[ \u00a0]+$/u;
const NEXT_WORD = /^[ \u00a0]+([\p{L}][\p{L}\p{M}'’-]*)/u;
const SENTENCE_START = /(?:^|[.!?:;•|“"«([]["”»)]?[\s\u00a0]*)$/u;
const PARTICLE = /^(?:van|von|bin|ibn|ben|abu|ould)$/;
/** Between the parts of a transliterated name: what stands beside one is not the whole name. */
const INTERPUNCT = /[·•・‧]/u;
const POSSESSIVE = /['’]s?$/;
/** "Austin, Texas" is a place. */
const AMERICAN_STATE =
  /^, (?:Ala(?:bama|\.)|Alaska|Ariz(?:ona|\.)|Ark(?:ansas|\.)|Calif(?:ornia|\.)|Colo(?:rado|\.)|Conn(?:ecticut|\.)|Delaware|Fla\.|Florida|Ga\.|Georgia|Hawaii|Idaho|Ill(?:inois|\.)|Ind(?:iana|\.)|Iowa|Kan(?:sas|\.)|Kentucky|Ky\.|La\.|Louisiana|Maine|Maryland|Md\.|Mass(?:achusetts|\.)|Mich(?:igan|\.)|Minn(?:esota|\.)|Miss(?:issippi|\.)|Missouri|Mo\.|Mont(?:ana|\.)|Neb(?:raska|\.)|Nev(?:ada|\.)|New (?:Hampshire|Jersey|Mexico|York)|N\.[CDHJMY]\.|North (?:Carolina|Dakota)|Ohio|Okla(?:homa|\.)|Ore(?:gon|\.)|Pa\.|Pennsylvania|R\.I\.|Rhode Island|S\.[CD]\.|South (?:Carolina|Dakota)|Tenn(?:essee|\.)|Tex(?:as|\.)|Utah|Vermont|Va\.|Virginia|Wash(?:ington|\.)|West Virginia|Wis(?:consin|\.)|Wyo(?:ming|\.))/;
const REACH = 48;

type Span = Pick<Hit, 'start' | 'end'>;

const hasCase = (word: string): boolean => word.toLowerCase() !== word.toUpperCase();
const isCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();
const covers = (hit: ContextHit, at: number): boolean => hit.start <= at && at < hit.end;
const speaksOf = (hit: ContextHit | undefined, category: Category): boolean =>
  hit?.words.some((word) => word.category === category) ?? false;

/** A word beside a surname that belongs to an office, a state or an honorific does not make another name of it. */
function isNameContext(hit: ContextHit | undefined): boolean {
  return hit?.words.some(({ category }) => category !== 'given' && category !== 'institution') ?? false;
}

interface Neighbour {
  readonly word: string;
  readonly at: number;
  readonly context: ContextHit | undefined;
}

function previous(read: PassageNames, { start }: Span): Neighbour | undefined {
  const before = read.passage.text.slice(Math.max(0, start - REACH), start);
  const word = PREVIOUS_WORD.exec(before)?.[1];
  if (word === undefined) return undefined;
  const at = start - before.length + before.lastIndexOf(word);
  return { word, at, context: read.context.find((other) => covers(other, at)) };
}

function next(read: PassageNames, { end }: Span): Neighbour | undefined {
  const word = NEXT_WORD.exec(read.passage.text.slice(end, end + REACH))?.[1];
  if (word === undefined) return undefined;
  const at = read.passage.text.indexOf(word, end);
  return { word, at, context: read.context.find((other) => covers(other, at)) };
}

/** "Kennedy Airport", "aéroport Charles de Gaulle", "特朗普大厦": the name of a thing. */
export function isInstitution(read: PassageNames, span: Span): boolean {
  const { text } = read.passage;
  if (isDenseUnit(text.charCodeAt(span.end - 1))) {
    return speaksOf(
      read.context.find(({ start }) => start === span.end),
      'institution',
    );
  }
  const before = previous(read, span);
  if (before !== undefined && speaksOf(before.context, 'institution') && !isNameContext(before.context)) return true;
  const after = next(read, span);
  if (after !== undefined && speaksOf(after.context, 'institution') && (isCapital(after.word) || !hasCase(after.word)))
    return true;
  const hyphened = /^-(\p{Lu}\p{L}+)/u.exec(text.slice(span.end, span.end + REACH));
  const afterHyphen = hyphened === null ? undefined : read.context.find((other) => covers(other, span.end + 1));
  return speaksOf(afterHyphen, 'institution') || AMERICAN_STATE.test(text.slice(span.end, span.end + 16));
}

function namedBefore(read: PassageNames, span: Span, german: boolean): boolean {
  const before = previous(read, span);
  if (before === undefined) return false;
  const { word, at, context } = before;
  if (isNameContext(context)) return false;
  if (speaksOf(context, 'given') && (isCapital(word) || !hasCase(word))) return true;
  if (PARTICLE.test(word)) return true;
  if (!isCapital(word) || CALENDAR.test(word) || POSSESSIVE.test(word)) return false;
  if (german || read.capitals !== 'sentence') return false;
  if (word === word.toUpperCase() && word.length > 1 && !word.endsWith('.')) return false;
  const opens = SENTENCE_START.test(read.passage.text.slice(Math.max(0, at - REACH), at));
  return !opens || !opensSentence(word);
}

function namedAfter(read: PassageNames, span: Span, german: boolean): boolean {
  const after = next(read, span);
  if (after === undefined || isNameContext(after.context)) return false;
  const { word } = after;
  if (!isCapital(word) || CALENDAR.test(word)) return false;
  return !german && read.capitals === 'sentence' && word !== word.toUpperCase();
}

/**
 * Whether a surname in a passage is only a part of somebody else's or of a thing's name: a given name that is
 * not the official's before it ("Ivanka Trump"), a name after it ("Scott Morrison" for one Scott), an
 * institution's noun ("Kennedy Airport", "Fundación Clinton").
 */
export function isPartOfAnotherName(read: PassageNames, span: Span): boolean {
  const { text } = read.passage;
  if (INTERPUNCT.test(text.charAt(span.start - 1)) || INTERPUNCT.test(text.slice(span.start, span.end + 1)))
    return true;
  const german = read.passage.lang?.startsWith('de') ?? false;
  return isInstitution(read, span) || namedBefore(read, span, german) || namedAfter(read, span, german);
}
