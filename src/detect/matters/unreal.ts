import { IS, wordsOf } from '../citations/lexicon.ts';
import type { Token, TokenText } from '../citations/tokens.ts';

/** How far before a single resolution a word for a draft or a wish bears on it, and a veto on either side. */
const DRAFT_REACH = 34;
const VETO_REACH = 70;
/** "Die Resolution des Sicherheitsrats … zur … wurde von den USA blockiert": the verb ends the sentence. */
const VETO_BEHIND = 90;
const LONGEST_GAP = 4;
/** Behind the head such a word tells what the resolution says: "a resolution calling for a truce". */
const content = /^(?:call|seek|want|demand|need|reclam|demand|exig|предлаг|apoye)/;
/**
 * "A resolution on Libya is needed", "would allow": spoken of before there is one. Behind the phrase and what it is on;
 * folded, a star stands for any ending.
 */
const YET_TO_BE = wordsOf(
  `is needed | is required | is necessary | is essential | is unlikely | is still possible | would | could | might |
  may be | may come | may follow | has yet to | had yet to |
  est necessaire | est requise | est indispensable | est souhaitable | serait | pourrait | devrait |
  es necesari* | es imprescindible | hace falta | haria falta | seria | podria | deberia |
  ist notig | ist notwendig | ist erforderlich | ware | konnte | sollte |
  e necessari* | e preciso | poderia | deveria | необходим* | нужна | потребуется | потрібна | необхідна | ضروري* | مطلوب*`,
).map((words) => words.replace('*', String.raw`\p{L}*`));
const ON = 'on|about|against|for|sur|sobre|contra|zu|gegen|по|о|об|щодо|بشان|حول';
// bounded: LONGEST_WISH
const yetToBe = new RegExp(String.raw`^(?: (?:${ON})(?: \S+){1,4}?)? (?:${YET_TO_BE.join('|')})(?!\p{L})`, 'u');
const LONGEST_WISH = 80;

const flag = (token: Token | undefined, is: number): boolean => token !== undefined && (token.is & is) !== 0;

/** A token of the kind near by; none beyond a colon or a word of the kind `unless`. */
function within(
  source: TokenText,
  index: number,
  is: number,
  left: number,
  right: number,
  unless = 0,
  end = source.tokens[index]?.end ?? 0,
): boolean {
  const { tokens, folded } = source;
  const head = tokens[index];
  if (head === undefined) return false;
  for (const step of [-1, 1]) {
    const reach = step < 0 ? left : right;
    for (let at = index + step; ; at += step) {
      const token = tokens[at];
      if (token === undefined || token.sentence !== head.sentence) break;
      if ((step < 0 ? head.start - token.end : token.start - end) > reach) break;
      if (flag(token, is) && !(step > 0 && content.test(folded.text.slice(token.start, token.end)))) {
        const [from, to] = step < 0 ? [token.end, head.start] : [head.end, token.start];
        return !/[:;]/.test(folded.text.slice(from, to));
      }
      if (step < 0 && flag(token, unless)) break;
    }
  }
  return false;
}

/** The phrase that opens before a head. */
interface Phrase {
  /** The word before the phrase. */
  readonly before: Token | undefined;
  readonly definite: boolean;
  readonly plural: boolean;
  readonly end: number;
}

/** Not adopted, wished for, or denied: nothing that a card could show. */
export function isUnreal(source: TokenText, index: number, { before, definite, plural, end }: Phrase): boolean {
  const head = source.tokens[index];
  if (flag(head, IS.draft) || flag(before, IS.draft)) return true;
  // "hält sich nicht an die Resolutionen": those are there.
  if (flag(before, IS.not) && !(plural && definite)) return true;
  if (plural) return false;
  if (!definite && yetToBe.test(source.folded.text.slice(end, end + LONGEST_WISH))) return true;
  return (
    within(source, index, IS.draft, DRAFT_REACH, LONGEST_GAP) ||
    within(source, index, IS.veto, VETO_REACH, VETO_BEHIND, IS.adopt, end)
  );
}
