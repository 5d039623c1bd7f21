import { useEffect, useErrorBoundary } from 'preact/hooks';
import type { CardTools } from '../../cards/card-tools.ts';
import { cardTitle } from '../../cards/titles.ts';
import type { Mention, Subject } from '../../detect/mention.ts';
import type { CardHead } from '../../facts/card-facts.ts';
import type { CardContent } from '../../platform/ask-card.ts';
import { CardStack } from './CardStack.tsx';
import { type CardPage, type CardPages, shownPage } from './card-pages.ts';
import { speak } from './speak.ts';
import { useCardPages } from './use-card-pages.ts';

export interface OpenCardProps {
  /** What is known of it. */
  readonly first: CardPage;
  readonly mention: Mention;
  readonly theme: 'light' | 'dark';
  /** The dialog around the card. */
  readonly frame: HTMLElement;
  readonly fetch: (subject: Subject) => Promise<CardContent>;
  readonly onPin: (pages: CardPages) => void;
  /** For the card of the match itself, or of what another card names. */
  readonly tools: (head: CardHead, isFirst: boolean) => CardTools | undefined;
  readonly onClose: () => void;
}

/** The card of the pointed mark: its head at once, the rest when it comes; and the cards opened from it. */
export function OpenCard({ first, mention, theme, frame, fetch, onPin, tools, onClose }: OpenCardProps) {
  // A card that cannot be drawn closes; the page and its console are left alone.
  const [error] = useErrorBoundary(() => onClose());
  const turning = useCardPages([first], fetch, frame, () => frame.focus({ preventScroll: true }));
  const { pages } = turning;
  useEffect(() => {
    frame.ariaLabel = cardTitle(shownPage(pages).head, speak);
  }, [pages]);
  if (error !== undefined) return null;
  return (
    <CardStack
      {...turning}
      theme={theme}
      first={{ because: mention.because, caution: mention.caution }}
      tools={tools}
      onPin={() => onPin(pages)}
      onClose={onClose}
    />
  );
}
