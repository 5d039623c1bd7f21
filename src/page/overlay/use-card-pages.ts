import { useEffect, useRef, useState } from 'preact/hooks';
import { subjectOf } from '../../cards/titles.ts';
import type { Subject } from '../../detect/mention.ts';
import type { CardContent } from '../../platform/ask-card.ts';
import { type CardPages, filled, goneBack, goneDeeper, withFirst } from './card-pages.ts';

/** How the reader left a card from which another was opened. */
interface Left {
  readonly scrolled: number;
  readonly focused: Element | null;
}

export interface CardPagesInUse {
  readonly pages: CardPages;
  open(subject: Subject): void;
  back(): void;
}

const focusedIn = (box: HTMLElement): Element | null => {
  const root = box.getRootNode();
  return root instanceof ShadowRoot ? root.activeElement : null;
};

/**
 * The history of a card: fetches its first, goes deeper and back. `box` is what scrolls.
 * The control that was pressed is gone with its card, and the focus must not fall out of the dialog:
 * `onTurned` gives it to a card newly opened; on the way back it returns to where it was.
 */
export function useCardPages(
  start: CardPages,
  fetch: (subject: Subject) => Promise<CardContent>,
  box: HTMLElement,
  onTurned: () => void,
): CardPagesInUse {
  const [pages, setPages] = useState(start);
  const left = useRef<Left[]>([]);
  useEffect(() => {
    const [{ head, card }] = start;
    let wanted = card === undefined;
    if (wanted)
      void fetch(subjectOf(head)).then(
        (content) => wanted && setPages((known) => withFirst(known, filled(head, content))),
      );
    return () => {
      wanted = false;
    };
  }, []);
  return {
    pages,
    open: (subject) =>
      void fetch(subject).then((content) => {
        if (!content.ok) return;
        left.current.push({ scrolled: box.scrollTop, focused: focusedIn(box) });
        setPages((known) => goneDeeper(known, filled(content.card.head, content)));
        requestAnimationFrame(() => {
          box.scrollTop = 0;
          onTurned();
        });
      }),
    back() {
      const place = left.current.pop();
      setPages(goneBack);
      requestAnimationFrame(() => {
        if (place?.focused instanceof HTMLElement) place.focused.focus({ preventScroll: true });
        else onTurned();
        box.scrollTop = place?.scrolled ?? 0;
      });
    },
  };
}
