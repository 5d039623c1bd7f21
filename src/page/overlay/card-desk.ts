import type { DrawnCard } from '../../cards/tree.ts';
import type { Subject } from '../../detect/mention.ts';
import { askCard, type CardContent } from '../../platform/ask-card.ts';
import { subjectKey } from '../../platform/messages.ts';

/** Cards kept at hand; a long article rarely opens more. */
const KEPT = 40;

interface Kept {
  readonly answer: Promise<CardContent>;
  /** Once it is there. */
  card?: DrawnCard;
}

const keyOf = (subject: Subject, date: string | undefined): string => `${subjectKey(subject)} ${date ?? ''}`;

/** Fetches cards from the background and keeps the latest of them. */
export class CardDesk {
  readonly #kept = new Map<string, Kept>();

  /** The card of a subject on the article's date. Never rejects: what goes wrong is told on the card. */
  card(subject: Subject, date: string | undefined): Promise<CardContent> {
    const key = keyOf(subject, date);
    const known = this.#kept.get(key);
    if (known) return known.answer;
    const kept: Kept = { answer: askCard(subject, date) };
    this.#kept.set(key, kept);
    void kept.answer.then((content) => {
      if (content.ok) kept.card = content.card;
      // Asked again the next time the card opens: the background may be back by then.
      else this.#kept.delete(key);
    });
    const oldest = this.#kept.size > KEPT ? this.#kept.keys().next().value : undefined;
    if (oldest !== undefined) this.#kept.delete(oldest);
    return kept.answer;
  }

  /** The card, if it has come already: it is then whole when it opens. */
  atHand(subject: Subject, date: string | undefined): DrawnCard | undefined {
    return this.#kept.get(keyOf(subject, date))?.card;
  }
}
