import { useContext, useId, useState } from 'preact/hooks';
import { sayCount } from '../cards/say.ts';
import type { Entry } from './entries.ts';
import { entryLine } from './entry-line.ts';
import { entryTools } from './entry-tools.ts';
import { HiddenContext, useList } from './list-context.ts';
import { NearContext, useNear } from './near.ts';
import { Places } from './Places.tsx';
import { SubjectCard } from './SubjectCard.tsx';

interface Props {
  readonly entry: Entry;
  readonly site: string;
  readonly date: string | undefined;
}

/** A line of the list; opens to the places of its subject and to its card. */
export function EntryItem({ entry, site, date }: Props) {
  const { host, facts, say, locale, refresh } = useList();
  const near = useContext(NearContext) === entry.key;
  const [open, setOpen] = useState(false);
  const body = useId();
  const line = entryLine(entry.head, say, locale);
  const item = useNear(near);
  const onHidden = useContext(HiddenContext);
  const tools = entryTools(entry, site, { host, facts }, (hidden) => {
    onHidden(hidden);
    refresh();
  });
  return (
    <li ref={item} class={`entry${open ? ' open' : ''}${near ? ' near' : ''}`}>
      <button
        type="button"
        class="entry-line"
        aria-expanded={open}
        aria-current={near ? 'location' : undefined}
        aria-controls={open ? body : undefined}
        onClick={() => setOpen(!open)}
      >
        <span class="entry-title">
          <bdi>{entry.title}</bdi>
        </span>
        {entry.places.length > 1 && (
          <span class="entry-count">
            <span aria-hidden="true">×{entry.places.length}</span>
            <span class="unseen">{sayCount(say, locale, 'places', entry.places.length)}</span>
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
          <SubjectCard
            untitled
            subject={entry.subject}
            head={entry.head}
            because={entry.because}
            caution={entry.caution}
            date={date}
            tools={tools}
          />
        </div>
      )}
    </li>
  );
}
