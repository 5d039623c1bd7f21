import { useRef, useState } from 'preact/hooks';
import { useCard } from './card-context.ts';
import { directionOf } from './say.ts';
import { TreeView } from './TreeView.tsx';
import type { YearColumns } from './tree.ts';

/**
 * Resolutions in the columns of their years. One stop for the Tab key; the arrow keys walk along, each press of a dot
 * opens that resolution's card.
 */
export function RecallGraph({ label, hint, columns, under }: YearColumns) {
  const { say, openSubject } = useCard();
  const drawn = columns.flatMap(({ nodes }) => nodes);
  const [at, setAt] = useState<number>();
  const group = useRef<HTMLDivElement>(null);
  const shown = drawn.find((node) => node.n === at);
  const stop = shown?.n ?? drawn[0]?.n;
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
      <div class="years" role="toolbar" aria-label={label} ref={group} onKeyDown={walk}>
        {columns.map(({ over, nodes, here }, i) => (
          <div class="year" key={i}>
            {over !== undefined && (
              <span class="over" aria-hidden="true">
                +{over}
              </span>
            )}
            {nodes.map((node) => (
              <button
                type="button"
                key={node.n}
                class={`node ${node.way}`}
                tabIndex={node.n === stop ? 0 : -1}
                aria-label={node.label}
                onFocus={() => setAt(node.n)}
                onMouseEnter={() => setAt(node.n)}
                onClick={() => openSubject({ kind: 'resolution', n: node.n })}
              />
            ))}
            {here !== undefined && <i class="here" title={here} />}
          </div>
        ))}
      </div>
      <TreeView tree={under} />
      <p class="pointed" aria-hidden="true">
        {shown === undefined ? (
          hint
        ) : (
          <>
            <b>{shown.name}</b> {shown.topic !== undefined && <bdi lang="en">{shown.topic}</bdi>}
          </>
        )}
      </p>
    </>
  );
}
