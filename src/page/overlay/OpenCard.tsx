import { useEffect, useErrorBoundary, useState } from 'preact/hooks';
import { Card, type CardProblem } from '../../cards/Card.tsx';
import type { HideScope } from '../../cards/Foot.tsx';
import { localeOf, type Say } from '../../cards/say.ts';
import { subjectOf } from '../../cards/titles.ts';
import type { Because, Caution, Subject } from '../../detect/mention.ts';
import type { CardFacts, CardHead } from '../../facts/card-facts.ts';
import { say, uiLanguage } from '../../platform/words.ts';
import type { CardContent } from './card-desk.ts';

export interface OpenCardProps {
  readonly head: CardHead;
  readonly because: Because;
  readonly caution?: Caution | undefined;
  readonly date?: string | undefined;
  readonly theme: 'light' | 'dark';
  readonly fetch: (subject: Subject) => Promise<CardContent>;
  /** Another card has taken the place of the one before. */
  readonly onTurned: () => void;
  readonly onHide: (scope: HideScope) => void;
  readonly onClose: () => void;
}

/** A card that was opened from another, or the first one. */
interface Page {
  readonly head: CardHead;
  readonly facts?: CardFacts;
  readonly problem?: CardProblem;
}

const speak: Say = say;
const filled = (head: CardHead, content: CardContent): Page =>
  content.ok ? { head: content.facts.head, facts: content.facts } : { head, problem: content.problem };

/** The card of the pointed mark: its head at once, the rest when it comes; and the cards opened from it. */
export function OpenCard({ head, because, caution, date, theme, fetch, onTurned, onHide, onClose }: OpenCardProps) {
  // A card that cannot be drawn closes; the page and its console are left alone.
  const [error] = useErrorBoundary(() => onClose());
  const [first, setFirst] = useState<Page>({ head });
  const [deeper, setDeeper] = useState<readonly Page[]>([]);

  useEffect(() => {
    let wanted = true;
    void fetch(subjectOf(head)).then((content) => wanted && setFirst(filled(head, content)));
    return () => {
      wanted = false;
    };
  }, []);

  const turn = (change: (pages: readonly Page[]) => readonly Page[]): void => {
    setDeeper(change);
    // The control that was pressed is gone with its card: the focus must not fall out of the dialog.
    requestAnimationFrame(onTurned);
  };
  const open = async (subject: Subject): Promise<void> => {
    const content = await fetch(subject);
    if (content.ok) turn((pages) => [...pages, filled(content.facts.head, content)]);
  };
  if (error !== undefined) return null;
  const shown = deeper.at(-1) ?? first;
  const isFirst = deeper.length === 0;
  return (
    <Card
      key={deeper.length}
      head={shown.head}
      facts={shown.facts}
      problem={shown.problem}
      because={isFirst ? because : undefined}
      caution={isFirst ? caution : undefined}
      date={date}
      say={speak}
      locale={localeOf(speak, uiLanguage())}
      theme={theme}
      onHide={isFirst ? onHide : undefined}
      onOpenSubject={(subject) => void open(subject)}
      onBack={isFirst ? undefined : () => turn((pages) => pages.slice(0, -1))}
      onClose={onClose}
    />
  );
}
