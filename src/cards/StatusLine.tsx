import type { ResolutionStatus } from '../facts/card-facts.ts';
import { useCard } from './card-context.ts';
import { dateWords } from './dates.ts';
import { factWords } from './fact-words.ts';

/** What a status says, for a card or a line of a list. `date` is the article's. */
export function useStatusWords(): (status: ResolutionStatus) => string {
  const { say, locale, date } = useCard();
  return (status) => {
    switch (status.state) {
      case 'ended':
        return say('status_ended', String(status.by), dateWords(status.date, locale));
      case 'matter-ended':
        return status.date === undefined
          ? say('status_matter_ended', factWords(status.matter))
          : say('status_matter_ended_on', factWords(status.matter), dateWords(status.date, locale));
      case 'not-yet-adopted':
        return say('status_not_yet_adopted', dateWords(status.date, locale));
      case 'not-ended':
        return date === undefined ? say('status_not_ended') : say('status_not_ended_on', dateWords(date, locale));
    }
  };
}

/** Whether a resolution held on the article's date, with a dot that is full while nothing is known to have ended it. */
export function StatusLine({ status }: { status: ResolutionStatus }) {
  const { openSubject } = useCard();
  const words = useStatusWords()(status);
  const open = status.state === 'not-ended';
  return (
    <p class="state">
      <span class={open ? 'dot' : 'dot hollow'} aria-hidden="true" />
      {status.state === 'ended' ? (
        <button type="button" class="quiet" onClick={() => openSubject({ kind: 'resolution', n: status.by })}>
          {words}
        </button>
      ) : (
        words
      )}
    </p>
  );
}
