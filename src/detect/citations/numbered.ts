import type { Citation } from './citation.ts';
import { endOfDefinition } from './definition.ts';
import { BODY, IS } from './lexicon.ts';
import { type Item, isYearLike, listAt } from './listed.ts';
import { type TokenText, unspacedAt } from './tokens.ts';
import { endOfDay } from './year.ts';

const INNER = BODY | IS.un | IS.number | IS.filler | IS.including | IS.resolution | IS.of | IS.its | IS.unit;
/** What may stand right before the number. */
const BEFORE_NUMBER = BODY | IS.un | IS.number | IS.filler | IS.including | IS.resolution;
const gapAllowed = /^[ \-("'[:#,)\]–]*$/;
const LONGEST_GAP = 5;
const MOST_INNER = 7;
/** Nobody writes "UNSC 12"; the abbreviation alone before a number is short for a resolution from the hundreds on. */
const LEAST_AFTER_ABBREVIATION = 100;
const subject = /^(?:[はがも]|(?:는|은|가|이|도) )/u;
const abbreviation = /^(?:u\.?n\.?s\.?c\.?|csnu)$/;

const BRACKET_REACH = 2;
/** "(UNSCR) 1701": the bracket closes before the number. */
const closesBehind = (text: string, end: number): boolean => text.slice(end, end + BRACKET_REACH).includes(')');

/** "резолюции Совета Безопасности от 1993 года", "резолюції 1993 року". */
const yearWord = /^ ?(?:г\.|гг\.|год(?:а|у|ов|ы)?|р\.|рр\.|рок(?:у|ів|и))(?!\p{L})/u;
const LONGEST_YEAR_WORD = 7;

/** Whether the numbers are years, told as such behind the last. */
const areYears = ({ folded }: TokenText, items: readonly Item[], { end }: Item): boolean =>
  items.every(({ number, sign }) => isYearLike(number) && sign === undefined) &&
  yearWord.test(folded.text.slice(end, end + LONGEST_YEAR_WORD));

/** "Text of Resolution 7-8, 9-10": of one word for it, and of small numbers, leaves of a book. */
const areLeaves = (text: string, [only, more]: readonly Item[]): boolean =>
  only !== undefined &&
  more === undefined &&
  only.number < LEAST_AFTER_ABBREVIATION &&
  /^[-–]\d/.test(text.slice(only.numberEnd));

/** "резолюция … от 17 февраля 2015 года № 2202": a date before the word for "number". */
function endOfDate(text: string, from: number): number | undefined {
  const end = endOfDay(text, from);
  return end !== undefined && text.charAt(end) === ',' ? end + 1 : end;
}

/** "القرار (2002) 1441", "القرار 2011) 1970)": bidirectional text turned the number and its year about, or their brackets. */
function isYearBefore({ tokens, folded: { text } }: TokenText, index: number): boolean {
  const [year, number] = [tokens[index], tokens[index + 1]];
  if (year?.number === undefined || number?.number === undefined) return false;
  if (!isYearLike(year.number) || text.slice(year.end, number.start) !== ') ') return false;
  return text[year.start - 1] === '(' ? !isYearLike(number.number) : text[number.end] === ')';
}

/** "проект резолюции 2448", once it was adopted: the table's word for one draft, which the tables hold beside words of wishing; folded. */
const oneDraft = /(?:resolution|resolucion|resolucao|резолюции|резолюцию|резолюція|резолюції|резолюцією)$/u;
const isDraftHead = (words: string): boolean =>
  oneDraft.test(words) && /^(?:draft|projet|proyecto|projeto|проект|проєкт)/u.test(words);

/** "resolution 1701", "قرار مجلس الأمن رقم 1701", "UNSCRs including 2231 and 2216", "UNSC 2254". */
export function wordFirst(source: TokenText, index: number): Citation | undefined {
  const { tokens, folded } = source;
  const head = tokens[index];
  if (head === undefined) return undefined;
  const words = folded.text.slice(head.start, head.end);
  const short = (head.is & IS.council) !== 0 && abbreviation.test(words);
  const draft = (head.is & (IS.draft | IS.resolution)) === IS.draft && isDraftHead(words);
  if ((head.is & IS.resolution) === 0 && !short && !draft) return undefined;
  let is = head.is;
  let inner: number | undefined;
  let including = false;
  let previous = head;
  let from = head.end;
  for (let j = index + 1; j <= index + MOST_INNER; j++) {
    const defined = endOfDefinition(folded.text, from) ?? from;
    while ((tokens[j]?.start ?? defined) < defined) j++;
    from = defined;
    const dated = endOfDate(folded.text, from);
    while (dated !== undefined && (tokens[j]?.start ?? dated) < dated) j++;
    from = dated ?? from;
    const token = tokens[j];
    if (token === undefined || token.start - from > LONGEST_GAP) return undefined;
    const gap = folded.text.slice(from, token.start);
    const list = (token.is & IS.including) !== 0;
    // "قرار مجلس الأمن، الذي حمل الرقم 2444"
    const relative = (token.is & IS.number) !== 0 && folded.text.startsWith('الذي', token.start);
    if (!gapAllowed.test(gap) || (gap.includes(',') && !list && !relative)) return undefined;
    // "Вторая резолюция (резолюция 667)": the word in brackets is the number's.
    if (gap.includes('(') && (token.is & IS.resolution) !== 0 && !closesBehind(folded.text, token.end))
      return undefined;
    if (isYearBefore(source, j)) {
      from = token.end;
      continue;
    }
    if (token.number !== undefined) {
      if ((previous.is & BEFORE_NUMBER) === 0 && !(draft && previous === head)) return undefined;
      if (dated !== undefined) return undefined;
      if (short && (is & IS.resolution) === 0 && token.number < LEAST_AFTER_ABBREVIATION) return undefined;
      const items = listAt(source, j, (is & IS.plural) !== 0 || including || unspacedAt(folded, head.start));
      const last = items.at(-1);
      if (last === undefined || areYears(source, items, last) || areLeaves(folded.text, items)) return undefined;
      return {
        form: 'word-first',
        start: head.start,
        end: previous.end,
        first: index,
        last: last.token,
        items,
        sentence: head.sentence,
        is,
        ...(inner !== undefined && { inner }),
        including,
      };
    }
    // "결의는 안보리가 채택한 결의 1718호", "決議は安保理決議1718を": the first is the clause's subject.
    if ((token.is & IS.resolution) !== 0 && subject.test(folded.text.slice(head.end, token.start))) return undefined;
    if ((token.is & INNER) === 0 || (short && (token.is & IS.number) === 0)) return undefined;
    if ((token.is & (BODY | IS.un)) !== 0 && (token.is & IS.resolution) === 0) inner = j;
    including ||= list;
    is |= token.is & (IS.resolution | IS.plural | ((token.is & IS.resolution) !== 0 ? BODY | IS.un | IS.its : 0));
    previous = token;
    from = token.end;
  }
  return undefined;
}
