import type { PassageNames } from '../passage-names.ts';
import { type ContextHit, contextAt } from '../read/context.ts';
import { type Category, isOfficeOfState } from '../read/context-word.ts';

const speaksOf = (hit: ContextHit | undefined, category: Category): boolean =>
  hit?.words.some((word) => word.category === category) ?? false;

/** "ソ連・ゴルバチョフ大統領": the state and not a given name stands before, and the office behind. */
export const isBehindState = ({ context }: PassageNames, { start, end }: { start: number; end: number }): boolean =>
  speaksOf(contextAt(context, start - 2), 'country') && speaksOf(contextAt(context, end), 'title');

/** "プーチン・ロシア大統領", "ベーカー・米国務長官": a state and an office, and no further name, stand behind. */
export function isBeforeState({ context, passage: { text } }: PassageNames, end: number): boolean {
  const state = text.charAt(end) === '・' ? contextAt(context, end + 1) : undefined;
  if (state?.start !== end + 1) return false;
  return (
    state.words.some(isOfficeOfState) ||
    (speaksOf(state, 'country') && speaksOf(contextAt(context, state.end), 'title'))
  );
}
