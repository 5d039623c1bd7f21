import { bracketedDays } from './bracketed-day.ts';
import type { Citation } from './citation.ts';
import { IS } from './lexicon.ts';
import { goesOn, type Item, isYearLike, LONGEST_FUNCTION_WORD } from './listed.ts';
import { type TokenText, unspacedAt } from './tokens.ts';

/**
 * What speaks for a number that no word for "resolution" is tied to.
 * `year`: "2735 (2024)", "660 (2. 8. 1990)". `mechanism`: "the 1701 mechanism". `owned`: "the Security Council's 1701".
 * `number`: "the text carries the number 2728", "resolutions on Haiti including the 2180". `later`: "resolution 1483, and in October the 1511".
 * `interleaved`: "resolutions 2417 on hunger, 2573 on infrastructure". `article`: "la 2334 adoptée", "segundo a 2334".
 * `again`: "when 1325 was adopted", "in violation of 1701", of what the page cites.
 */
export type BareHint = 'year' | 'mechanism' | 'owned' | 'number' | 'later' | 'interleaved' | 'article' | 'again';

const strictYear = /^ ?\( ?(?:19|20)\d\d ?\)$/;
const LONGEST_TO_MECHANISM = 3;
const LONGEST_TO_INCLUDED = 5;
const INCLUDED_REACH = 70;
/** How far before "number 2728" the word for resolution may stand. */
const RESOLUTION_REACH = 160;
/** Smaller numbers behind a citation are days, votes and sums. */
const LEAST_LATER = 1000;
const LEAST_INTERLEAVED = 100;
const ends = /^ ?[,.;:)!?"'\n]/;
const about =
  /^ (?:on|about|concerning|regarding|sur|relative|concernant|sobre|relativa|zu|uber|gegen|по|о|об|относительно|بشان|حول|关于|有关)(?!\p{L})/u;
const parted = /(?:^|[,;] ?(?:\p{L}{1,3} )?| (?:and|or|et|ou|y|e|o|und|и|или|و) (?:\p{L}{1,3} )?)$/u;

/** The feminine article, which resolutions have and things counted have not. */
const articled = /(?:^|[^\p{L}])(?:la|a|da|na|pela|die|der)\s$/u;
const ARTICLE_REACH = 6;
/** A noun counted follows in the plural; what is said of a resolution begins with a small word, or nothing follows. */
// bounded: a few letters behind the number
const counts = /^ \p{L}+s(?!\p{L})/u;

/** "Comme la 242, la 2334 restera", "a 2334 foi aprovada", in a passage that speaks of resolutions or of an organ. */
function isArticled({ tokens, folded }: TokenText, item: Item): boolean {
  if (item.number < LEAST_LATER || isYearLike(item.number) || item.sign !== undefined) return false;
  const after = folded.text.slice(item.end, item.end + LONGEST_FUNCTION_WORD + 4);
  if (counts.test(after)) return false;
  if (!articled.test(folded.text.slice(Math.max(0, item.start - ARTICLE_REACH), item.start))) return false;
  return tokens.some(({ is }) => (is & (IS.resolution | IS.council | IS.assembly)) !== 0);
}

function mechanismBeside({ tokens, folded }: TokenText, item: Item): boolean {
  const [before, after] = [tokens[item.token - 1], tokens[item.token + 1]];
  const near = (from: number, to: number): boolean =>
    to - from <= LONGEST_TO_MECHANISM && /^[ '"()-]*$/.test(folded.text.slice(from, to));
  if (after !== undefined && (after.is & IS.mechanism) !== 0 && near(item.end, after.start)) return true;
  return before !== undefined && (before.is & IS.mechanism) !== 0 && near(before.end, item.start);
}

/** "안보리 2371호" */
function isCounted({ tokens, folded }: TokenText, item: Item): boolean {
  const [before, unit] = [tokens[item.token - 1], tokens[item.token + 1]];
  return (
    before !== undefined &&
    (before.is & IS.council) !== 0 &&
    unit !== undefined &&
    (unit.is & IS.unit) !== 0 &&
    unit.start === item.end &&
    folded.text.slice(before.end, item.start) === ' ' &&
    unspacedAt(folded, before.start)
  );
}

/** Whether resolutions of no other body are named before an item, with neither a stop nor another number between them and `until`; `at` is the token behind which they stand. */
function followsResolutions({ tokens, folded }: TokenText, item: Item, at: number, until: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined || token.number !== undefined || item.start - token.end > INCLUDED_REACH) return false;
    if ((token.is & IS.resolution) === 0) continue;
    const several = (token.is & IS.plural) !== 0 && (token.is & IS.otherBody) === 0;
    return several && !/[.;]/.test(folded.text.slice(token.end, until));
  }
  return false;
}

/** "resolutions of the Council on Haiti, including the 2180". */
function isIncluded(source: TokenText, item: Item): boolean {
  const isList = (at: number): boolean => ((source.tokens[at]?.is ?? 0) & IS.including) !== 0;
  const at = isList(item.token - 1) ? item.token - 1 : item.token - 2;
  const list = source.tokens[at];
  if (list === undefined || !isList(at) || item.start - list.end > LONGEST_TO_INCLUDED) return false;
  return followsResolutions(source, item, at, list.start);
}

/** "Sixteen resolutions of the Council on Iraq, culminating in 1441": what a row of them ends or begins with; folded. */
const endsRow =
  /(?:culminating (?:in|with)|culminated (?:in|with)|ending with|starting with|beginning with|most recently)(?: the)? $/;
const LONGEST_ROW_END = 24;

function endsRowOf(source: TokenText, item: Item): boolean {
  const before = source.folded.text.slice(Math.max(0, item.start - LONGEST_ROW_END), item.start);
  return endsRow.test(before) && followsResolutions(source, item, item.token, item.start);
}

/** What is said of a resolution that a page has cited, before its number or behind; folded. */
const saidBefore =
  /(?:^|[^\p{L}])(?:adoption|passage|implementation|violations?|breach(?:es)?|terms|provisions|spirit|letter|framework|pillars) of $/u;
const saidBehind =
  /^ (?:was|were|has been|had been) (?:unanimously )?(?:adopted|passed|approved|implemented|violated|breached)(?!\p{L})/u;
const ENDS_CLAUSE =
  /^(?:$|[.,;:)!?]| (?:and|or|but|is|are|was|has|had|by|in|as|that|which|since|until|would|could|will|must|should)(?!\p{L}))/u;
const SAID_REACH = 40;

function isSaidAgain({ folded: { text } }: TokenText, item: Item): boolean {
  if (isYearLike(item.number) || item.sign !== undefined) return false;
  const behind = text.slice(item.end, item.end + SAID_REACH);
  if (saidBehind.test(behind)) return true;
  return saidBefore.test(text.slice(Math.max(0, item.start - SAID_REACH), item.start)) && ENDS_CLAUSE.test(behind);
}

function isOwned({ tokens, folded }: TokenText, item: Item): boolean {
  const near = tokens[item.token - 1];
  const before = near !== undefined && folded.text.slice(near.start, near.end) === "'s" ? tokens[item.token - 2] : near;
  return (
    before !== undefined &&
    (before.is & IS.council) !== 0 &&
    (before.is & IS.otherCouncil) === 0 &&
    folded.text.slice(before.end, item.start) === "'s "
  );
}

const articledPlural = /(?:^|[^\p{L}])(?:las|les|the|die|as|le)\s$/u;

/** "se aplicarían las 678 y 687 del Consejo de Seguridad": a list of the Council's own. */
function isOwnedBehind({ tokens, folded: { text } }: TokenText, items: readonly Item[]): boolean {
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined || first === last) return false;
  if (items.some(({ number }) => number < LEAST_INTERLEAVED || isYearLike(number))) return false;
  if (!articledPlural.test(text.slice(Math.max(0, first.start - ARTICLE_REACH), first.start))) return false;
  const [link, body] = [tokens[last.token + 1], tokens[last.token + 2]];
  return (
    link !== undefined &&
    body !== undefined &&
    (link.is & IS.of) !== 0 &&
    (body.is & IS.council) !== 0 &&
    text.slice(last.end, link.start) === ' ' &&
    text.slice(link.end, body.start) === ' '
  );
}

function isNumbered({ tokens }: TokenText, item: Item): boolean {
  const before = tokens[item.token - 1];
  if (before === undefined || (before.is & IS.number) === 0 || item.start - before.end > 1) return false;
  // "no." and "第" count anything; a word for "number" is written out.
  if (before.end - before.start < 4) return false;
  for (let i = item.token - 2; i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined || item.start - token.end > RESOLUTION_REACH) return false;
    if ((token.is & IS.resolution) !== 0) return (token.is & IS.otherBody) === 0;
  }
  return false;
}

function afterCitation({ folded }: TokenText, item: Item, last: Citation | undefined): BareHint | undefined {
  if (last === undefined || last.items.length === 0) return undefined;
  const after = folded.text.slice(item.end, item.end + LONGEST_FUNCTION_WORD + 4);
  const before = folded.text.slice(Math.max(0, item.start - 8), item.start);
  const plural = (last.is & IS.plural) !== 0;
  if (plural && item.number >= LEAST_INTERLEAVED && about.test(after) && parted.test(before)) return 'interleaved';
  if (item.number < LEAST_LATER || isYearLike(item.number)) return undefined;
  return after === '' || ends.test(after) || goesOn.test(after) ? 'later' : undefined;
}

/** What speaks for the number; `last` is the citation before it in its sentence. */
function hintOf(source: TokenText, item: Item, last: Citation | undefined): BareHint | undefined {
  const { text } = source.folded;
  const bracket = item.sign?.style === 'bracket' ? text.slice(item.numberEnd, item.sign.end) : '';
  if (strictYear.test(bracket) || bracketedDays(bracket).length > 0) return 'year';
  if (item.session !== undefined || item.number < LEAST_INTERLEAVED) return undefined;
  if (mechanismBeside(source, item)) return 'mechanism';
  if (isOwned(source, item) || isCounted(source, item)) return 'owned';
  if (isNumbered(source, item) || isIncluded(source, item) || endsRowOf(source, item)) return 'number';
  const hint = afterCitation(source, item, last) ?? (isArticled(source, item) ? 'article' : undefined);
  return hint ?? (isSaidAgain(source, item) ? 'again' : undefined);
}

/** The numbers that open at the token `index` as a citation of their own, where something speaks for the first. */
export function bareNumber(
  source: TokenText,
  index: number,
  items: readonly Item[],
  last: Citation | undefined,
): Citation | undefined {
  const token = source.tokens[index];
  const [first] = items;
  if (token === undefined || first === undefined) return undefined;
  const before = last?.sentence === token.sentence ? last : undefined;
  const hint = hintOf(source, first, before) ?? (isOwnedBehind(source, items) ? 'owned' : undefined);
  if (hint === undefined) return undefined;
  return {
    form: 'bare',
    hint,
    start: first.start,
    end: first.start,
    first: index,
    last: items.at(-1)?.token ?? index,
    items,
    sentence: token.sentence,
    // What its list says of it holds for the next of the list too.
    is: hint === 'interleaved' ? (before?.is ?? 0) & IS.plural : 0,
    including: false,
    ...(before && { before }),
  };
}
