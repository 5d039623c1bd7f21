/** @jsxImportSource ./jsx */
import { dateWords } from '../cards/dates.ts';
import { factWords } from '../cards/fact-words.ts';
import { symbolWords } from '../cards/symbol-words.ts';
import { resolutionTitle } from '../cards/titles.ts';
import type { CardHead, ResolutionRef } from '../facts/card-facts.ts';
import { drawing } from './drawing.ts';
import { Opens } from './Opens.ts';
import { StatusLine } from './StatusLine.tsx';

/** What stands under the title. */
export function HeadLines({ head }: { head: CardHead }) {
  const { say, locale, date } = drawing();
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
        head.tied !== undefined && (
          <p>
            <TiedButton tied={head.tied} />
          </p>
        )
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
      return null;
  }
}

/** The resolution to which day and subject tie a matter; opens its card. */
function TiedButton({ tied }: { tied: ResolutionRef }) {
  const { say } = drawing();
  return (
    <Opens class="quiet" subject={{ kind: 'resolution', n: tied.n }}>
      {say('matter_tied', resolutionTitle(tied.n, tied.date, say))}
    </Opens>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
