import { useEffect, useRef, useState } from 'preact/hooks';
import { Card } from '../cards/Card.tsx';
import { type CardTools, isCitable } from '../cards/card-tools.ts';
import { subjectOf } from '../cards/titles.ts';
import type { Because, Caution, Subject } from '../detect/mention.ts';
import type { CardHead } from '../facts/card-facts.ts';
import type { CardContent } from '../platform/ask-card.ts';
import { subjectKey } from '../platform/messages.ts';
import { useFacts } from './list-context.ts';

interface Props {
  readonly subject: Subject;
  readonly head: CardHead;
  readonly date?: string | undefined;
  readonly because?: Because | undefined;
  readonly caution?: Caution | undefined;
  /** Under a line that gives its title already. */
  readonly untitled?: boolean;
  /** Absent where no match of a page stands behind the card: then its document can be cited all the same. */
  readonly tools?: CardTools | undefined;
  /** Leaves the card itself; absent where it is part of a list. */
  readonly onBack?: (() => void) | undefined;
}

/** The card of a subject, and the cards that the reader opens from it, one at a time. */
export function SubjectCard({ subject, head, date, because, caution, untitled, tools, onBack }: Props) {
  const { facts, say, locale } = useFacts();
  const [own, setOwn] = useState<CardContent>();
  /** Cards opened from the subject's own, the last on top. */
  const [opened, setOpened] = useState<readonly CardContent[]>([]);
  useEffect(() => {
    let gone = false;
    void facts.card(subject, date).then((result) => {
      if (!gone) setOwn(result);
    });
    return () => {
      gone = true;
    };
  }, [subjectKey(subject), date]);

  const frame = useRef<HTMLDivElement>(null);
  const depth = useRef(0);
  useEffect(() => {
    // the control that was pressed is gone with its card, and the focus with it
    if (depth.current !== opened.length) frame.current?.focus();
    depth.current = opened.length;
  }, [opened.length]);

  const open = (next: Subject): void => {
    void facts.card(next, date).then((result) => setOpened((cards) => [...cards, result]));
  };
  const back = (): void => setOpened((cards) => cards.slice(0, -1));
  const citing = (cited: CardHead): CardTools | undefined =>
    isCitable(cited) ? { take: () => facts.take(subjectOf(cited)) } : undefined;
  const top = opened.at(-1);
  const failed = top ?? own;
  return (
    <div ref={frame} tabIndex={-1} class="turning">
      {top?.ok ? (
        <Card
          key={opened.length}
          head={top.card.head}
          card={top.card}
          tools={citing(top.card.head)}
          {...{ say, locale }}
          onOpenSubject={open}
          onBack={back}
        />
      ) : (
        <Card
          head={own?.ok ? own.card.head : head}
          card={own?.ok ? own.card : undefined}
          problem={failed?.ok === false ? failed.problem : undefined}
          {...{ untitled, because, caution, say, locale, onBack }}
          tools={tools ?? citing(head)}
          onOpenSubject={open}
        />
      )}
    </div>
  );
}
