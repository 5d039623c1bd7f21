import type { PassageNames } from '../passage-names.ts';
import { type ContextHit, contextAt, contextWithin } from '../read/context.ts';
import type { Category } from '../read/context-word.ts';
import type { Hit } from '../read/hits.ts';
import { type WordBeside, wordAfter, wordBefore } from '../read/neighbours.ts';
import { isDenseUnit } from '../read/units.ts';
import { endsOfficial, isBeforeOfficial } from './beside-official.ts';
import { isBeforeState, isBehindState } from './beside-state.ts';
import { CALENDAR, isOfCalendar } from './calendar-names.ts';
import { endsHanGivenName, endsHanName, isHanHyphened } from './dense-words.ts';
import { isFathered, isSmallWord } from './semitic-words.ts';
import { opensSentence } from './sentence-openers.ts';

const SENTENCE_START = /(?:^|[.!?:;•|“"«([]["”»)]?[\s\u00a0]*)$/u;
/** "In London Blair said": a place, however many bear it as a given name. */
const PLACED = /(?:^|[^\p{L}])(?:in|at|from|à|en|em|de|aus|nach)[ \u00a0]$/iu;
const PARTICLE = /^(?:van|von|bin|ibn|ben|abu|ould)$/;
/** A family name goes on behind it: "Mohamed el-Erian", "Ahmed bin Khalid". */
export const GOES_ON =
  /^[ \u00a0](?:(?:[ae]l|[ae]l-)[ -]?|bin |ibn |ould |(?:аль|ас|ат|ад|аз|ан|ар|аш|эль|ель)-|(?:бин|ибн|ібн|де|ди|дель|фон|ван) (?:(?:ла|лос|лас|дер|ден) )?)\p{Lu}/u;
/** 'Leslie "Joe" Bush', "V. E. (Red) Berry": a nickname stands between given name and family name. */
// bounded: REACH
const NICKNAMED = /(\p{Lu}[\p{L}.]*)[ \u00a0](?:["“«]\s?\p{Lu}\p{Ll}+\s?["”»]|\(\s?\p{Lu}\p{Ll}+\s?\))[ \u00a0]$/u;
/** Words that a hyphen joins to a name without making another name of it. */
const HYPHEN_PREFIX = /^(?:anti|pro|ex|post|pre|non|never|mid|neo|vice|super|ultra)$/i;
/** What headlines and campaigns set before a leader's name. */
const NO_GIVEN_NAME =
  /^(?:Team|Camp|Candidate|Republicans?|Democrats?|Citizen|Private|Tsar|Comrade|Saint|Pro|Anti|Post|Never|But|And|The|Via)$/;
/** Between the parts of a transliterated name: what stands beside one is not the whole name. */
const INTERPUNCT = /[·•・‧]/u;
const POSSESSIVE = /['’]s?$/;
/** "Austin, Texas" is a place. */
const AMERICAN_STATE =
  /^, (?:Ala(?:bama|\.)|Alaska|Ariz(?:ona|\.)|Ark(?:ansas|\.)|Calif(?:ornia|\.)|Colo(?:rado|\.)|Conn(?:ecticut|\.)|Delaware|Fla\.|Florida|Ga\.|Georgia|Hawaii|Idaho|Ill(?:inois|\.)|Ind(?:iana|\.)|Iowa|Kan(?:sas|\.)|Kentucky|Ky\.|La\.|Louisiana|Maine|Maryland|Md\.|Mass(?:achusetts|\.)|Mich(?:igan|\.)|Minn(?:esota|\.)|Miss(?:issippi|\.)|Missouri|Mo\.|Mont(?:ana|\.)|Neb(?:raska|\.)|Nev(?:ada|\.)|New (?:Hampshire|Jersey|Mexico|York)|N\.[CDHJMY]\.|North (?:Carolina|Dakota)|Ohio|Okla(?:homa|\.)|Ore(?:gon|\.)|Pa\.|Pennsylvania|R\.I\.|Rhode Island|S\.[CD]\.|South (?:Carolina|Dakota)|Tenn(?:essee|\.)|Tex(?:as|\.)|Utah|Vermont|Va\.|Virginia|Wash(?:ington|\.)|West Virginia|Wis(?:consin|\.)|Wyo(?:ming|\.))/;
/** Prefixes of ships, which bear the names of the great. */
const SHIP = /^(?:USS|USNS|HMS|HMCS|HMAS|INS|MV|SS|RMS|FS|BAP)$/;
const ARABIC_AND = /^[ \u00a0]و[\u0620-\u064a]/;
/** What makes a place of two characters that are also a family name ("石破山"). */
const PLACE_SUFFIX = /^[山川市県町村駅湖島](?![長长政])/;
/** Nouns that need no capital to make a place of the name before them: "Charles de Gaulle airport". */
const PLACE_NOUN =
  /^[ \u00a0](?:international |regional |air |metro |railway |train )?(?:airports?|airfield|airbase|(?<=air )base|(?<=metro |railway |train )station|boulevard|avenue)(?!\p{L})/u;
const LONGEST_PLACE_NOUN = 24;
const REACH = 48;
const LONGEST_STATE = 16;

/** A row of dots that leads to a record's next column. */
const LEADER = /^[ \u00a0]?\.(?: ?\.){2}/;

type Span = Pick<Hit, 'start' | 'end'>;

const hasCase = (word: string): boolean => word.toLowerCase() !== word.toUpperCase();
const isCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();
const isCyrillic = (word: string): boolean => /^\p{Script=Cyrillic}/u.test(word);
const isAbjad = (word: string): boolean => /^[\u0590-\u06ff]/.test(word);
const isLatin = (word: string): boolean => /^\p{Script=Latin}/u.test(word);
const speaksOf = (hit: ContextHit | undefined, category: Category): boolean =>
  hit?.words.some((word) => word.category === category) ?? false;

const BEARS_OUT: ReadonlySet<Category> = new Set(['title', 'honorific', 'former', 'acting']);

/** A word beside a surname that belongs to an office, a state or an honorific does not make another name of it. */
function isNameContext(hit: ContextHit | undefined): boolean {
  if (hit === undefined) return false;
  return (
    hit.words.some(({ category }) => BEARS_OUT.has(category)) || (speaksOf(hit, 'country') && !speaksOf(hit, 'given'))
  );
}

interface Neighbour extends WordBeside {
  readonly context: ContextHit | undefined;
}

function previous(read: PassageNames, { start }: Span): Neighbour | undefined {
  const before = wordBefore(read.passage.text, start);
  if (before === undefined) return undefined;
  // "L'ambassadeur", "Vize-Präsident": what the word says may begin inside it.
  const last = before.at + before.word.length - 1;
  return { ...before, context: contextAt(read.context, before.at) ?? contextAt(read.context, last) };
}

function next(read: PassageNames, { end }: Span): Neighbour | undefined {
  const after = wordAfter(read.passage.text, end);
  return after && { ...after, context: contextAt(read.context, after.at) };
}

/** "El hijo del presidente, Nicolás Maduro Guerra": a relative with a further name. */
export function isRelative(read: PassageNames, span: Span): boolean {
  const after = next(read, span);
  if (after === undefined || !isCapital(after.word) || isNameContext(after.context)) return false;
  return contextWithin(read.context, span.start - REACH, span.start).some(
    (hit) => hit.end <= span.start && speaksOf(hit, 'kin'),
  );
}

/** Characters of a state's name that are a surname elsewhere (比亚 in 利比亚), or of a word (高峰 in 高峰会议). */
function liesInLonger(read: PassageNames, span: Span): boolean {
  const whole = wholeAround(read, span);
  return speaksOf(whole, 'country') || speaksOf(whole, 'namesake');
}

/** Korean parts the noun from the name: "샤를 드 골 공항". */
const isHangulGap = (text: string, end: number): boolean => /^[가-힣] [가-힣]/.test(text.slice(end - 1, end + 2));

/** The longer word or phrase of the context tables of which the span is only a part ("White House"). */
function wholeAround(read: PassageNames, { start, end }: Span): ContextHit | undefined {
  const hit = contextAt(read.context, start);
  return hit !== undefined && hit.end >= end && hit.end - hit.start > end - start ? hit : undefined;
}

/** "Kennedy Airport", "aéroport Charles de Gaulle", "USS Gerald R. Ford", "特朗普大厦", "White House": the name of a thing. */
export function isInstitution(read: PassageNames, span: Span): boolean {
  const { text } = read.passage;
  if (isDenseUnit(text.charCodeAt(span.end - 1))) {
    return (
      liesInLonger(read, span) ||
      (span.end - span.start === 2 && PLACE_SUFFIX.test(text.slice(span.end, span.end + 2))) ||
      speaksOf(contextAt(read.context, isHangulGap(text, span.end) ? span.end + 1 : span.end), 'institution')
    );
  }
  const whole = wholeAround(read, span);
  if (whole !== undefined && !speaksOf(whole, 'given')) return true;
  let before = previous(read, span);
  // "شارع الملك حسين": the street's noun stands before the king's title.
  for (let steps = 0; steps < 2 && before !== undefined && isNameContext(before.context); steps += 1) {
    before = previous(read, before.context ?? span);
  }
  if (before !== undefined && SHIP.test(before.word)) return true;
  if (before !== undefined && speaksOf(before.context, 'institution') && !isNameContext(before.context)) return true;
  const after = next(read, span);
  // Arabic, Persian and Hebrew set the noun before the name: "مُنح رابين جائزة" is a prize for him.
  const mayFollow = after !== undefined && (isCapital(after.word) || !(hasCase(after.word) || isAbjad(after.word)));
  if (mayFollow && speaksOf(after.context, 'institution')) return true;
  if (PLACE_NOUN.test(text.slice(span.end, span.end + LONGEST_PLACE_NOUN))) return true;
  const sign = text.charAt(span.end);
  if (sign === ',') return AMERICAN_STATE.test(text.slice(span.end, span.end + LONGEST_STATE));
  if (sign !== '-' || !/^-\p{Lu}\p{L}/u.test(text.slice(span.end, span.end + 3))) return false;
  return speaksOf(contextAt(read.context, span.end + 1), 'institution');
}

/** German capitalises every noun. Asked last: to tell a passage's language takes longer than all else here. */
export const isGerman = ({ lang }: PassageNames): boolean => lang?.startsWith('de') ?? false;

/** "Сам Путин": a small word at the head of a sentence, though elsewhere a given name. */
const opensItself = (read: PassageNames, { word, at }: WordBeside): boolean =>
  opensSentence(word) && SENTENCE_START.test(read.passage.text.slice(Math.max(0, at - REACH), at));

/** German ranks and honorifics before "von": "Gräfin von Kerry"; "das Gespräch von Kerry" is the preposition. */
const RANK =
  /^(?:Gr[aä]f(?:en|in)?|Freiherrn?|Freifrau|Baron(?:in)?|Ritter|F[uü]rst(?:en|in)?|Prinz(?:en|essin)?|Herzog(?:in)?|Herrn?|Frau|Edle[rn]?|Junker|[A-Z]\.?)$/u;

function isNoble(read: PassageNames, span: { readonly at: number }): boolean {
  const name = wordBefore(read.passage.text, span.at);
  return name !== undefined && (RANK.test(name.word) || speaksOf(contextAt(read.context, name.at), 'given'));
}

function namedBefore(read: PassageNames, span: Span): boolean {
  const before = previous(read, span);
  if (before === undefined)
    return NICKNAMED.test(read.passage.text.slice(Math.max(0, span.start - REACH), span.start)) && !isGerman(read);
  const { word, at, context } = before;
  if (isNameContext(context) || isSmallWord(word)) return false;
  if (endsOfficial(read, span, before) || (isCyrillic(word) && opensItself(read, before))) return false;
  if (speaksOf(context, 'country') && PLACED.test(read.passage.text.slice(Math.max(0, at - REACH), at))) return false;
  if (isOfCalendar(read, before)) return false;
  if (speaksOf(context, 'given') && (isCapital(word) || !hasCase(word))) return true;
  if (PARTICLE.test(word)) return word !== 'von' || !isGerman(read) || isNoble(read, before);
  if (!isCapital(word) || POSSESSIVE.test(word)) return false;
  if (read.capitals !== 'sentence') return false;
  if (word === word.toUpperCase() && word.length > 1 && !word.endsWith('.')) return false;
  const opens = SENTENCE_START.test(read.passage.text.slice(Math.max(0, at - REACH), at));
  // Slavic languages put any noun in front of a name in the genitive ("Слова Гутерриша").
  return (!opens || (isLatin(word) && !opensSentence(word))) && !isGerman(read);
}

function namedAfter(read: PassageNames, span: Span): boolean {
  const after = next(read, span);
  if (after === undefined || isNameContext(after.context)) return false;
  const { word, at } = after;
  // "France ..... Mr. Araud Jordan ..... Mrs. Kawar": the state of the next column, though it is a given name as well.
  if (speaksOf(after.context, 'country') && LEADER.test(read.passage.text.slice(after.context?.end, at + REACH)))
    return false;
  if (GOES_ON.test(read.passage.text.slice(span.end, span.end + REACH))) return true;
  if (isFathered(read.passage.text, span.end)) return true;
  // "Mayor William B. Hartsfield": the initial of somebody whose given name it is.
  if (word.length === 1 && isCapital(word) && read.passage.text.charAt(at + 1) === '.') return true;
  if (!isCapital(word) || CALENDAR.test(word) || isBeforeOfficial(read, span, after)) return false;
  return read.capitals === 'sentence' && word !== word.toUpperCase() && !isGerman(read);
}

/** Whether a word of a script without capitals is itself a given name, so that it opens some other name. */
export function opensOtherName(read: PassageNames, span: Span): boolean {
  if (hasCase(read.passage.text.slice(span.start, span.end))) return false;
  const hit = contextAt(read.context, span.start);
  if (hit === undefined || hit.end < span.end || !speaksOf(hit, 'given')) return false;
  // "السيسي وعباس وأردوغان": another of a list follows, and no family name.
  return !ARABIC_AND.test(read.passage.text.slice(span.end, span.end + 3));
}

/** "Jean-Marc", "Mervin Griffith-Jones": the second part of a double name, not "the Biden-Xi talks". */
function isHyphened(read: PassageNames, { start }: Span): boolean {
  const { text } = read.passage;
  if (text.charCodeAt(start - 1) !== 0x2d) return false;
  if (isDenseUnit(text.charCodeAt(start))) return isHanHyphened(read, start - 1);
  // bounded: REACH
  const word = /(\p{L}+)-$/u.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
  if (word === undefined || !isCapital(word) || HYPHEN_PREFIX.test(word)) return false;
  const context = contextAt(read.context, start - 2);
  // "L'avenue du Président-Kennedy", "rue du Général-Leclerc"
  if (speaksOf(context, 'given') || (speaksOf(context, 'title') && !isGerman(read))) return true;
  if (context !== undefined || word === word.toUpperCase()) return false;
  return !read.hits.some((hit) => hit.end === start - 1) && !isGerman(read);
}

/** "Reggie Bush", "Hunter Biden": the surname stands behind a given name, or a word that can be nothing else. */
export function followsOtherGivenName(read: PassageNames, span: Span): boolean {
  const before = previous(read, span);
  if (before === undefined) return false;
  const { word, at, context } = before;
  if (isOfCalendar(read, before) || isSmallWord(word)) return false;
  if (endsOfficial(read, span, before)) return false;
  if (speaksOf(context, 'given')) return isCapital(word) || !hasCase(word);
  if (context !== undefined || read.capitals !== 'sentence') return false;
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(word) || NO_GIVEN_NAME.test(word)) return false;
  return !SENTENCE_START.test(read.passage.text.slice(Math.max(0, at - REACH), at)) && !isGerman(read);
}

/** Whether the surname is a given name to more people than it is a family name ("Charles", "Francis"). */
export const isForename = (read: PassageNames, span: Span): boolean =>
  speaksOf(contextAt(read.context, span.start), 'forename');

/**
 * Whether a surname in a passage is only a part of somebody else's or of a thing's name: a given name that is
 * not the official's before it ("Ivanka Trump"), a name after it ("Scott Morrison" for one Scott), an
 * institution's noun ("Kennedy Airport", "Fundación Clinton").
 */
export function isPartOfAnotherName(read: PassageNames, span: Span): boolean {
  const { text } = read.passage;
  const joined = INTERPUNCT.test(text.charAt(span.start - 1)) && !isBehindState(read, span);
  if (joined || INTERPUNCT.test(text.slice(span.start, span.end))) return true;
  if (INTERPUNCT.test(text.charAt(span.end)) && !isBeforeState(read, span.end)) return true;
  if (isHyphened(read, span)) return true;
  if (endsHanGivenName(read, span) || endsHanName(read, span.start, span.end)) return true;
  return isInstitution(read, span) || namedBefore(read, span) || namedAfter(read, span);
}
