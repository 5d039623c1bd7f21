/** @jsxImportSource ./jsx */

import { yearFraction } from '../cards/dates.ts';
import { keyOf } from '../cards/say.ts';
import type { MatterFacts, MatterStop } from '../facts/card-facts.ts';
import { drawing } from './drawing.ts';
import { RefButton } from './RefList.tsx';
import { Section } from './Section.tsx';
import { ShortList } from './ShortList.ts';
import { isOpen } from './StatusLine.tsx';
import { type TimeMark, TimeStrip } from './TimeStrip.tsx';

type Stop = MatterFacts['line'][number];
/** How many of a long line are shown at first. */
const FIRST = 6;

/** What tells most of a long line: how it began, and where it stood on the article's day. */
function gist(line: readonly Stop[], tied: number | undefined): readonly Stop[] {
  const known = line.filter((stop) => stop.status.state !== 'not-yet-adopted');
  const chosen = new Set([...line.filter((stop) => stop.n === tied), ...line.slice(0, 1)]);
  for (const stop of [...known].reverse()) if (chosen.size < FIRST) chosen.add(stop);
  for (const stop of line) if (chosen.size < FIRST) chosen.add(stop);
  return line.filter((stop) => chosen.has(stop));
}

const SHAPES: Partial<Record<MatterStop['role'], TimeMark['shape']>> = { establishes: 'begins', ends: 'ends' };

/** The stops of a line as marks in time: squares where something begins, bars where something ends. */
export function stopMarks<S extends MatterStop>(
  line: readonly S[],
  isHere: (stop: S) => boolean,
  isStrong: (stop: S) => boolean = isHere,
): readonly TimeMark[] {
  return line.flatMap((stop) => {
    if (stop.date === undefined) return [];
    const at = yearFraction(stop.date);
    const mark = { key: String(stop.n), start: at, end: at, strong: isStrong(stop), here: isHere(stop) };
    return [{ ...mark, shape: SHAPES[stop.role] }];
  });
}

/** The resolutions of a matter in order of adoption, each with what it did and whether it held on the article's day. */
export function MatterLine({ line, tied }: { line: readonly Stop[]; tied: number | undefined }) {
  const { say } = drawing();
  const marks = stopMarks(
    line,
    (stop) => stop.n === tied,
    (stop) => isOpen(stop.status),
  );
  const note = ({ status }: Stop): string | undefined => {
    if (status.state === 'ended' || status.state === 'matter-ended') return say('line_ended');
    if (status.state === 'term-over') return say('line_term_over');
    return status.state === 'not-yet-adopted' ? say('line_later') : undefined;
  };
  return (
    <Section title={say('section_line')}>
      {marks.length > 1 && <TimeStrip marks={marks} />}
      <ShortList
        class="rail"
        items={line}
        first={gist(line, tied)}
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
