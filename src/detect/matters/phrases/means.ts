import { IS, OTHER_BODIES } from '../../citations/lexicon.ts';
import type { TokenText } from '../../citations/tokens.ts';

const LONGEST_BEFORE = 64;
// bounded: LONGEST_BEFORE
const byMeansOf =
  /(?:^|[^\p{L}])(?:in an?|mit einer|in einer|dans une|par une|en una|mediante una|por una|numa|em uma|por meio de uma)(?: [\p{L}-]{3,18}){0,2} (?:un-|uno-)?$/u;
// bounded: LONGEST_BEFORE
const beforeSubject =
  /(?:^|[,:"»”]|(?:^|[^\p{L}])(?:hat|hatte|habe|forder(?:t|te)|verlang(?:t|te)|verurteil(?:t|te)|beschloss|verhang(?:t|te)|verlanger(?:t|te)|\p{L}{2,7}(?:day|tag|di))) ?(?:the |le |el |o |der )?(?:un[ -]|uno-|u\.n\. )?$/u;
/** How far from the resolution the Council is looked for. */
const REACH = 200;

/**
 * "In a resolution on Monday, the Council demanded", "hatte mit einer bindenden Resolution gefordert": the Council, as the subject of
 * the sentence, speaks by what it adopted. No body that urges the Council to something in a resolution of its own.
 */
export function isMeans({ tokens, folded, sentences }: TokenText, index: number): boolean {
  const head = tokens[index];
  if (head === undefined) return false;
  const { text } = folded;
  if (!byMeansOf.test(text.slice(Math.max(0, head.start - LONGEST_BEFORE), head.start))) return false;
  const from = sentences[head.sentence] ?? 0;
  let subject = false;
  for (const step of [-1, 1]) {
    for (let at = index + step; tokens[at]?.sentence === head.sentence; at += step) {
      const token = tokens[at];
      if (token === undefined || Math.abs(token.start - head.start) > REACH) break;
      if ((token.is & OTHER_BODIES) !== 0) return false;
      if ((token.is & IS.council) === 0) continue;
      subject ||= beforeSubject.test(text.slice(Math.max(from, token.start - LONGEST_BEFORE), token.start));
    }
  }
  return subject;
}
