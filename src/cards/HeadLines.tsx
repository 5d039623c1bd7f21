import type { CardFacts, CardHead, ResolutionRef } from '../facts/card-facts.ts';
import { useCard } from './card-context.ts';
import { symbolWords } from './DocumentCard.tsx';
import { dateWords } from './dates.ts';
import { factWords } from './fact-words.ts';
import { StatusLine } from './StatusLine.tsx';
import { sayCount } from './say.ts';
import { resolutionTitle } from './titles.ts';

/** What a head tells under its title; it is there before the facts are. */
export function HeadLines({ head, facts }: { head: CardHead; facts: CardFacts | undefined }) {
  const { say, locale, date } = useCard();
  switch (head.kind) {
    case 'resolution': {
      // on the day of its adoption there is nothing to say of its end
      const { status } = head;
      const isNews = status?.state === 'not-ended' && head.date === date;
      return (
        <>
          {head.topic !== undefined && (
            <p class="topic" lang="en" dir="ltr">
              {capitalised(factWords(head.topic))}
            </p>
          )}
          {head.date !== undefined && <p class="soft">{say('adopted_on', dateWords(head.date, locale))}</p>}
          {status !== undefined && !isNews && <StatusLine status={status} />}
        </>
      );
    }
    case 'matter':
      return (
        <>
          {head.tied !== undefined && (
            <p>
              <TiedButton tied={head.tied} />
            </p>
          )}
          {facts === undefined && <p class="soft">{sayCount(say, locale, 'matter_count', head.count)}</p>}
        </>
      );
    case 'document':
      return (
        <>
          <p class="topic">{symbolWords(head.meaning, say)}</p>
          {head.agenda !== undefined && (
            <p lang="en" dir="ltr">
              {factWords(head.agenda)}
            </p>
          )}
          {head.date !== undefined && <p class="soft">{say('document_date', dateWords(head.date, locale))}</p>}
        </>
      );
    case 'official':
      return facts === undefined && head.officeThen !== undefined ? (
        <p class="office large">
          <bdi lang="en">{factWords(head.officeThen.title)}</bdi>
        </p>
      ) : null;
  }
}

/** The resolution to which day and subject tie a matter; opens its card. */
function TiedButton({ tied }: { tied: ResolutionRef }) {
  const { say, openSubject } = useCard();
  return (
    <button type="button" class="quiet" onClick={() => openSubject({ kind: 'resolution', n: tied.n })}>
      {say('matter_tied', resolutionTitle(tied.n, tied.date, say))}
    </button>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
