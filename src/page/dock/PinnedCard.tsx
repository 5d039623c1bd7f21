import { cardTitle, headKicker } from '../../cards/titles.ts';
import type { Subject } from '../../detect/mention.ts';
import type { CardContent } from '../../platform/ask-card.ts';
import { CardStack } from '../overlay/CardStack.tsx';
import { shownPage } from '../overlay/card-pages.ts';
import { toolsOf } from '../overlay/match-tools.ts';
import { speak } from '../overlay/speak.ts';
import { useCardPages } from '../overlay/use-card-pages.ts';
import type { Pin } from './pins.ts';

export interface PinnedCardProps {
  readonly pin: Pin;
  readonly theme: 'light' | 'dark';
  /** The box around all pinned cards, which scrolls. */
  readonly box: HTMLElement;
  readonly fetch: (subject: Subject) => Promise<CardContent>;
  readonly onFold: () => void;
  readonly onGoTo: () => void;
  readonly onClose: () => void;
}

/** The control by which pinned cards are told and gone through. */
export const TITLE = 'pin-title';
export const titleId = (key: string): string => `pin-${key}`;

/** One pinned card under its name: where it belongs, and what it says. */
export function PinnedCard({ pin, theme, box, fetch, onFold, onGoTo, onClose }: PinnedCardProps) {
  const { mention } = pin.mark;
  const id = titleId(pin.key);
  const turning = useCardPages(pin.pages, fetch, box, () =>
    box.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus({ preventScroll: true }),
  );
  const { head, card } = shownPage(turning.pages);
  const title = cardTitle(head, speak);
  return (
    <li>
      <div class="pin-row">
        <button type="button" id={id} class={TITLE} aria-expanded={pin.open} onClick={onFold}>
          <span class="kicker">{card?.kicker ?? headKicker(head, speak)}</span>
          <bdi>{title}</bdi>
        </button>
        <button type="button" class="pin-icon" aria-label={speak('pin_close', title)} onClick={onClose}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m4 4 8 8m0-8-8 8" />
          </svg>
        </button>
      </div>
      <div class="pin-body" hidden={!pin.open}>
        {pin.here ? (
          <button type="button" class="pin-place" onClick={onGoTo}>
            {speak('go_to', mention.quote)}
          </button>
        ) : (
          <p class="pin-gone">{speak('pin_gone', mention.quote)}</p>
        )}
        {turning.pages.length > 1 && (
          <button type="button" class="pin-place" onClick={turning.back}>
            {speak('card_back')}
          </button>
        )}
        <CardStack
          {...turning}
          theme={theme}
          untitled
          first={{ because: mention.because, caution: mention.caution }}
          tools={(shown, isFirst) => toolsOf(shown, isFirst ? pin.match : undefined)}
        />
      </div>
    </li>
  );
}
