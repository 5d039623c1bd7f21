import type { ShortListed } from '../cards/tree.ts';
import { type Drawn, treeOf } from './jsx/jsx-runtime.ts';

interface Props<T> {
  readonly items: readonly T[];
  /** How many are shown at first, or which. */
  readonly first: number | readonly T[];
  readonly class: ShortListed['class'];
  readonly draw: (item: T) => Drawn;
}

/** A list that shows its first items, and all of them on request. One item more than `first` is not worth a button. */
export function ShortList<T>({ items, first, class: name, draw }: Props<T>): ShortListed {
  const short = typeof first === 'number' ? items.slice(0, first) : first;
  const drawn = items.map((item) => treeOf(draw(item)));
  return {
    island: 'list',
    class: name,
    items: drawn,
    ...(items.length > short.length + 1 ? { first: short.map((item) => items.indexOf(item)) } : {}),
  };
}
