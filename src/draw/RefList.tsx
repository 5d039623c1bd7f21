/** @jsxImportSource ./jsx */
import { yearOf } from '../cards/dates.ts';
import type { RefOpener } from '../cards/tree.ts';
import type { ResolutionRef } from '../facts/card-facts.ts';
import { ShortList } from './ShortList.ts';

/** How many references a card shows at first: about two lines of them. */
const FIRST = 7;

/** A resolution by number and year; opens its card. */
export function RefButton({ to: { n, date, topic } }: { to: ResolutionRef }): RefOpener {
  return {
    island: 'ref',
    n,
    ...(date === undefined ? {} : { year: yearOf(date) }),
    ...(topic === undefined ? {} : { topic }),
  };
}

/** References to resolutions, to walk along. */
export function RefList({ refs }: { refs: readonly ResolutionRef[] }) {
  return <ShortList class="refs" items={refs} first={FIRST} draw={(to) => <RefButton to={to} />} />;
}
