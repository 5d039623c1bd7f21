import { IS } from '../../citations/lexicon.ts';
import type { Token, TokenText } from '../../citations/tokens.ts';
import { tellsOfDone } from './adopted-drafts.ts';
import { belongsToNumber } from './belongs-to-number.ts';
import { dayBefore } from './day-before.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { tellsOwnSubject } from './own-subject.ts';
import { isAdopted } from './said-adopted.ts';

const OTHER_BODY = IS.otherBody | IS.otherCouncil | IS.assembly | IS.humanRights;
/** What before a resolution says that there is none. */
const DENIED = IS.draft | IS.veto | IS.not;
const DENIAL_REACH = 34;
/** The Council as a page calls it again; folded. */
const COUNCIL =
  /(?<!\p{L})(?:the|le|el|o|der|il) (?:15-(?:member|nation) )?(?:council|conseil|consejo|conselho|rat|consiglio)(?!\p{L}| (?:of|de|du|des|da|do|di) | d')/u;
const NEVER = /(?<!\p{L})(?:not|never|nicht|jamais|nunca|nao)(?!\p{L})|n't(?!\p{L})/u;
const ARTICLE = /(?<!\p{L})(?:an?|the|une?|una|uma|um|eine) $/u;
const LONGEST_ARTICLE = 6;

const flag = (token: Token | undefined, is: number): boolean => token !== undefined && (token.is & is) !== 0;

/** Whether nothing in the sentence gives the resolution to another body, or denies it right before it. */
function isBarred({ tokens }: TokenText, index: number): boolean {
  const head = tokens[index];
  const bars = (token: Token | undefined): boolean =>
    flag(token, OTHER_BODY) ||
    (flag(token, DENIED) &&
      (token?.end ?? 0) <= (head?.start ?? 0) &&
      (head?.start ?? 0) - (token?.end ?? 0) <= DENIAL_REACH);
  for (let at = index - 1; tokens[at]?.sentence === head?.sentence && at >= 0; at -= 1)
    if (bars(tokens[at])) return true;
  for (let at = index + 1; tokens[at]?.sentence === head?.sentence && at < tokens.length; at += 1)
    if (bars(tokens[at])) return true;
  return false;
}

/** Where a phrase begins that its sentence gives to the Council by its day ("Wednesday's resolution") or by "the council" that adopted it. */
function startOf(source: TokenText, index: number, head: Token): number | undefined {
  const { text } = source.folded;
  const dated = dayBefore(text, head.start);
  if (dated !== undefined) return dated;
  const { sentences } = source;
  const sentence = text.slice(sentences[head.sentence] ?? 0, sentences[head.sentence + 1] ?? text.length);
  if (!isAdopted(source, index, 0) || !COUNCIL.test(sentence)) return undefined;
  if (NEVER.test(sentence) || !tellsOfDone(source, index)) return undefined;
  const article = ARTICLE.exec(text.slice(Math.max(0, head.start - LONGEST_ARTICLE), head.start));
  return head.start - (article?.[0].length ?? 0);
}

/**
 * Resolutions that neither their phrase nor their sentence gives to the Council by its full name: day and subject must both point to them.
 * Asked where the page speaks of the Council.
 */
export function impliedResolutions(source: TokenText): NounPhrase[] {
  return source.tokens.flatMap((head, index): NounPhrase[] => {
    if (!flag(head, IS.resolution) || flag(head, IS.plural | OTHER_BODY)) return [];
    if (belongsToNumber(source, index) || isBarred(source, index)) return [];
    const start = startOf(source, index, head);
    if (start === undefined) return [];
    const told = { plural: false, definite: false, adopted: true, loose: true, general: false } as const;
    const { end, sentence } = head;
    const ownSubject = tellsOwnSubject(source.folded.text, start, end);
    return [{ start, end, sentence, ...told, unnamed: true, ownSubject, body: 'council' }];
  });
}
