import { useEffect, useState } from 'preact/hooks';
import { Card } from '../cards/Card.tsx';
import type { Subject } from '../detect/mention.ts';
import type { Entry } from './entries.ts';
import { usePopup } from './popup-context.ts';
import type { CardResult } from './popup-host.ts';

interface Props {
  readonly entry: Entry;
  readonly date: string | undefined;
  readonly onHide: (scope: 'site' | 'everywhere') => void;
}

/** The card of an entry, and the cards that the reader opens from it, one at a time. */
export function SubjectCard({ entry, date, onHide }: Props) {
  const { host, say, locale } = usePopup();
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

  const open = (subject: Subject): void => {
    void host.card(subject, date).then((result) => setOpened((cards) => [...cards, result]));
  };
  const back = (): void => setOpened((cards) => cards.slice(0, -1));
  const top = opened.at(-1);
  const facts = top?.ok ? top.facts : undefined;
  if (facts !== undefined) {
    const key = opened.length;
    return (
      <Card key={key} head={facts.head} facts={facts} {...{ date, say, locale }} onOpenSubject={open} onBack={back} />
    );
  }
  const failed = top ?? own;
  return (
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
  );
}
