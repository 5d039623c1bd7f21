import type { Role } from '../facts/schema.ts';
import { useCard } from './card-context.ts';
import { spanWords, yearFraction } from './dates.ts';
import { factWords } from './fact-words.ts';
import { Section } from './Section.tsx';
import { ShortList } from './ShortList.tsx';
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

interface Props {
  /** Offices of the article's day; they stand out in the drawing. */
  readonly held: readonly Role[];
  /** Other offices that the card has told already. */
  readonly told: readonly Role[];
  /** Those that are left to tell. */
  readonly others: readonly Role[];
}

/** A person's offices through time as a drawing, and those that the card has not told yet as a list, newest first. */
export function OfficeLine({ held, told, others }: Props) {
  const { say, locale } = useCard();
  const ordered = [...others].sort((a, b) => (b.start ?? b.end ?? '').localeCompare(a.start ?? a.end ?? ''));
  const marks = [...held, ...told, ...others]
    .map((role) => markOf(role, held.includes(role)))
    .filter((mark) => mark !== undefined);
  return (
    <Section title={say('section_other_offices')}>
      {marks.length > 1 && <TimeStrip marks={marks} />}
      <ShortList
        class="rail"
        items={ordered}
        first={FIRST}
        keyOfItem={(role) => `${role.title} ${role.start} ${role.end}`}
        draw={(role) => {
          const span = spanWords(role.start, role.end, say, locale);
          return (
            <div class="stop">
              <bdi lang="en">{factWords(role.title)}</bdi>
              {span !== undefined && <span class="when"> {span}</span>}
            </div>
          );
        }}
      />
    </Section>
  );
}
