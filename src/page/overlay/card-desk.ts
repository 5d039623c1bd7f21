import type { Subject } from '../../detect/mention.ts';
import { askCard, type CardContent } from '../../platform/ask-card.ts';
import { subjectKey } from '../../platform/messages.ts';

/** Cards kept at hand; a long article rarely opens more. */
const KEPT = 40;

/** Fetches cards from the background and keeps the latest of them. */
export class CardDesk {
  readonly #answers = new Map<string, Promise<CardContent>>();

  /** The card of a subject on the article's date. Never rejects: what goes wrong is told on the card. */
  card(subject: Subject, date: string | undefined): Promise<CardContent> {
    const key = `${subjectKey(subject)} ${date ?? ''}`;
    const known = this.#answers.get(key);
    if (known) return known;
    const answer = askCard(subject, date);
    this.#answers.set(key, answer);
    // Asked again the next time the card opens: the background may be back by then.
    void answer.then(({ ok }) => ok || this.#answers.delete(key));
    const oldest = this.#answers.size > KEPT ? this.#answers.keys().next().value : undefined;
    if (oldest !== undefined) this.#answers.delete(oldest);
    return answer;
  }
}
