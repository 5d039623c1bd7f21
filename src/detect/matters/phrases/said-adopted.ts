import { IS, OTHER_BODIES } from '../../citations/lexicon.ts';
import type { Token, TokenText } from '../../citations/tokens.ts';
import { isAbjad } from '../../text/letters.ts';

/** How many tokens before the head, or behind a verb before its noun, are looked at. */
const MOST_STEPS = 8;
const LONGEST_TO_VERB = 110;
const LONGEST_TO_COUNCIL = 90;
/** Links that say that the body behind them adopted it. */
const adoptedBy =
  /^(?:adopt|pass|approv|issued|vot|adot|aprovad|aprobad|принят|принятых|الصادر|الذي (?:اتخذ|اعتمد|تبن|اصدر))/;
/** Signs that part them; Russian sets a comma before the participle. */
const parts = /[;:]|,(?! (?:принят|прииня|ухвален))/;
/** Between a relative clause's verb and its noun. */
const ownBefore = /^(?:的|된|한|した|された)? ?(?:\(\d{4}年?\))?$/u;

/** How far behind the head what is said of it may stand. */
const REACH = 200;
/** "A resolution on the mission was adopted by 13 votes"; folded. */
// bounded: REACH
const wasAdopted =
  /^[^,;:.()]{0,70} (?:was|has been|had been|a ete|avait ete|fue|ha sido|foi|wurde|ist|была|була|було)(?: [^,;:.()]{0,50})? (?:adopted|passed|approved|adoptee|votee|approuvee|adoptada|aprobada|aprovada|adotada|verabschiedet|angenommen|принята|одобрена|ухвалена|прииня[тл]а|схвалена)(?!\p{L})/u;
const denied = /(?<!\p{L})(?:not|never|nunca|jamais|nicht|nie|не)(?!\p{L})/u;

/** Where the words behind a head end that say that it was adopted ("was adopted", "a été adoptée"). */
export function endOfSaidAdopted(behind: string): number | undefined {
  const found = wasAdopted.exec(behind.slice(0, REACH));
  return found === null || denied.test(found[0]) ? undefined : found[0].length;
}

/** "5日に採択された国連安保理の…決議", "5일 채택된 안보리 결의": the clause before the phrase tells of its adoption. */
const adoptedBefore = /(?:採択|可決)された$|채택(?:된|한) ?$|(?:通过|通過)的$/u;
const LONGEST_ADOPTED = 6;
/** Whether the words before a phrase end in its adoption. */
export const isSaidBefore = (before: string): boolean => adoptedBefore.test(before.slice(-LONGEST_ADOPTED));

/** "연장키로 결의했다", "理事会で決議された": the verb, and no resolution. */
const resolves = /^(?:했|하였|하고|하며|한다|할 |하는|하기|됐|되었|토록|され|した|して|する|は(?:した|する|して))/u;
/** Whether the word for a resolution is a verb, by what stands behind it. */
export const isVerb = (behind: string): boolean => resolves.test(behind);

const flag = (token: Token | undefined, is: number): boolean => token !== undefined && (token.is & is) !== 0;

/** Hebrew, Arabic and Persian set whose it is behind the head: a body before it adopts or demands it ("اعتمد مجلس الأمن قرارا"). */
export const ownsBehind = (text: string, head: number): boolean => isAbjad(text.charCodeAt(head));

/** A verb of adopting between the body's name and the head, or right behind the head. */
export function isAdopted(source: TokenText, index: number, from: number): boolean {
  const { tokens } = source;
  const head = tokens[index];
  if (head === undefined) return false;
  if (isAdoptedBehind(source, head, index) || isAdoptedBefore(source, head, index, from)) return true;
  for (let at = index - 1; at >= index - MOST_STEPS; at--) {
    const token = tokens[at];
    if (token === undefined || token.start < from || token.sentence !== head.sentence) return false;
    if (flag(token, IS.adopt)) return true;
  }
  return false;
}

/** Arabic and Hebrew put the verb before the body that ends at `end`: "اعتمد مجلس الأمن قرارا", "אימצה מועצת הביטחון החלטה". */
function isAdoptedBefore({ tokens, folded }: TokenText, head: Token, index: number, end: number): boolean {
  if (end === 0 || end > head.start || !ownsBehind(folded.text, head.start)) return false;
  let at = index - 1;
  while ((tokens[at]?.end ?? 0) > end) at--;
  while (flag(tokens[at], IS.council | IS.un)) at--;
  return flag(tokens[at], IS.adopt) && tokens[at]?.sentence === head.sentence;
}

/** German, Korean and Japanese put the verb at the end: "hat eine Resolution gegen sexuelle Gewalt in Konflikten angenommen". */
function isAdoptedBehind(source: TokenText, head: Token, index: number): boolean {
  const { tokens, folded } = source;
  for (let at = index + 1; ; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== head.sentence || token.start - head.end > LONGEST_TO_VERB)
      return false;
    if (/[,;:،、]/.test(folded.text.slice(head.end, token.start))) return false;
    if (flag(token, IS.adopt)) return !adoptsAnother(source, token.end, at + 1);
  }
}

/**
 * "决议指责…通过的第1556号决议", "결의는 … 채택된 결의 2043호를": the verb before a noun is that of the resolution behind it.
 * `verb` is where the verb ends, `first` the token behind it.
 */
function adoptsAnother({ tokens, folded }: TokenText, verb: number, first: number): boolean {
  let from = verb;
  for (let at = first; at < first + MOST_STEPS; at++) {
    const token = tokens[at];
    if (token === undefined || !ownBefore.test(folded.text.slice(from, token.start))) return false;
    if (flag(token, IS.resolution)) return true;
    if (token.number === undefined && !flag(token, IS.filler | IS.modifier | IS.number | IS.unit | IS.council | IS.un))
      return false;
    from = token.end;
  }
  return false;
}

/** "the third resolution on Haiti adopted by the Security Council": no other body, resolution or clause between. */
export function isAdoptedByCouncil({ tokens, folded }: TokenText, index: number): boolean {
  const head = tokens[index];
  if (head === undefined) return false;
  let adopted = false;
  for (let at = index + 1; ; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== head.sentence || token.start - head.end > LONGEST_TO_COUNCIL)
      return false;
    if (flag(token, IS.resolution | OTHER_BODIES)) return false;
    if (flag(token, IS.council)) return adopted && !parts.test(folded.text.slice(head.end, token.start));
    adopted ||=
      flag(token, IS.adopt) || (flag(token, IS.of) && adoptedBy.test(folded.text.slice(token.start, token.end)));
  }
}
