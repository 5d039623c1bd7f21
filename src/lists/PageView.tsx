import { useState } from 'preact/hooks';
import { dateWords } from '../cards/dates.ts';
import { keyOf, sayCount } from '../cards/say.ts';
import { EntryList } from './EntryList.tsx';
import { Export } from './Export.tsx';
import { type Entry, entriesOf, filtered } from './entries.ts';
import type { HiddenMatch } from './entry-tools.ts';
import { HiddenNote } from './HiddenNote.tsx';
import { HiddenContext, useList } from './list-context.ts';
import { Notice } from './Notice.tsx';
import { NearContext } from './near.ts';
import { Older } from './Older.tsx';
import type { FrameState } from './tab-host.ts';

/** From so many entries on, a filter is worth its room. */
const FILTER_FROM = 9;

interface Props {
  /** The page itself first. */
  readonly frames: readonly FrameState[];
  readonly site: string;
  readonly follows: boolean;
}

/** The entry of the mention that the reader has before the eyes. */
function nearEntry(entries: readonly Entry[], [page]: readonly FrameState[]): string | undefined {
  const near = page?.state.near;
  if (near === undefined) return undefined;
  return entries.find(({ places }) => places.some(({ frame, mention }) => frame === 0 && mention === near))?.key;
}

/** Leads back to where the reader was before the list led elsewhere. */
function Back({ frames }: Pick<Props, 'frames'>) {
  const { host, say, refresh } = useList();
  const left = frames.find(({ state }) => state.back);
  if (left === undefined) return null;
  return (
    <p class="way-back">
      <button type="button" class="text-button" onClick={() => void host.goBack(left.frame).then(refresh)}>
        {say('go_back')}
      </button>
    </p>
  );
}

/** What was found on the page. */
function Found({ frames, site, follows }: Props) {
  const { say, locale } = useList();
  const [filter, setFilter] = useState('');
  const state = frames[0]?.state;
  if (state === undefined) return null;
  if (state.phase === 'failed') {
    return <Notice title={say('popup_failed')} more={say(keyOf('problem', state.problem ?? 'no-answer'))} urgent />;
  }
  const entries = entriesOf(frames, say);
  const isReading = frames.some((frame) => frame.state.phase === 'reading');
  if (isReading && entries.length === 0) return <Notice title={say('popup_reading')} busy />;
  if (entries.length === 0) return <Notice title={say('popup_nothing')} more={say('popup_nothing_more')} />;
  const shown = filtered(entries, filter);
  return (
    <>
      <Back frames={frames} />
      <div class="summary">
        <p role="status">
          {filter.trim() === ''
            ? sayCount(say, locale, 'popup_count', entries.length)
            : say('popup_shown', String(shown.length), String(entries.length))}
        </p>
        {state.date !== undefined && <p class="note">{say('popup_date', dateWords(state.date, locale))}</p>}
      </div>
      {state.older !== undefined && state.date !== undefined && <Older older={state.older} date={state.date} />}
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
      <NearContext.Provider value={follows ? nearEntry(entries, frames) : undefined}>
        <EntryList entries={shown} site={site} date={state.date} whole={follows || filter.trim() !== ''} />
      </NearContext.Provider>
      <Export frames={frames} site={site} />
    </>
  );
}

/** What was found on the page, and what was hidden from it last. */
export function PageView(props: Props) {
  const [hidden, setHidden] = useState<HiddenMatch>();
  return (
    <HiddenContext.Provider value={setHidden}>
      <HiddenNote hidden={hidden} />
      <Found {...props} />
    </HiddenContext.Provider>
  );
}
