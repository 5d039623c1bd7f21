import { useState } from 'preact/hooks';
import { keyOf } from '../cards/say.ts';
import { EntryItem } from './EntryItem.tsx';
import { type Entry, KINDS, PARTS } from './entries.ts';
import { useList } from './list-context.ts';

/** Of a long list so many are shown at first; a few more than that are not worth a button. */
const FIRST = 12;
const WORTH_A_BUTTON = 4;

interface Props {
  readonly entries: readonly Entry[];
  readonly site: string;
  readonly date: string | undefined;
  /** The reader is looking for something: nothing is folded away. */
  readonly whole: boolean;
}

/** The entries of one kind; the end of a long list is shown on request. */
function KindList({ entries, site, date, whole }: Props) {
  const { say } = useList();
  const [open, setOpen] = useState(false);
  const long = !whole && entries.length >= FIRST + WORTH_A_BUTTON;
  return (
    <>
      <ul>
        {(long && !open ? entries.slice(0, FIRST) : entries).map((entry) => (
          <EntryItem key={entry.key} entry={entry} site={site} date={date} />
        ))}
      </ul>
      {long && (
        <p class="list-more">
          <button type="button" class="text-button" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? say('show_fewer') : say('show_all', String(entries.length))}
          </button>
        </p>
      )}
    </>
  );
}

/** The entries by part of the page, and within it by kind. */
export function EntryList({ entries, site, date, whole }: Props) {
  const { say } = useList();
  return (
    <>
      {PARTS.map((part) => {
        const inPart = entries.filter((entry) => entry.part === part);
        if (inPart.length === 0) return null;
        return (
          <section key={part} class="list-part">
            <h2>{say(keyOf('part', part))}</h2>
            {part === 'possible' && <p class="note">{say('part_possible_more')}</p>}
            {KINDS.map((kind) => {
              const ofKind = inPart.filter((entry) => entry.subject.kind === kind);
              if (ofKind.length === 0) return null;
              return (
                <section key={kind} class="list-kind">
                  <h3>
                    {say(keyOf('group', kind))} <span class="count">{ofKind.length}</span>
                  </h3>
                  <KindList entries={ofKind} site={site} date={date} whole={whole} />
                </section>
              );
            })}
          </section>
        );
      })}
    </>
  );
}
