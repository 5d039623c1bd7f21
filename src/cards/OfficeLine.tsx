import type { Role } from '../facts/schema.ts';
import { useCard } from './card-context.ts';
import { spanWords, yearFraction } from './dates.ts';
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

/** All offices of a person, newest first, as a drawing and a list; those of the article's day stand out. */
export function OfficeLine({ roles, held }: { roles: readonly Role[]; held: readonly Role[] }) {
  const { say, locale } = useCard();
  const ordered = [...roles].sort((a, b) => (b.start ?? b.end ?? '').localeCompare(a.start ?? a.end ?? ''));
  const marks = ordered.map((role) => markOf(role, held.includes(role))).filter((mark) => mark !== undefined);
  return (
    <Section title={say('section_offices')}>
      {marks.length > 1 && <TimeStrip marks={marks} />}
      <ShortList
        class="rail"
        items={ordered}
        first={FIRST}
        keyOfItem={(role) => `${role.title} ${role.start} ${role.end}`}
        draw={(role) => {
          const span = spanWords(role.start, role.end, say, locale);
          return (
            <div class={held.includes(role) ? 'stop strong' : 'stop'}>
              <bdi lang="en">{role.title}</bdi>
              {span !== undefined && <span class="when"> {span}</span>}
            </div>
          );
        }}
      />
    </Section>
  );
}
