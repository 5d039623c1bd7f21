import type { MatterPlace } from '../facts/card-facts.ts';
import { useCard } from './card-context.ts';
import { factWords } from './fact-words.ts';
import { stopMarks } from './MatterLine.tsx';
import { Pairs } from './Pairs.tsx';
import { RefButton } from './RefList.tsx';
import { Section } from './Section.tsx';
import { keyOf } from './say.ts';
import { TimeStrip } from './TimeStrip.tsx';

/** One matter: its line through time with this resolution on it, and the steps before and after. */
function Place({ place, n }: { place: MatterPlace; n: number }) {
  const { say, openSubject } = useCard();
  const { id, name, role, line } = place;
  const at = line.findIndex((stop) => stop.n === n);
  const [before, after] = [line[at - 1], line[at + 1]];
  return (
    <li class="place">
      <button type="button" class="quiet" onClick={() => openSubject({ kind: 'matter', id })}>
        <bdi lang="en">{factWords(name)}</bdi>
      </button>{' '}
      <span class="soft">({say(keyOf('role', role))})</span>
      {line.length > 1 && <TimeStrip marks={stopMarks(line, (stop) => stop.n === n)} />}
      <Pairs
        of={[
          before && [say('line_before'), <RefButton key="before" to={before} />],
          after && [say('line_after'), <RefButton key="after" to={after} />],
        ]}
      />
    </li>
  );
}

/** The matters in whose line a resolution stands. */
export function Matters({ matters, n }: { matters: readonly MatterPlace[]; n: number }) {
  const { say } = useCard();
  if (matters.length === 0) return null;
  return (
    <Section title={say('section_matters')}>
      <ul class="plain">
        {matters.map((place) => (
          <Place key={place.id} place={place} n={n} />
        ))}
      </ul>
    </Section>
  );
}
