import type { MatterFacts } from '../facts/card-facts.ts';
import { useCard } from './card-context.ts';
import { yearFraction } from './dates.ts';
import { RefButton } from './RefList.tsx';
import { Section } from './Section.tsx';
import { ShortList } from './ShortList.tsx';
import { keyOf } from './say.ts';
import { TimeStrip } from './TimeStrip.tsx';

type Stop = MatterFacts['line'][number];
const FIRST = 6;

/** The resolutions of a matter in order of adoption, each with what it did and whether it held on the article's day. */
export function MatterLine({ line, tied }: { line: readonly Stop[]; tied: number | undefined }) {
  const { say } = useCard();
  const marks = line.flatMap((stop) => {
    if (stop.date === undefined) return [];
    const at = yearFraction(stop.date);
    return [{ key: String(stop.n), start: at, end: at, strong: stop.status.state === 'not-ended' }];
  });
  const note = ({ status }: Stop): string | undefined => {
    if (status.state === 'ended' || status.state === 'matter-ended') return say('line_ended');
    return status.state === 'not-yet-adopted' ? say('line_later') : undefined;
  };
  return (
    <Section title={say('section_line')}>
      {marks.length > 1 && <TimeStrip marks={marks} />}
      <ShortList
        class="rail"
        items={line}
        first={FIRST}
        keyOfItem={(stop) => stop.n}
        draw={(stop) => {
          const over = note(stop);
          return (
            <div class={`stop${over === undefined ? ' strong' : ''}${stop.n === tied ? ' tied' : ''}`}>
              <RefButton to={stop} /> <span class="soft">{say(keyOf('role', stop.role))}</span>
              {over !== undefined && <span class="tag"> {over}</span>}
            </div>
          );
        }}
      />
    </Section>
  );
}
