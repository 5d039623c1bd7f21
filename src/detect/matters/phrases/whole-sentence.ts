import type { Token, TokenText } from '../../citations/tokens.ts';
import { firstFrom } from '../../text/sorted.ts';

/** The tokens of a sentence, given by its index in the passage. */
export function tokensOfSentence({ tokens }: TokenText, sentence: number): readonly Token[] {
  const place = (token: Token): number => token.sentence;
  return tokens.slice(firstFrom(tokens, place, sentence), firstFrom(tokens, place, sentence + 1));
}

/** The folded text of a sentence. */
export const textOfSentence = ({ folded: { text }, sentences }: TokenText, sentence: number): string =>
  text.slice(sentences[sentence] ?? 0, sentences[sentence + 1] ?? text.length);

/** Asks something of each sentence once, for all phrases in it: one of a broken page may be as long as the page. */
export function onceASentence<T extends boolean | number>(ask: (sentence: number) => T): (sentence: number) => T {
  const answers = new Map<number, T>();
  return (sentence) => {
    const answer = answers.get(sentence) ?? ask(sentence);
    answers.set(sentence, answer);
    return answer;
  };
}
