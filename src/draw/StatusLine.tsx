/** @jsxImportSource ./jsx */

import { dateWords } from '../cards/dates.ts';
import { factWords } from '../cards/fact-words.ts';
import type { ResolutionStatus } from '../facts/card-facts.ts';
import { drawing } from './drawing.ts';
import { listWords } from './list-words.ts';
import { Opens } from './Opens.ts';

/** What a status says on the article's date. */
function statusWords(status: ResolutionStatus): string {
  const { say, locale, date } = drawing();
  const day = (of: string): string => dateWords(of, locale);
  switch (status.state) {
    case 'ended':
      return say('status_ended', String(status.by), day(status.date));
    case 'restored':
      return say('status_restored', String(status.by), day(status.ended), day(status.date));
    case 'matter-ended':
      return status.date === undefined
        ? say('status_matter_ended', factWords(status.matter))
        : say('status_matter_ended_on', factWords(status.matter), day(status.date));
    case 'not-yet-adopted':
      return say('status_not_yet_adopted', day(status.date));
    case 'term-over':
      return status.next === undefined
        ? say('status_term_over', day(status.date))
        : say('status_term_next', day(status.date), String(status.next.n), day(status.next.date));
    case 'not-ended': {
      if (status.until !== undefined) return say('status_term', listWords(status.until.map(day), locale));
      return date === undefined ? say('status_not_ended') : say('status_not_ended_on', day(date));
    }
  }
}

/** The resolution that a status names, for its card to be opened. */
function namedBy(status: ResolutionStatus): number | undefined {
  if (status.state === 'term-over') return status.next?.n;
  return status.state === 'ended' || status.state === 'restored' ? status.by : undefined;
}

/** Whether nothing that is known had ended a resolution. */
export const isOpen = ({ state }: ResolutionStatus): boolean => state === 'not-ended' || state === 'restored';

/** Whether a resolution held on the article's date, with a dot that is full while nothing is known to have ended it. */
export function StatusLine({ status }: { status: ResolutionStatus }) {
  const words = statusWords(status);
  const n = namedBy(status);
  return (
    <p class="state">
      <span class={isOpen(status) ? 'dot' : 'dot hollow'} aria-hidden="true" />
      {n === undefined ? (
        words
      ) : (
        <Opens class="quiet" subject={{ kind: 'resolution', n }}>
          {words}
        </Opens>
      )}
    </p>
  );
}
