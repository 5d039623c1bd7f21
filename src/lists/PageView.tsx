import { useState } from 'preact/hooks';
import { dateWords } from '../cards/dates.ts';
import { keyOf } from '../cards/say.ts';
import type { PageState } from '../platform/messages.ts';
import { EntryList } from './EntryList.tsx';
import { entriesOf, filtered } from './entries.ts';
import { useList } from './list-context.ts';
import { Notice } from './Notice.tsx';

/** From so many entries on, a filter is worth its room. */
const FILTER_FROM = 9;

/** What was found on the page. */
export function PageView({ state, site }: { state: PageState; site: string }) {
  const { say, locale } = useList();
  const [filter, setFilter] = useState('');
  if (state.phase === 'failed') {
    return <Notice title={say('popup_failed')} more={say(keyOf('problem', state.problem ?? 'no-answer'))} urgent />;
  }
  const entries = entriesOf(state, say);
  if (state.phase === 'reading' && entries.length === 0) return <Notice title={say('popup_reading')} busy />;
  if (entries.length === 0) return <Notice title={say('popup_nothing')} more={say('popup_nothing_more')} />;
  const shown = filtered(entries, filter);
  const total = String(entries.length);
  return (
    <>
      <div class="summary">
        <p role="status">
          {filter.trim() === '' ? say('popup_count', total) : say('popup_shown', String(shown.length), total)}
        </p>
        {state.date !== undefined && <p class="note">{say('popup_date', dateWords(state.date, locale))}</p>}
      </div>
      {entries.length >= FILTER_FROM && (
        <label class="filter">
          <span class="unseen">{say('popup_filter')}</span>
          <input
            type="search"
            placeholder={say('popup_filter')}
            value={filter}
            autocomplete="off"
            onInput={(event) => setFilter(event.currentTarget.value)}
          />
        </label>
      )}
      {shown.length === 0 && <p class="note">{say('popup_no_match')}</p>}
      <EntryList entries={shown} site={site} date={state.date} whole={filter.trim() !== ''} />
    </>
  );
}
