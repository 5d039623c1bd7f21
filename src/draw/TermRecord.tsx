/** @jsxImportSource ./jsx */

import { yearOf } from '../cards/dates.ts';
import { factWords } from '../cards/fact-words.ts';
import type { TermRecord as Record } from '../facts/card-facts.ts';
import { countryName } from './countries.ts';
import { drawing } from './drawing.ts';
import { More } from './More.tsx';
import { Opens } from './Opens.ts';
import { RefList } from './RefList.tsx';
import { Section } from './Section.tsx';
import { ShortList } from './ShortList.ts';

const FIRST = 5;

/** What the person's state did in the Council while the office was the person's; each list opens on request. */
export function TermRecord({ record }: { record: Record }) {
  const { say, locale } = drawing();
  const { state, role, vetoed } = record;
  const lists = [
    ['record_against', record.against],
    ['record_abstained', record.abstained],
    ['record_sponsored', record.sponsored],
  ] as const;
  return (
    <Section title={say('section_record', countryName(state, say, locale))}>
      <p class="soft">
        {say('record_while')} <bdi lang="en">{factWords(role.title)}</bdi>
      </p>
      {vetoed.length > 0 && (
        <More title={say('record_vetoed', String(vetoed.length))}>
          <ShortList
            class="refs"
            items={vetoed}
            first={FIRST}
            draw={({ symbol, date }) => (
              <Opens class="ref" subject={{ kind: 'document', symbol }}>
                {symbol}
                <span class="ref-year"> ({yearOf(date)})</span>
              </Opens>
            )}
          />
        </More>
      )}
      {lists.map(
        ([key, refs]) =>
          refs.length > 0 && (
            <More title={say(key, String(refs.length))}>
              <RefList refs={refs} />
            </More>
          ),
      )}
    </Section>
  );
}
