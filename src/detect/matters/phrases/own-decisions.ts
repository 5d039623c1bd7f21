import { bodyOfFlags } from '../../citations/bodies.ts';
import { IS } from '../../citations/lexicon.ts';
import { type Token, type TokenText, unspacedAt } from '../../citations/tokens.ts';
import type { FoldedText } from '../../text/fold.ts';
import { firstFrom } from '../../text/sorted.ts';

/** How many words before a head may belong to its phrase, */
export const MOST_MODIFIERS = 8;
/** and what may stand between them. */
export const joint = /^[ '"(\-[]*(?:s )?$/;

/** "[its resolutions] and the statements of its President concerning Libya": the statements may stand between; folded. */
const TOLD = new RegExp(
  [
    ' (?:and (?:the )?(?:presidential )?statements (?:of|by) its presidents? )?(?:on|concerning|regarding|relating to) ',
    ' (?:(?:anterieures|precedentes|pertinentes|ulterieures|successives) )?(?:et (?:les )?declarations (?:de son president|de sa presidente) )?(?:sur|concernant|relatives (?:a|au|aux)) ',
    ' (?:(?:anteriores|previas|pertinentes|ulteriores|posteriores) )?(?:y (?:las )?declaraciones (?:de su presidencia|de su presidente|de su presidenta) )?(?:sobre|relativas (?:a|al)|relacionadas con) ',
    ' (?:(?:anteriores|pertinentes|posteriores) )?(?:e (?:as )?declaracoes (?:do seu presidente|da sua presidencia) )?(?:sobre|relativas (?:a|ao)) ',
    ' (?:und die erklarungen (?:seines prasidenten|seiner prasidentin|seiner prasidentschaft) )?(?:uber|zur?|zum) ',
    ' (?:и заявления своего председателя )?(?:по|о|об|относительно|касающиеся) ',
    ' (?:وبيانات رييسه |والبيانات الصادرة عن رييسه )?(?:بشان|المتعلقة|عن) ',
  ]
    .map((form) => `^${form}`)
    .join('|'),
  'u',
);
const LONGEST_TOLD = 80;

/** Whether "its resolutions" says behind itself what they are on, as preambular paragraphs do; `end` is folded. */
export const tellsWhatOn = (text: string, end: number): boolean => TOLD.test(text.slice(end, end + LONGEST_TOLD));

/** "其以往关于索马里局势的各项", "以往就海地问题通过的": whose they are and what on, before a head without spaces. */
const UNSPACED =
  /(?:其|以往|以前|先前|此前)(?:以往|以前|先前|此前|的)?(?:关于|關於|有关|有關|就|涉及|对|對)[^，,。;；、（）()其]{2,30}(?:的|决定|的各项|的各項|的所有|的有关|的有關|的相关|的相關|的历次|的歷次|各项|各項)$/u;
const LONGEST_UNSPACED = 44;

/** Where "its earlier … on" begins before a head in Chinese that it belongs to; undefined where none does. */
export function ownBefore(folded: FoldedText, start: number): number | undefined {
  if (!unspacedAt(folded, start)) return undefined;
  const from = Math.max(0, start - LONGEST_UNSPACED);
  const found = UNSPACED.exec(folded.text.slice(from, start));
  return found === null ? undefined : from + found.index;
}

/** "The Parliament recalled its resolutions": the body that the sentence names last before them, where it is not the Council or the UN, has them. */
export function isOthers(bodies: readonly Token[], { start, sentence }: Token): boolean {
  const last = bodies[firstFrom(bodies, (body) => body.start, start) - 1];
  if (last?.sentence !== sentence) return false;
  const body = bodyOfFlags(last.is);
  return body !== 'council' && body !== 'un';
}

/** "all its previous resolutions": a possessive of the head itself, or among the words before it. */
export function isOwn({ tokens, folded }: TokenText, index: number): boolean {
  const head = tokens[index];
  if (head === undefined) return false;
  if ((head.is & IS.its) !== 0) return true;
  let { start } = head;
  for (let at = index - 1; at >= index - MOST_MODIFIERS; at--) {
    const token = tokens[at];
    if (token === undefined || (token.is & (IS.its | IS.modifier)) === 0) return false;
    if (!joint.test(folded.text.slice(token.end, start))) return false;
    if ((token.is & IS.its) !== 0) return true;
    start = token.start;
  }
  return false;
}
