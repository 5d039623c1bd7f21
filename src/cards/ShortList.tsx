import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useCard } from './card-context.ts';

interface Props<T> {
  readonly items: readonly T[];
  /** How many are shown at first, or which. */
  readonly first: number | readonly T[];
  readonly class: string;
  readonly draw: (item: T) => ComponentChildren;
  readonly keyOfItem: (item: T) => string | number;
}

/** A list that shows its first items, and all of them on request. One item more than `first` is not worth a button. */
export function ShortList<T>({ items, first, class: name, draw, keyOfItem }: Props<T>) {
  const { say } = useCard();
  const [open, setOpen] = useState(false);
  const short = typeof first === 'number' ? items.slice(0, first) : first;
  const long = items.length > short.length + 1;
  return (
    <ul class={name}>
      {(long && !open ? short : items).map((item) => (
        <li key={keyOfItem(item)}>{draw(item)}</li>
      ))}
      {long && (
        <li class="more">
          <button type="button" class="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? say('show_fewer') : say('show_all', String(items.length))}
          </button>
        </li>
      )}
    </ul>
  );
}
