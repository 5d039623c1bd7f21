import { useId, useState } from 'preact/hooks';
import type { Entry } from './entries.ts';
import { entryLine } from './entry-line.ts';
import { useList } from './list-context.ts';
import { Places } from './Places.tsx';
import { SubjectCard } from './SubjectCard.tsx';

interface Props {
  readonly entry: Entry;
  readonly site: string;
  readonly date: string | undefined;
}

/** A line of the list; opens to the places of its subject and to its card. */
export function EntryItem({ entry, site, date }: Props) {
  const { host, say, refresh } = useList();
  const [open, setOpen] = useState(false);
  const body = useId();
  const line = entryLine(entry.head, say);
  const hide = (scope: 'site' | 'everywhere'): void => {
    void host.hide(entry.subject, entry.title, scope === 'site' ? site : undefined).then(refresh);
  };
  return (
    <li class={open ? 'entry open' : 'entry'}>
      <button
        type="button"
        class="entry-line"
        aria-expanded={open}
        aria-controls={open ? body : undefined}
        onClick={() => setOpen(!open)}
      >
        <span class="entry-title">
          <bdi>{entry.title}</bdi>
        </span>
        {entry.places.length > 1 && (
          <span class="entry-count">
            <span aria-hidden="true">×{entry.places.length}</span>
            <span class="unseen">{say('places', String(entry.places.length))}</span>
          </span>
        )}
        {line !== undefined && !open && (
          <span class="entry-more" lang={line.english ? 'en' : undefined}>
            <bdi>{line.text}</bdi>
          </span>
        )}
      </button>
      {open && (
        <div class="entry-body" id={body}>
          <Places places={entry.places} />
          <SubjectCard entry={entry} date={date} onHide={hide} />
        </div>
      )}
    </li>
  );
}
