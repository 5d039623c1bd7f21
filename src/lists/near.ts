import { createContext, type RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Key of the entry that is nearest to what the reader has before the eyes; only where the list follows the page. */
export const NearContext = createContext<string | undefined>(undefined);

/** Brings an item into view when it comes to be the near one, unless the reader is busy with the list itself. */
export function useNear(near: boolean): RefObject<HTMLLIElement | null> {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const list = item.current?.closest('main');
    if (!near || list === null || list === undefined) return;
    if (list.matches(':hover') || list.contains(document.activeElement)) return;
    item.current?.scrollIntoView({ block: 'nearest' });
  }, [near]);
  return item;
}
