import { useId } from 'preact/hooks';
import type { Because, Caution, Subject } from '../detect/mention.ts';
import type { CardHead } from '../facts/card-facts.ts';
import { CardContext } from './card-context.ts';
import type { CardTools } from './card-tools.ts';
import { yearOf } from './dates.ts';
import { Foot } from './Foot.tsx';
import { directionOf, keyOf, type Say } from './say.ts';
import { TreeView } from './TreeView.tsx';
import { cardTitle, headKicker } from './titles.ts';
import type { DrawnCard } from './tree.ts';

/** Why there is nothing to show. */
export type CardProblem = 'facts-missing' | 'facts-damaged' | 'unknown-subject' | 'no-answer';

export interface CardProps {
  readonly head: CardHead;
  /** Absent while it is being drawn. */
  readonly card?: DrawnCard | undefined;
  /** Absent on a card that was opened from another. */
  readonly because?: Because | undefined;
  readonly caution?: Caution | undefined;
  readonly say: Say;
  /** BCP 47, for dates. */
  readonly locale: string;
  readonly problem?: CardProblem | undefined;
  /** Follows the reader's system where absent. */
  readonly theme?: 'light' | 'dark' | undefined;
  /** Without title, as under a line of a list that gives it already. */
  readonly untitled?: boolean | undefined;
  readonly tools?: CardTools | undefined;
  readonly onOpenSubject: (subject: Subject) => void;
  readonly onBack?: (() => void) | undefined;
  /** Lets the card stay while the reader goes on. */
  readonly onPin?: (() => void) | undefined;
  readonly onClose?: (() => void) | undefined;
}

function cautionWords(caution: Caution, head: CardHead, say: Say): string {
  const adopted = head.kind === 'resolution' && head.date !== undefined ? yearOf(head.date) : '';
  return say(keyOf('caution', caution.code), 'year' in caution ? String(caution.year) : '', adopted);
}

/**
 * The card of one subject, in the overlay, the popup or any page of the extension.
 * It shows its title at once, and the rest when the background has drawn it.
 */
export function Card(props: CardProps) {
  const { head, card, caution, say, locale, problem, onBack, onPin, onClose } = props;
  const title = useId();
  const unknown = card?.head.kind === 'resolution' && card.head.date === undefined;
  const warning = caution ?? (unknown ? ({ code: 'unknown_number' } as const) : undefined);
  return (
    <CardContext.Provider value={{ say, locale, openSubject: props.onOpenSubject }}>
      <article
        class="card"
        lang={locale}
        dir={directionOf(say)}
        data-theme={props.theme}
        aria-labelledby={props.untitled ? undefined : title}
        aria-label={props.untitled ? cardTitle(head, say) : undefined}
      >
        {!props.untitled && (
          <div class="head">
            {onBack !== undefined && (
              <button
                type="button"
                class="icon"
                aria-label={say('card_back')}
                title={say('card_back')}
                onClick={onBack}
              >
                <svg viewBox="0 0 16 16" aria-hidden="true" class="mirror">
                  <path d="M10 3 5 8l5 5" />
                </svg>
              </button>
            )}
            <div class="names">
              <p class="kicker">{card?.kicker ?? headKicker(head, say)}</p>
              <h2 class="title" id={title}>
                <bdi>{cardTitle(head, say)}</bdi>
              </h2>
            </div>
            {onPin !== undefined && (
              <button type="button" class="icon" aria-label={say('card_pin')} title={say('card_pin')} onClick={onPin}>
                <svg viewBox="0 0 16 16" aria-hidden="true">
                  <path d="M5.5 2.5h5M6.5 2.5v4L4.5 9h7l-2-2.5v-4M8 9v4.5" />
                </svg>
              </button>
            )}
            {onClose !== undefined && (
              <button
                type="button"
                class="icon"
                aria-label={say('card_close')}
                title={say('card_close')}
                onClick={onClose}
              >
                <svg viewBox="0 0 16 16" aria-hidden="true">
                  <path d="m4 4 8 8m0-8-8 8" />
                </svg>
              </button>
            )}
          </div>
        )}
        <div class="body">
          {card !== undefined && <TreeView tree={card.lines} />}
          {warning !== undefined && (
            <p class="caution" role="note">
              {cautionWords(warning, head, say)}
            </p>
          )}
          {problem !== undefined && (
            <p class="caution" role="alert">
              {say(keyOf('problem', problem))}
            </p>
          )}
          {card !== undefined && <TreeView tree={card.body} />}
          {card === undefined && problem === undefined && <p class="soft loading">{say('card_loading')}</p>}
        </div>
        <Foot because={props.because} tools={props.tools} />
      </article>
    </CardContext.Provider>
  );
}
