import type { CardProblem } from '../../cards/Card.tsx';
import type { Subject } from '../../detect/mention.ts';
import type { CardFacts } from '../../facts/card-facts.ts';
import { askBackground } from '../../platform/ask-background.ts';
import { subjectKey } from '../../platform/messages.ts';

export type CardContent =
  | { readonly ok: true; readonly facts: CardFacts }
  | { readonly ok: false; readonly problem: CardProblem };

/** Cards kept at hand; a long article rarely opens more. */
const KEPT = 40;

/** Fetches the facts of cards from the background and keeps the latest of them. */
export class CardDesk {
  readonly #answers = new Map<string, Promise<CardContent>>();

  /** The card of a subject on the article's date. Never rejects: what goes wrong is told on the card. */
  card(subject: Subject, date: string | undefined): Promise<CardContent> {
    const key = `${subjectKey(subject)} ${date ?? ''}`;
    const known = this.#answers.get(key);
    if (known) return known;
    const answer = askBackground<'card'>({ ask: 'card', subject, ...(date === undefined ? {} : { date }) }).catch(
      () => ({ ok: false, problem: 'no-answer' }) as const,
    );
    this.#answers.set(key, answer);
    // Asked again the next time the card opens: the background may be back by then.
    void answer.then(({ ok }) => ok || this.#answers.delete(key));
    const oldest = this.#answers.size > KEPT ? this.#answers.keys().next().value : undefined;
    if (oldest !== undefined) this.#answers.delete(oldest);
    return answer;
  }
}
