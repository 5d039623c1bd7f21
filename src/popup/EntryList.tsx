import { keyOf } from '../cards/say.ts';
import { EntryItem } from './EntryItem.tsx';
import { type Entry, KINDS, PARTS } from './entries.ts';
import { usePopup } from './popup-context.ts';

interface Props {
  readonly entries: readonly Entry[];
  readonly site: string;
  readonly date: string | undefined;
}

/** The entries by part of the page, and within it by kind. */
export function EntryList({ entries, site, date }: Props) {
  const { say } = usePopup();
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
                  <ul>
                    {ofKind.map((entry) => (
                      <EntryItem key={entry.key} entry={entry} site={site} date={date} />
                    ))}
                  </ul>
                </section>
              );
            })}
          </section>
        );
      })}
    </>
  );
}
