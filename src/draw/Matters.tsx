/** @jsxImportSource ./jsx */

import { factWords } from '../cards/fact-words.ts';
import { keyOf } from '../cards/say.ts';
import type { MatterPlace } from '../facts/card-facts.ts';
import { drawing } from './drawing.ts';
import { stopMarks } from './MatterLine.tsx';
import { Opens } from './Opens.ts';
import { Pairs } from './Pairs.tsx';
import { RefButton } from './RefList.tsx';
import { Section } from './Section.tsx';
import { TimeStrip } from './TimeStrip.tsx';

/** One matter: its line through time with this resolution on it, and the steps before and after. */
function Place({ place, n }: { place: MatterPlace; n: number }) {
  const { say } = drawing();
  const { id, name, role, line } = place;
  const at = line.findIndex((stop) => stop.n === n);
  const [before, after] = [line[at - 1], line[at + 1]];
  return (
    <li class="place">
      <Opens class="quiet" subject={{ kind: 'matter', id }}>
        <bdi lang="en">{factWords(name)}</bdi>
      </Opens>{' '}
      <span class="soft">({say(keyOf('role', role))})</span>
      {line.length > 1 && <TimeStrip marks={stopMarks(line, (stop) => stop.n === n)} />}
      <Pairs
        of={[
          before && [say('line_before'), <RefButton to={before} />],
          after && [say('line_after'), <RefButton to={after} />],
        ]}
      />
    </li>
  );
}

/** The matters in whose line a resolution stands. */
export function Matters({ matters, n }: { matters: readonly MatterPlace[]; n: number }) {
  const { say } = drawing();
  if (matters.length === 0) return null;
  return (
    <Section title={say('section_matters')}>
      <ul class="plain">
        {matters.map((place) => (
          <Place place={place} n={n} />
        ))}
      </ul>
    </Section>
  );
}
