import { useState } from 'preact/hooks';
import { keyOf } from '../cards/say.ts';
import type { HiddenMatch } from './entry-tools.ts';
import { useList } from './list-context.ts';

/** What was hidden last, with its undo: its entry is gone from the list. Empty while nothing was. */
export function HiddenNote({ hidden }: { hidden: HiddenMatch | undefined }) {
  const { say, refresh } = useList();
  const [undone, setUndone] = useState<{ readonly hidden: HiddenMatch; readonly done: boolean }>();
  const isUndone = undone !== undefined && undone.hidden === hidden;
  const undo = async (match: HiddenMatch): Promise<void> => {
    setUndone({ hidden: match, done: await match.undo() });
    refresh();
  };
  return (
    <div role="status">
      {hidden !== undefined && (
        <p class="note">
          <bdi>{hidden.title}</bdi>:{' '}
          {isUndone ? say(undone.done ? 'hidden_undone' : 'problem_no_answer') : say(keyOf('hidden', hidden.scope))}{' '}
          {!isUndone && (
            <button type="button" class="text-button" onClick={() => void undo(hidden)}>
              {say('options_undo')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
