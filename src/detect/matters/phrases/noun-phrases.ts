import { bodyInPhrase, bodyInSentence, bodyTokens } from '../../citations/bodies.ts';
import { withoutNumber } from '../../citations/citation.ts';
import { IS } from '../../citations/lexicon.ts';
import { isYearLike } from '../../citations/listed.ts';
import { type Token, type TokenText, unspacedAt } from '../../citations/tokens.ts';
import { isAbjad, isCyrillic } from '../../text/letters.ts';
import { firstFrom } from '../../text/sorted.ts';
import { belongsToNumber } from './belongs-to-number.ts';
import { fullNameBefore } from './bracketed-body.ts';
import { dayBefore } from './day-before.ts';
import { isAskedOfAll, isGeneralTalk } from './general-talk.ts';
import { isMeans } from './means.ts';
import { isNoList } from './no-list.ts';
import { isOthers, isOwn, joint, MOST_MODIFIERS, ownBefore, tellsWhatOn } from './own-decisions.ts';
import { tellsOwnSubject } from './own-subject.ts';
import { endOfSaidAdopted, isAdopted, isAdoptedByCouncil, isSaidBefore, isVerb, ownsBehind } from './said-adopted.ts';
import { isUnreal } from './unreal.ts';
import { dayBehind, followsPreposition, yearBehind } from './year-behind.ts';

/** A noun phrase that names resolutions without a number; offsets are folded. */
export interface NounPhrase {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly plural: boolean;
  /** "that resolution": one spoken of before. */
  readonly definite: boolean;
  /** The Council is said to adopt it, or its year is told: one resolution, of the day or year that the sentence tells. */
  readonly adopted: boolean;
  /** Only the sentence, not the phrase, names the Council: it counts where the day ties it. */
  readonly loose: boolean;
  /** A lesson about all resolutions: only its own clause ties it. */
  readonly general: boolean;
  /** Nothing but the page names the Council: day and subject must both point to it. */
  readonly unnamed?: boolean;
  /** It says what it is about, which need not be what the page is. */
  readonly ownSubject: boolean;
  /** The Council, or no more than the United Nations. */
  readonly body: 'council' | 'un';
}

const LONGEST_GAP = 4;
/** "安理会有关朝鲜的决议": how far the body may stand from the head without spaces. */
const LONGEST_UNSPACED = 14;
/** "安理会表决苏丹问题决议", "国連の加盟国が制裁決議を": a verb or a particle makes the head the verb's object, and not the body's own. */
const partsUnspaced =
  /^(?:还|還|也|再|又|曾|已|将|將|要|应|應|可|能|会|會|授|提出|提交|起草|为|為|把|被|在|于|於)|表决|表決|审议|審議|讨论|討論|投票|(?:通过|通過)(?!的)|秘书长|秘書長|大使|代表|特使|发言人|發言人|官[员員]|事務総長|報道官|で(?!の)|[がをはも、，,「『“‘"]/u;
/** "안보리는 이번 결의를": the Council is the clause's subject there, unless a verb makes it the resolution's own ("안보리가 채택한 결의"). */
const subjectParticle =
  /^(?:는|은|가|이) |^ [가-힣]+(?:들이|들은|들도|에서|은|는|도|을|를) |^ (?:[가-힣]+ ){0,3}(?:중|가운데) [가-힣]+(?:가|이) /u;
const relativeVerb = /[한된운린긴] ?$/u;
const isSubject = (between: string): boolean => subjectParticle.test(between) && !relativeVerb.test(between);
/** "数份决议", "一系列决议": several, in scripts whose nouns tell no number. */
const several =
  /(?:[数數多几幾两兩][份项項个個]|若干|系列|历次|歷次|各[项項]|所有|[这這]些|複数の|一連の|累次の|度重なる|여러|모든|다수의|일련의)[^，,。、;；\s]{0,6} ?$/u;
const SEVERAL_REACH = 16;
/** Kana, Han and Hangul stand behind all scripts whose nouns tell a number. */
const FIRST_WITHOUT_NUMBER = 0x3000;
/** "通过…的制裁决议", "15日の安保理決議", "de uma resolução": a particle that joins the phrase to what stands before it. */
const joinsOther = /^(?:[的の]|de (?:uma|une|una) )/;
const LONGEST_ARTICLE = 4;
const LONGEST_THE = 6;

const flag = (token: Token | undefined, is: number): boolean => token !== undefined && (token.is & is) !== 0;

interface Opening {
  readonly start: number;
  readonly before: Token | undefined;
  readonly definite: boolean;
  readonly modified: boolean;
}

/** "Says that UN resolutions", "that the resolution", "إن قرار مجلس الأمن": no demonstrative, but what opens the clause. */
function opensClause({ tokens, folded: { text } }: TokenText, token: Token, index: number, start: number): boolean {
  const word = text.slice(token.start, token.end);
  // Persian "آن قطعنامه" folds to the same.
  if (word === 'ان') return !text.startsWith('قطع', tokens[index]?.start);
  if (word !== 'that') return false;
  return (
    flag(tokens[index], IS.plural) ||
    /^(?:the|an?|all|its|this|those|these) /.test(text.slice(start, start + LONGEST_THE))
  );
}

/** The head and what stands before it without a break: determiners, quantities, adjectives, the body. */
function openingOf(source: TokenText, index: number, from: number): Opening {
  const { tokens, folded } = source;
  let start = from;
  let definite = false;
  let modified = false;
  const opening = (before?: Token) => ({ start, before, definite, modified });
  let at = index - 1;
  while (at >= 0 && (tokens[at]?.start ?? 0) >= from) at--;
  for (let steps = 0; steps < MOST_MODIFIERS; steps++, at--) {
    const token = tokens[at];
    if (token === undefined) return opening();
    const gap = folded.text.slice(token.end, start);
    if (gap.length > LONGEST_GAP || !joint.test(gap)) return opening();
    if (!flag(token, IS.modifier | IS.its) || flag(token, IS.not | IS.draft | IS.adopt)) return opening(token);
    if (joinsOther.test(folded.text.slice(token.start, start + LONGEST_ARTICLE))) return opening(token);
    if (opensClause(source, token, index, start)) return opening(token);
    start = token.start;
    definite ||= flag(token, IS.definite);
    modified ||= !flag(token, IS.its | IS.definite);
  }
  return opening();
}

/** "المتعلقة بـ": what the resolutions are on follows, and belongs to the phrase as little as in other languages. */
const OPENS_OBJECT = /^(?:المتعلق|المعني|الصادر)/;
/** Behind its noun a modifier stands in Arabic alone. */
const closes = (text: string, { start, end }: Token): boolean =>
  isAbjad(text.charCodeAt(start)) && !OPENS_OBJECT.test(text.slice(start, end));

/** "(UNSCRs)" behind the phrase, "ذات الصلة", "du Conseil de sécurité". */
function closingOf(source: TokenText, index: number, from: number): number {
  const { tokens, folded } = source;
  let end = from;
  let at = index + 1;
  while ((tokens[at]?.start ?? Number.POSITIVE_INFINITY) < from) at++;
  const next = tokens[at];
  if (next === undefined) return end;
  const gap = folded.text.slice(from, next.start);
  if (flag(next, IS.resolution) && gap === ' (' && folded.text.charAt(next.end) === ')') end = next.end + 1;
  else if (flag(next, IS.modifier) && gap === ' ' && closes(folded.text, next)) end = next.end;
  return end;
}

function phraseAt(source: TokenText, index: number, bodies: readonly Token[]): NounPhrase | undefined {
  const token = source.tokens[index];
  if (token === undefined || !flag(token, IS.resolution) || belongsToNumber(source, index)) return undefined;
  if (isVerb(source.folded.text.slice(token.end, token.end + LONGEST_ARTICLE))) return undefined;
  const head = withoutNumber(token, index);
  const named = bodyInPhrase(source, head);
  const { text } = source.folded;
  const ownFrom = ownBefore(source.folded, token.start);
  const own = (ownFrom !== undefined || isOwn(source, index)) && !isOthers(bodies, token);
  if (flag(token, IS.list) && !isNoList(source, index, named?.start)) return undefined;
  const plural =
    flag(token, IS.plural) || several.test(text.slice(Math.max(0, token.start - SEVERAL_REACH), token.start));
  const verb = !plural && (isAdopted(source, index, named?.end ?? 0) || isMeans(source, index));
  const byCouncil = named === undefined && isAdoptedByCouncil(source, index);
  const elsewhere = byCouncil ? 'council' : own || verb ? bodyInSentence(source, head, bodies)?.body : undefined;
  const loose = !own && !byCouncil && named === undefined && elsewhere === 'council';
  const body = named?.body ?? elsewhere;
  if (body !== 'council' && (body !== 'un' || named === undefined)) return undefined;
  // Where a verb parts the body from the head, the phrase is the head's own.
  const joined = named !== undefined && joinedTo(source, named.end, index);
  const full = named && fullNameBefore(source, named, token.start);
  const from = joined ? Math.min(token.start, named.start) : (full ?? token.start);
  const to = named !== undefined && named.start > token.start ? named.end : token.end;
  const opening = withYear(source, openingOf(source, index, from));
  const end = closingOf(source, index, to);
  if (isUnreal(source, index, { ...opening, plural, end })) return undefined;
  // "its resolutions" alone may be anything that the Council decided.
  const told = ownFrom !== undefined || opening.modified || end !== to || (own && plural && tellsWhatOn(text, end));
  if (named === undefined && !loose && !byCouncil && !told) return undefined;
  const definite = opening.definite && !plural;
  // Chinese, Japanese and Korean do not tell one from all.
  const all = plural || text.charCodeAt(token.start) >= FIRST_WITHOUT_NUMBER;
  const general =
    all && !opening.definite && (isAskedOfAll(text, opening.start) || (!opening.modified && isGeneralTalk(text, end)));
  const day = plural ? undefined : dayBefore(text, opening.start);
  const dated = day !== undefined || opening.year || yearBehind(source, Math.max(end, token.end));
  const relative = isSaidBefore(text.slice(0, opening.start));
  const toldBehind = dayBehind(source, token.end, end) || endOfSaidAdopted(text.slice(end)) !== undefined;
  const adopted = !plural && !general && (verb || dated || relative || toldBehind);
  const ownSubject = !plural && tellsOwnSubject(text, opening.start, end);
  const start = day ?? ownFrom ?? opening.start;
  return { start, end, sentence: token.sentence, plural, definite, adopted, loose, general, ownSubject, body };
}

/** "the 2017 Security Council resolution": the year and the determiner before it belong to the phrase. */
function withYear(source: TokenText, opening: Opening): Opening & { readonly year: boolean } {
  const { tokens, folded } = source;
  const at = firstFrom(tokens, ({ end }) => end, opening.start + 1) - 1;
  const told = tokens[at];
  const year =
    told?.number !== undefined && isYearLike(told.number) && joint.test(folded.text.slice(told.end, opening.start));
  if (!year || told === undefined) return { ...opening, year: false };
  // "in 2011 a resolution", "2011 and 2013 the resolution": the year is told, but is no part of the phrase.
  if (opening.definite || followsPreposition(folded.text, told.start)) return { ...opening, year: true };
  const before = openingOf(source, at, told.start);
  return { ...before, modified: true, definite: opening.definite || before.definite, year: true };
}

/** No verb parts the body's name from the head at `index`. */
function joinedTo(source: TokenText, end: number, index: number): boolean {
  const { text } = source.folded;
  let to = source.tokens[index]?.start ?? end;
  if (end <= to && (ownsBehind(text, to) || isCyrillic(text.charCodeAt(to)))) return false;
  // "the Council's approval of a resolution" is the approval's.
  if (text.startsWith("'s ", end)) {
    const behind = source.tokens.slice(
      firstFrom(source.tokens, ({ start }) => start, end),
      index,
    );
    return !behind.some((token) => flag(token, IS.of | IS.adopt));
  }
  // "안전보장이사회(안보리) 결의": the bracket is no part of the phrase.
  if (text[end] === ')' || isSubject(text.slice(end, to))) return false;
  if (unspacedAt(source.folded, to)) {
    const between = text.slice(end, to);
    if (partsUnspaced.test(between)) return false;
    if (between.length <= LONGEST_UNSPACED) return true;
  }
  for (let at = index - 1; at >= 0; at--) {
    const token = source.tokens[at];
    if (token === undefined || token.start < end) return joint.test(text.slice(end, to));
    if (!joint.test(text.slice(token.end, to))) return false;
    // "a adoção pelo Conselho de uma resolução", "told the Council that its resolutions": the body's own it is not.
    if (text.slice(token.start, token.end) === 'that') return false;
    if (flag(token, IS.adopt | IS.of) || !flag(token, IS.filler | IS.modifier)) return false;
    to = token.start;
  }
  return true;
}

/** Unnumbered references of a passage, in order; `free` says whether a folded span is not yet taken. */
export function nounPhrases(source: TokenText, free: (start: number, end: number) => boolean): NounPhrase[] {
  const bodies = bodyTokens(source);
  const phrases: NounPhrase[] = [];
  let last = 0;
  source.tokens.forEach((token, index) => {
    if (token.start < last || !free(token.start, token.end)) return;
    const phrase = phraseAt(source, index, bodies);
    if (phrase === undefined) return;
    const start = Math.max(phrase.start, last);
    if (!free(start, phrase.end)) return;
    last = phrase.end;
    phrases.push({ ...phrase, start });
  });
  return phrases;
}
