import { IS, OTHER_BODIES } from '../../citations/lexicon.ts';
import type { Token, TokenText } from '../../citations/tokens.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { isWishedFor } from './unreal.ts';
import { onceASentence, textOfSentence, tokensOfSentence } from './whole-sentence.ts';

/** How far from the word for the draft the verb may stand. */
const REACH = 110;
/** A draft of a resolution, one, and not any word of wishing that the tables hold beside it; folded. */
const DRAFT =
  /resolution$|risoluzione$|resolucion$|resolucao$|резолюц|قرار|قطعنامه|החלטה|决议草案|決議草案|決議案|resolutionsentwurfs?$/u;
const SEVERAL = /(?:draft resolutions|projets|proyectos|projetos|проекты|مشاريع|مشروعي)/;
/** The Council's own verbs, as of what has happened: states back drafts, and vote on them; folded. */
const DONE =
  /^(?:unanimously |has |had |ha |habia |a |ont |avait |единогласно |一致|表决)?(?:adopt(?:ed|e|a|o|ado|ou)|adopts|ha approvato|approvat[ao]|adotta(?:t[ao])?|passe[ds]|approve[ds]|approuve|aprobo|aprueba|aprobado|aprova|aprovou|aprovado|adota|adotou|vote|voto|verabschiedete?t?|angenommen|billigte?|gebilligt|принял|одобрил|утвердил|принят|одобрен|утвержден|ухвал|схвал|прийня|通过|通過|採択|可決|اعتمد|تبن|اقر|تصويب|אימצה|קיבלה|אישרה|אושרה|התקבלה|הצביעה)/u;
/** "adopted by the": a link to the tables. */
const BY_COUNCIL = /^(?:(?:unanimously )?(?:adopted|passed|approved)|adopted unanimously|approuve|adopte|aprobado) /;
/** What only may come about, before the verb ("could be adopted", "expected to have approved"). */
const YET_TO_COME =
  /(?<!\p{L})(?:would|could|might|may|will|shall|expected|hopes?|serait|pourrait|sera|podria|seria|sera|pode|poderia|wird|wurde werden|soll|konnte|будет|может|должен|буде|може|может быть|سوف|قد|ممكن|将|將|可能)(?!\p{L})/u;

/** Where a sentence first puts off what it tells, folded; infinity where it does not. */
export function putOffAt(source: TokenText, sentence: number): number {
  const at = textOfSentence(source, sentence).search(YET_TO_COME);
  return at < 0 ? Number.POSITIVE_INFINITY : (source.sentences[sentence] ?? 0) + at;
}

const flag = (token: Token, is: number): boolean => (token.is & is) !== 0;

/**
 * Up to where, folded, a sentence tells of what is done: to its end, or to what a verb of adopting before it says
 * ("adopted a resolution that would send troops"). -1 where it denies it, gives it to another body or puts it off.
 */
export function doneUntil(source: TokenText, sentence: number): number {
  const barred = IS.not | IS.veto | OTHER_BODIES;
  const tokens = tokensOfSentence(source, sentence);
  if (tokens.some((token) => flag(token, barred))) return -1;
  const put = putOffAt(source, sentence);
  return put === Number.POSITIVE_INFINITY || tokens.some((token) => flag(token, IS.adopt) && token.end <= put)
    ? put
    : -1;
}

/** The tokens of its sentence within reach of the one at `index`. */
function near({ tokens }: TokenText, index: number, head: Token): readonly Token[] {
  const isNear = (token: Token | undefined): boolean =>
    token?.sentence === head.sentence && token.end >= head.start - REACH && token.start <= head.end + REACH;
  let first = index;
  while (isNear(tokens[first - 1])) first -= 1;
  let last = index;
  while (isNear(tokens[last + 1])) last += 1;
  return tokens.slice(first, last + 1);
}

/** Whether a verb of adopting, near by and with no other object between, says what became of the draft. */
function isAdopted({ folded: { text } }: TokenText, head: Token, beside: readonly Token[]): boolean {
  return beside.some((token) => {
    const words = text.slice(token.start, token.end);
    if (!(flag(token, IS.adopt) && DONE.test(words)) && !(flag(token, IS.of) && BY_COUNCIL.test(words))) return false;
    const [from, to] = token.start < head.start ? [token.end, head.start] : [head.end, token.start];
    if (/[:;]/.test(text.slice(from, to))) return false;
    return !beside.some((other) => other.start >= from && other.end <= to && flag(other, IS.resolution));
  });
}

/**
 * Drafts that the Council is said to have adopted ("on Monday approved a draft resolution on Haiti"): as phrases that
 * only their day ties. Asked where the page speaks of the Council.
 */
export function adoptedDrafts(source: TokenText): NounPhrase[] {
  const until = onceASentence((sentence) => doneUntil(source, sentence));
  return source.tokens.flatMap((head, index): NounPhrase[] => {
    const { start, end, sentence } = head;
    const words = source.folded.text.slice(start, end);
    if (!flag(head, IS.draft) || !DRAFT.test(words) || SEVERAL.test(words)) return [];
    // "Draft resolution 1306 (2000)" is cited by its number.
    if (/^ ?\d/.test(source.folded.text.slice(end, end + 2)) || isWishedFor(source.folded.text, start)) return [];
    if (end > until(sentence) || !isAdopted(source, head, near(source, index, head))) return [];
    const told = { plural: false, definite: false, adopted: true, loose: true, general: false } as const;
    return [{ start, end, sentence, ...told, ownSubject: false, body: 'council' }];
  });
}
