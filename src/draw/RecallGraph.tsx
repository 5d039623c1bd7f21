/** @jsxImportSource ./jsx */
import { factWords } from '../cards/fact-words.ts';
import { keyOf } from '../cards/say.ts';
import { resolutionTitle } from '../cards/titles.ts';
import type { YearColumns, YearNode } from '../cards/tree.ts';
import type { RecallColumn, RecallNode, RecallYears } from '../facts/recall-years.ts';
import { drawing } from './drawing.ts';
import { treeOf } from './jsx/jsx-runtime.ts';

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

/** What a resolution recalls (rings) and what later recalls it (full dots), by year. */
export function RecallGraph({ years, n, date }: { years: RecallYears; n: number; date: string }): YearColumns {
  const { say } = drawing();
  const { columns, here } = years;
  const nodeOf = (node: RecallNode): YearNode => {
    const name = resolutionTitle(node.n, node.date, say);
    const label = say(keyOf('recall', node.way), name);
    return {
      n: node.n,
      way: node.way,
      label,
      name,
      ...(node.topic === undefined ? {} : { topic: factWords(node.topic) }),
    };
  };
  return {
    island: 'years',
    label: say('recall_graph'),
    hint: say('recall_hint'),
    columns: columns.map(({ nodes }, i) => ({
      ...(nodes.length > MOST_IN_COLUMN ? { over: nodes.length - MOST_IN_COLUMN } : {}),
      nodes: nodes.slice(0, MOST_IN_COLUMN).map(nodeOf),
      ...(i === here ? { here: resolutionTitle(n, date, say) } : {}),
    })),
    under: treeOf(
      <>
        <svg class="arcs mirror" viewBox={`0 0 ${columns.length} 22`} preserveAspectRatio="none" aria-hidden="true">
          <path d={arcs(columns, here)} />
        </svg>
        <div class="strip-ends soft" aria-hidden="true">
          <span>{columns[0]?.from}</span>
          <span>{columns.at(-1)?.to}</span>
        </div>
      </>,
    ),
  };
}
