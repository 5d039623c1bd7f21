/** @jsxImportSource ./jsx */

import { spanWords, yearFraction } from '../cards/dates.ts';
import { factWords } from '../cards/fact-words.ts';
import type { OfficeNeighbours } from '../facts/card-facts.ts';
import type { Role } from '../facts/schema.ts';
import { drawing } from './drawing.ts';
import { Neighbours } from './Neighbours.tsx';
import { Section } from './Section.tsx';
import { ShortList } from './ShortList.ts';
import { type TimeMark, TimeStrip } from './TimeStrip.tsx';

const FIRST = 4;

/** Where an office lies in time; undefined where the facts do not know its beginning or how long it was held. */
function markOf(role: Role, strong: boolean): TimeMark | undefined {
  const last = role.end ?? role.asOf;
  if (role.start === undefined || last === undefined) return undefined;
  const start = yearFraction(role.start);
  const end = yearFraction(last);
  return end < start ? undefined : { key: `${role.title} ${role.start}`, start, end, strong };
}

/** A person's offices through time; `held` are those of the article's day. Nothing where a line would say nothing. */
export function OfficeStrip({ held, others }: { held: readonly Role[]; others: readonly Role[] }) {
  const { date } = drawing();
  const marks = [...held, ...others]
    .map((role) => markOf(role, held.includes(role)))
    .filter((mark) => mark !== undefined);
  return marks.length > 1 || (marks.length === 1 && date !== undefined) ? <TimeStrip marks={marks} /> : null;
}

/** The offices that a card has not told yet as a list, newest first. */
export function OfficeLine({ others, around }: { others: readonly Role[]; around: readonly OfficeNeighbours[] }) {
  const { say, locale } = drawing();
  const ordered = [...others].sort((a, b) => (b.start ?? b.end ?? '').localeCompare(a.start ?? a.end ?? ''));
  return (
    <Section title={say('section_other_offices')}>
      <ShortList
        class="rail"
        items={ordered}
        first={FIRST}
        draw={(role) => {
          const span = spanWords(role.start, role.end, say, locale);
          return (
            <div class="stop">
              <bdi lang="en">{factWords(role.title)}</bdi>
              {span !== undefined && <span class="when"> {span}</span>}
              <Neighbours role={role} around={around} />
            </div>
          );
        }}
      />
    </Section>
  );
}
