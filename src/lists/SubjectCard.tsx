import { useEffect, useRef, useState } from 'preact/hooks';
import { Card } from '../cards/Card.tsx';
import type { Subject } from '../detect/mention.ts';
import type { Entry } from './entries.ts';
import { useList } from './list-context.ts';
import type { CardResult } from './tab-host.ts';

interface Props {
  readonly entry: Entry;
  readonly date: string | undefined;
  readonly onHide: (scope: 'site' | 'everywhere') => void;
}

/** The card of an entry, and the cards that the reader opens from it, one at a time. */
export function SubjectCard({ entry, date, onHide }: Props) {
  const { host, say, locale } = useList();
  const [own, setOwn] = useState<CardResult>();
  /** Cards opened from the entry's own, the last on top. */
  const [opened, setOpened] = useState<readonly CardResult[]>([]);
  useEffect(() => {
    let gone = false;
    void host.card(entry.subject, date).then((result) => {
      if (!gone) setOwn(result);
    });
    return () => {
      gone = true;
    };
  }, [entry.key, date]);

  const frame = useRef<HTMLDivElement>(null);
  const depth = useRef(0);
  useEffect(() => {
    // the control that was pressed is gone with its card, and the focus with it
    if (depth.current !== opened.length) frame.current?.focus();
    depth.current = opened.length;
  }, [opened.length]);

  const open = (subject: Subject): void => {
    void host.card(subject, date).then((result) => setOpened((cards) => [...cards, result]));
  };
  const back = (): void => setOpened((cards) => cards.slice(0, -1));
  const top = opened.at(-1);
  const failed = top ?? own;
  return (
    <div ref={frame} tabIndex={-1} class="turning">
      {top?.ok ? (
        <Card
          key={opened.length}
          head={top.facts.head}
          facts={top.facts}
          {...{ date, say, locale }}
          onOpenSubject={open}
          onBack={back}
        />
      ) : (
        <Card
          untitled
          head={own?.ok ? own.facts.head : entry.head}
          facts={own?.ok ? own.facts : undefined}
          because={entry.because}
          caution={entry.caution}
          problem={failed?.ok === false ? failed.problem : undefined}
          {...{ date, say, locale, onHide }}
          onOpenSubject={open}
        />
      )}
    </div>
  );
}
