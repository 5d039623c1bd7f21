import { useState } from 'preact/hooks';
import { useCard } from './card-context.ts';
import { TreeView } from './TreeView.tsx';
import type { ShortListed } from './tree.ts';

/** A list that shows its first items, and all of them on request. */
export function ShortList({ class: name, items, first }: ShortListed) {
  const { say } = useCard();
  const [open, setOpen] = useState(false);
  return (
    <ul class={name}>
      {items.map(
        (item, i) =>
          (open || first === undefined || first.includes(i)) && (
            <li key={i}>
              <TreeView tree={item} />
            </li>
          ),
      )}
      {first !== undefined && (
        <li class="more">
          <button type="button" class="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? say('show_fewer') : say('show_all', String(items.length))}
          </button>
        </li>
      )}
    </ul>
  );
}
