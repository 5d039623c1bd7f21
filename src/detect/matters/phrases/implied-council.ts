import { IS, OTHER_BODIES } from '../../citations/lexicon.ts';
import type { Token, TokenText } from '../../citations/tokens.ts';
import { doneUntil } from './adopted-drafts.ts';
import { belongsToNumber } from './belongs-to-number.ts';
import { dayBefore, isOfDay } from './day-before.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { tellsOwnSubject } from './own-subject.ts';
import { isAdopted } from './said-adopted.ts';
import { onceASentence, textOfSentence, tokensOfSentence } from './whole-sentence.ts';

/** What before a resolution says that there is none. */
const DENIED = IS.draft | IS.veto;
const DENIAL_REACH = 34;
/** The Council as a page calls it again; folded. */
const COUNCIL =
  /(?<!\p{L})(?:the|le|el|o|der|il) (?:15-(?:member|nation) )?(?:council|conseil|consejo|conselho|rat|consiglio)(?!\p{L}| (?:of|de|du|des|da|do|di) | d')/u;
const NEVER = /(?<!\p{L})(?:not|never|nicht|jamais|nunca|nao)(?!\p{L})|n't(?!\p{L})/u;
const ARTICLE = /(?<!\p{L})(?:an?|the|une?|una|uma|um|eine) $/u;
const LONGEST_ARTICLE = 6;

const flag = (token: Token | undefined, is: number): boolean => token !== undefined && (token.is & is) !== 0;

/** Whether a word right before the resolution at `index` denies it. */
function isDenied({ tokens }: TokenText, index: number): boolean {
  const { start = 0, sentence } = tokens[index] ?? {};
  for (let at = index - 1; tokens[at]?.sentence === sentence; at -= 1) {
    const token = tokens[at];
    if (token === undefined || start - token.end > DENIAL_REACH) return false;
    if (flag(token, DENIED)) return true;
  }
  return false;
}

/** Up to where, folded, "the council" of the sentence did something, and no other; -1 where it did not. */
function councilUntil(source: TokenText, sentence: number): number {
  const text = textOfSentence(source, sentence);
  return COUNCIL.test(text) && !NEVER.test(text) ? doneUntil(source, sentence) : -1;
}

/**
 * Resolutions that neither their phrase nor their sentence gives to the Council by its full name: day and subject must both point to them.
 * Asked where the page speaks of the Council.
 */
export function impliedResolutions(source: TokenText): NounPhrase[] {
  const { text } = source.folded;
  const isOthers = onceASentence((sentence) =>
    tokensOfSentence(source, sentence).some((token) => flag(token, OTHER_BODIES)),
  );
  const until = onceASentence((sentence) => councilUntil(source, sentence));
  /** Where a phrase begins that its sentence gives to the Council by its day ("Wednesday's resolution") or by "the council" that adopted it. */
  const startOf = ({ start, end, sentence }: Token, index: number): number | undefined => {
    const dated = dayBefore(text, start);
    const byDay = dated ?? (isOfDay(text, start) ? start : undefined);
    if (byDay !== undefined) return isOthers(sentence) || isDenied(source, index) ? undefined : byDay;
    if (!isAdopted(source, index, 0) || end > until(sentence)) return undefined;
    const article = ARTICLE.exec(text.slice(Math.max(0, start - LONGEST_ARTICLE), start));
    return start - (article?.[0].length ?? 0);
  };
  return source.tokens.flatMap((head, index): NounPhrase[] => {
    const { end, sentence } = head;
    if (!flag(head, IS.resolution) || flag(head, IS.plural | OTHER_BODIES)) return [];
    const start = startOf(head, index);
    if (start === undefined || belongsToNumber(source, index)) return [];
    const told = { plural: false, definite: false, adopted: true, loose: true, general: false } as const;
    const ownSubject = tellsOwnSubject(text, start, end);
    return [{ start, end, sentence, ...told, unnamed: true, ownSubject, body: 'council' }];
  });
}
