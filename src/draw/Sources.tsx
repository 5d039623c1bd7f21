/** @jsxImportSource ./jsx */

import { dateWords } from '../cards/dates.ts';
import type { SourceRef } from '../facts/card-facts.ts';
import { drawing } from './drawing.ts';
import { More } from './More.tsx';

/** Where the facts of a card come from, by group, and as of when; and that they stop before the article where they do. */
export function Sources({
  groups,
  newest,
}: {
  groups: readonly (readonly [title: string, sources: readonly SourceRef[] | undefined])[];
  newest?: { readonly n: number; readonly date: string } | undefined;
}) {
  const { say, locale, date } = drawing();
  const known = groups.filter((group): group is [string, readonly SourceRef[]] => (group[1]?.length ?? 0) > 0);
  const older = newest !== undefined && date !== undefined && date > newest.date;
  return (
    <>
      {older && <p class="soft older">{say('facts_stop_at', String(newest.n), dateWords(newest.date, locale))}</p>}
      {known.length > 0 && (
        <More title={say('sources')}>
          <dl class="sources">
            {known.map(([title, sources]) => (
              <div>
                <dt>{title}</dt>
                {sources.map(({ name, date: day, terms }) => (
                  <dd>
                    <bdi lang="en">{name}</bdi>
                    {day !== undefined && <span> · {say('office_as_of', dateWords(day, locale))}</span>}
                    {terms !== undefined && (
                      <span>
                        {' '}
                        · <bdi lang="en">{terms}</bdi>
                      </span>
                    )}
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </More>
      )}
    </>
  );
}
