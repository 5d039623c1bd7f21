import type { Because, Mention } from '../../src/detect/mention.ts';
import type { CardFacts, CardHead } from '../../src/facts/card-facts.ts';
import { type PageState, subjectKey } from '../../src/platform/messages.ts';
import { DATE, SUBJECTS } from './subjects.ts';

const BECAUSE: Record<Mention['subject']['kind'], Because> = {
  resolution: { code: 'number_body', words: ['UN Security Council'] },
  matter: { code: 'matter_sentence', words: ['North Korea'] },
  document: { code: 'symbol', words: [] },
  official: { code: 'title_surname', words: ['Defence Minister'] },
};
export const becauseOf = (kind: Mention['subject']['kind']): Because => BECAUSE[kind];

/** A page that names the subjects for which there are facts: some twice, some elsewhere, one only possibly. */
export function pageState(facts: Record<string, CardFacts | undefined>): PageState {
  const heads: Record<string, CardHead> = {};
  const mentions: PageState['mentions'][number][] = [];
  SUBJECTS.forEach((subject, i) => {
    const key = subjectKey(subject);
    const head = facts[key]?.head;
    if (head === undefined) return;
    heads[key] = head;
    const quote =
      head.kind === 'resolution' ? `resolution ${head.n}` : head.kind === 'document' ? head.symbol : head.name;
    for (let k = 0; k <= i % 3; k++) {
      mentions.push({
        passage: 0,
        start: 0,
        end: quote.length,
        quote,
        subject,
        confidence: i === 5 ? 0.5 : 0.95,
        because: becauseOf(subject.kind),
        part: i % 5 === 4 ? 'elsewhere' : 'article',
        at: 18,
        cut: [true, true],
        context: `… in the words of ${quote}, as diplomats in New York told reporters …`,
      });
    }
  });
  return { phase: 'read', lang: 'en', date: DATE, mentions, heads };
}
