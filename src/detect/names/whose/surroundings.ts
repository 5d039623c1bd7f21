import type { RoleKind } from '../../../facts/schema.ts';
import { isOrdinalStop } from '../../text/ordinals.ts';
import { firstFrom } from '../../text/sorted.ts';
import { type ContextHit, contextWithin } from '../read/context.ts';
import { type Category, isGivenName, isOfficeOfState } from '../read/context-word.ts';
import { isDenseUnit, UNIT, unitFlags } from '../read/units.ts';

/** What stands around a name in its passage. */
export interface Surroundings {
  /** Kinds of the offices that stand directly before or after the name, without a comma. */
  readonly titleKinds: ReadonlySet<RoleKind>;
  /** Kinds of the offices in the same sentence, apposition included. */
  readonly nearKinds: ReadonlySet<RoleKind>;
  /** States named by the direct titles or the words that belong to them. */
  readonly titleCountries: ReadonlySet<number>;
  /** States named in the same sentence. */
  readonly nearCountries: ReadonlySet<number>;
  readonly has: (category: Category) => boolean;
  /** "the footballer …", "…, the actor": one who does something else is named so, in the singular and nothing before it. */
  readonly trade: boolean;
  /** Whether an office stands directly behind the name, as East Asian languages write it ("习主席", "김 위원장"). */
  readonly titleFollows: boolean;
  /** Sex that an honorific before the name tells. */
  readonly sex?: 'm' | 'f';
  /** The direct title as the text writes it. */
  readonly title?: string;
}

/** UTF-16 units before and behind a name that are its surroundings at most. */
export const REACH_BEFORE = 90;
export const REACH_BEHIND = 110;
const LONGEST_LINK = 14;
/** Letters between a name and a word in apposition to it at most. */
const LONGEST_COMMA = 6;
const STOPS = '.!?';
/** Stops that end a sentence whatever follows. */
const WIDE_STOPS = '。！？؟';
const CLOSING = '"\'”’»)]';
const LINE_FEED = 0x0a;
/** Longer words before a full stop, and those without a capital, are no abbreviations. */
const LONGEST_ABBREVIATION = 3;
// bounded: LONGEST_LINK
const LINK =
  /^\.?[\s\u00a0"'“”‘’«»„(-]*(?:(?:of|the|for|to|de|du|des|la|le|les|l|del|der|von|do|da|dos|im|en|na|at|bei|ante|au|aux|при|в|и|and|et|y|und)\b[\s\u00a0'’]*(?:the|la|les?|l|der)?[\s\u00a0'’]*)?$/iu;
/** "ロシアのラブロフ外相", "북한의 리용호": the state's name by a particle before the person's. */
const EAST_ASIAN_LINK = /^[の的의][\s\u00a0]?$/u;
const COMMA = /^[\s\u00a0]*[,，、–—-][\s\u00a0]*(?:(?:the|a|an|le|la|el|der|die|une?)[\s\u00a0])?$/iu;
/** "It left the UN. President Kagame said": no abbreviation with a point, as "Gen." is. */
const STATE_IN_CAPITALS = /^(?:UN|US|USA|UK|EU|UAE|DPRK|DRC)$/;
const PLACED = /(?:^|[^\p{L}])in[ \u00a0]$/iu;
const LONGEST_PLACED = 4;
const MALE =
  /^(?:mr\.?|mister|m\.|monsieur|sir|lord|prince|herr|señor|sr\.?|don|г-н|господин\p{L}*|пан(?:а|у|ові|ом|е)?|السيد|آقای?|מר|先生|씨|senhor)$/iu;
const FEMALE =
  /^(?:mrs\.?|ms\.?|miss|mme|madame|lady|dame|princess|frau|señora|sra\.?|doña|г-жа|госпож\p{L}+|пані|السيدة|خانم|بانو|גברת|גב'|女士|夫人|여사|senhora)$/iu;

const isSpace = (code: number): boolean => (unitFlags(code) & UNIT.space) !== 0;

/** Whether a blank line follows the line feed at `i`. */
function opensBlankLine(text: string, i: number): boolean {
  let at = i + 1;
  while (text.charCodeAt(at) !== LINE_FEED && isSpace(text.charCodeAt(at))) at += 1;
  return text.charCodeAt(at) === LINE_FEED;
}

/** Whether a sentence ends with the sign at `i`: a stop before a gap, one of a script that writes no gaps, or a blank line. */
function endsSentence(text: string, i: number): boolean {
  const sign = text.charAt(i);
  if (sign === '\n') return opensBlankLine(text, i);
  if (WIDE_STOPS.includes(sign)) return true;
  if (!STOPS.includes(sign)) return false;
  const next = CLOSING.includes(text.charAt(i + 1)) ? i + 2 : i + 1;
  return isSpace(text.charCodeAt(next)) && !isOrdinalStop(text, i, next + 1);
}

/** "Gen.", "U.S.": a short capitalised word before the sign at `i`. */
function isAbbreviated(text: string, i: number): boolean {
  let start = i;
  while ((unitFlags(text.charCodeAt(start - 1)) & UNIT.letter) !== 0 && i - start <= LONGEST_ABBREVIATION) start -= 1;
  return i - start <= LONGEST_ABBREVIATION && (unitFlags(text.charCodeAt(start)) & UNIT.upper) !== 0;
}

/** Where the sentence around a place begins and ends, never further than the window. */
function sentence(text: string, start: number, end: number): { from: number; to: number } {
  const low = Math.max(0, start - REACH_BEFORE);
  const high = Math.min(text.length, end + REACH_BEHIND);
  let from = start;
  while (from > low && !(endsSentence(text, from - 1) && !isAbbreviated(text, from - 1))) from -= 1;
  let to = end;
  while (to < high && !endsSentence(text, to)) to += 1;
  return { from, to };
}

function chainBefore(text: string, context: readonly ContextHit[], start: number): ContextHit[] {
  const chain: ContextHit[] = [];
  let edge = start;
  for (let i = context.length - 1; i >= 0; i -= 1) {
    const hit = context[i] as ContextHit;
    if (hit.end > edge) continue;
    const between = text.slice(hit.end, edge);
    if (between.length > LONGEST_LINK || !(LINK.test(between) || EAST_ASIAN_LINK.test(between))) break;
    if (between.startsWith('.') && STATE_IN_CAPITALS.test(text.slice(hit.start, hit.end))) break;
    if (hit.words.every((word) => isGivenName(word) || word.category === 'namesake')) break;
    // "The president's sister Kim Yo Jong": the title is the relative's.
    if (hit.words.some(({ category }) => category === 'kin')) break;
    // "In Rwanda General Dallaire": where it happened, and not whose general he is.
    if (chain.length > 0 && PLACED.test(text.slice(Math.max(0, hit.start - LONGEST_PLACED), hit.start))) break;
    chain.push(hit);
    edge = hit.start;
  }
  return chain;
}

/** "プーチン・ロシア大統領": the state of the office that stands behind, joined to the name. */
const joinsState = (text: string, { start, words }: ContextHit, edge: number): boolean =>
  start - edge === 1 &&
  text.charAt(edge) === '・' &&
  words.some((word) => word.category === 'country' || isOfficeOfState(word));

function chainAfter(text: string, context: readonly ContextHit[], end: number): ContextHit[] {
  const chain: ContextHit[] = [];
  let edge = end;
  for (const hit of context) {
    if (hit.start < edge) continue;
    const between = text.slice(edge, hit.start);
    const dense = isDenseUnit(text.charCodeAt(hit.start));
    if (hit.start - edge > (dense ? 2 : LONGEST_COMMA)) break;
    if (!(dense ? /^[\s\u00a0]?$/.test(between) : COMMA.test(between)) && !joinsState(text, hit, edge)) break;
    chain.push(hit);
    edge = hit.end;
  }
  return chain;
}

const bearsTitle = ({ words }: ContextHit): boolean =>
  words.some(({ category }) => category === 'title' || category === 'honorific');

/** Whether a title or honorific may stand before the name, parted from it by no more than other such words. */
export function mayHaveTitleBefore(context: readonly ContextHit[], start: number): boolean {
  let edge = start;
  for (let i = firstFrom(context, (hit) => hit.end, start + 1) - 1; i >= 0; i -= 1) {
    const hit = context[i] as ContextHit;
    if (edge - hit.end > LONGEST_LINK || start - hit.end > REACH_BEFORE) return false;
    if (bearsTitle(hit)) return true;
    edge = hit.start;
  }
  return false;
}

/** The same behind the name. */
export function mayHaveTitleBehind(context: readonly ContextHit[], end: number): boolean {
  let edge = end;
  for (let i = firstFrom(context, (hit) => hit.start, end); i < context.length; i += 1) {
    const hit = context[i] as ContextHit;
    if (hit.start - edge > LONGEST_COMMA || hit.start - end > REACH_BEHIND) return false;
    if (bearsTitle(hit)) return true;
    edge = hit.end;
  }
  return false;
}

const collect = (hits: readonly ContextHit[]): { kinds: Set<RoleKind>; countries: Set<number> } => {
  const kinds = new Set<RoleKind>();
  const countries = new Set<number>();
  for (const { words } of hits) {
    for (const { category, kind, country } of words) {
      if (kind !== undefined) kinds.add(kind);
      if (country !== 0 && (category === 'title' || category === 'country')) countries.add(country);
    }
  }
  return { kinds, countries };
};

/** Endings of several people, and of those whom somebody speaks to ("сказал журналистам Лавров"). */
const NOT_ONE = /(?:[^s]s|[а-яё](?:ам|ям|ами|ями|ов|ев|у|ю|ом|ем|ы|и|ах|ях|е)|en)$/u;
/** "полузащитник «Динамо» …" */
const TO_NAME = /^[ \u00a0]?(?:[«"“„][^»"”“]{1,24}[»"”“] )?$/;
const OPENS_APPOSITION = /^, (?:the|an?|le|la|une?|el|un|der|die|ein|eine|o|a|um|uma|l['’])?\s?(?:[\p{Ll}-]+ )?$/u;
/** Another's trade opens with it: "with Putin, the analyst Ivanenko said". */
const OPENS_NAME = /^[ \u00a0]?\p{Lu}/u;

/** Whether the words say that the bearer of the name follows a trade: directly before it, or in an apposition behind. */
function tradeOf(text: string, near: readonly ContextHit[], start: number, end: number): boolean {
  return near.some((hit) => {
    if (!hit.words.some(({ category }) => category === 'trade')) return false;
    if (NOT_ONE.test(text.slice(hit.start, hit.end))) return false;
    if (hit.end <= start) return TO_NAME.test(text.slice(hit.end, start));
    return OPENS_APPOSITION.test(text.slice(end, hit.start)) && !OPENS_NAME.test(text.slice(hit.end, hit.end + 2));
  });
}

/** Reads the words around the name at `start` … `end` of a passage; `context` are the passage's. */
export function surroundingsOf(text: string, context: readonly ContextHit[], start: number, end: number): Surroundings {
  const { from, to } = sentence(text, start, end);
  const near = contextWithin(context, from, to).filter((hit) => hit.end <= start || hit.start >= end);
  const before = chainBefore(text, near, start);
  const dense = isDenseUnit(text.charCodeAt(end - 1));
  const after = chainAfter(text, near, end);
  const direct = [...before, ...(dense ? after : [])];
  const titles = collect(direct);
  const all = collect(near);
  const categories = new Set<Category>();
  for (const { words } of [...before, ...after]) for (const { category } of words) categories.add(category);
  const honorifics = direct.map((hit) => text.slice(hit.start, hit.end).replace(/\.$/, ''));
  const sex = honorifics.some((word) => FEMALE.test(word))
    ? 'f'
    : honorifics.some((word) => MALE.test(word))
      ? 'm'
      : undefined;
  const title = direct.find(({ words }) => words.some(({ category }) => category === 'title'));
  return {
    titleKinds: titles.kinds,
    nearKinds: all.kinds,
    titleCountries: titles.countries,
    nearCountries: all.countries,
    has: (category) => categories.has(category),
    trade: !categories.has('former') && tradeOf(text, near, start, end),
    titleFollows: after.some(({ words }) => words.some(({ category }) => category === 'title')),
    ...(sex === undefined ? {} : { sex }),
    ...(title === undefined ? {} : { title: text.slice(title.start, title.end) }),
  };
}
