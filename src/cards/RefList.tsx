import type { ResolutionRef } from '../facts/card-facts.ts';
import { useCard } from './card-context.ts';
import { yearOf } from './dates.ts';
import { ShortList } from './ShortList.tsx';

/** How many references a card shows at first: about two lines of them. */
const FIRST = 7;

/** A resolution by number and year; opens its card. */
export function RefButton({ to }: { to: ResolutionRef }) {
  const { openSubject } = useCard();
  return (
    <button type="button" class="ref" title={to.topic} onClick={() => openSubject({ kind: 'resolution', n: to.n })}>
      {to.n}
      {to.date !== undefined && <span class="ref-year"> ({yearOf(to.date)})</span>}
    </button>
  );
}

/** References to resolutions, to walk along. */
export function RefList({ refs }: { refs: readonly ResolutionRef[] }) {
  return (
    <ShortList class="refs" items={refs} first={FIRST} keyOfItem={(to) => to.n} draw={(to) => <RefButton to={to} />} />
  );
}
