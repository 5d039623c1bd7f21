import { dateWords } from '../cards/dates.ts';
import type { Anachronism } from '../detect/mention.ts';
import { useFacts } from './list-context.ts';

/** Says that the article may be older than its page's date, and on what evidence. */
export function Older({ older, date }: { readonly older: Anachronism; readonly date: string }) {
  const { say, locale } = useFacts();
  const [page, from, to] = [date, older.from, older.to].map((day) => dateWords(day, locale));
  return (
    <aside class="older" aria-label={say('older_title')}>
      <p class="older-title">{say('older_title')}</p>
      <p class="note">{say('older_more', page ?? date, from ?? older.from, to ?? older.to)}</p>
      <ul>
        {older.people.map(({ id, name, words }) => (
          <li key={id}>
            <q>
              <bdi>{words}</bdi>
            </q>{' '}
            <span class="note">
              <bdi>{name}</bdi>
            </span>
          </li>
        ))}
      </ul>
    </aside>
  );
}
