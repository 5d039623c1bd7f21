import { useRef, useState } from 'preact/hooks';
import type { RecallColumn, RecallNode, RecallYears } from '../facts/recall-years.ts';
import { useCard } from './card-context.ts';
import { factWords } from './fact-words.ts';
import { directionOf, keyOf } from './say.ts';
import { resolutionTitle } from './titles.ts';

/** Resolutions of a column that are drawn one by one; the lists under the drawing hold all of them. */
const MOST_IN_COLUMN = 8;

/** Curves from the column of the card's resolution to each other one that holds something. */
function arcs(columns: readonly RecallColumn[], here: number): string {
  return columns
    .map((column, i) => {
      if (column.nodes.length === 0 || i === here) return '';
      const depth = 4 + (36 * Math.abs(i - here)) / columns.length;
      return `M${here + 0.5} 0Q${(here + i + 1) / 2} ${depth.toFixed(1)} ${i + 0.5} 0`;
    })
    .join('');
}

/**
 * What a resolution recalls (rings) and what later recalls it (full dots), by year. One stop for the Tab key;
 * the arrow keys walk along, each press of a dot opens that resolution's card.
 */
export function RecallGraph({ years, n, date }: { years: RecallYears; n: number; date: string }) {
  const { say, openSubject } = useCard();
  const { columns, here } = years;
  const drawn = columns.flatMap(({ nodes }) => nodes.slice(0, MOST_IN_COLUMN));
  const [at, setAt] = useState<number>();
  const group = useRef<HTMLDivElement>(null);
  const shown = drawn.find((node) => node.n === at);
  const stop = shown?.n ?? drawn[0]?.n;
  const name = (node: RecallNode): string => resolutionTitle(node.n, node.date, say);
  const walk = (event: KeyboardEvent): void => {
    const forward = directionOf(say) === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = directionOf(say) === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const place = drawn.findIndex((node) => node.n === stop);
    const to = { [forward]: place + 1, [back]: place - 1, Home: 0, End: drawn.length - 1 }[event.key];
    if (to === undefined || drawn[to] === undefined) return;
    event.preventDefault();
    group.current?.querySelectorAll<HTMLButtonElement>('.node')[to]?.focus();
  };
  return (
    <>
      <div class="years" role="toolbar" aria-label={say('recall_graph')} ref={group} onKeyDown={walk}>
        {columns.map((column, i) => (
          <div class="year" key={column.from}>
            {column.nodes.length > MOST_IN_COLUMN && (
              <span class="over" aria-hidden="true">
                +{column.nodes.length - MOST_IN_COLUMN}
              </span>
            )}
            {column.nodes.slice(0, MOST_IN_COLUMN).map((node) => (
              <button
                type="button"
                key={node.n}
                class={`node ${node.way}`}
                tabIndex={node.n === stop ? 0 : -1}
                aria-label={say(keyOf('recall', node.way), name(node))}
                onFocus={() => setAt(node.n)}
                onMouseEnter={() => setAt(node.n)}
                onClick={() => openSubject({ kind: 'resolution', n: node.n })}
              />
            ))}
            {i === here && <i class="here" title={resolutionTitle(n, date, say)} />}
          </div>
        ))}
      </div>
      <svg class="arcs mirror" viewBox={`0 0 ${columns.length} 22`} preserveAspectRatio="none" aria-hidden="true">
        <path d={arcs(columns, here)} />
      </svg>
      <div class="strip-ends soft" aria-hidden="true">
        <span>{columns[0]?.from}</span>
        <span>{columns.at(-1)?.to}</span>
      </div>
      <p class="pointed" aria-hidden="true">
        {shown === undefined ? (
          say('recall_hint')
        ) : (
          <>
            <b>{name(shown)}</b> {shown.topic !== undefined && <bdi lang="en">{factWords(shown.topic)}</bdi>}
          </>
        )}
      </p>
    </>
  );
}
