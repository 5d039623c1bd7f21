import { useState } from 'preact/hooks';
import type { TakeAway } from '../cite/take-away.ts';
import { CopyTexts } from './CopyTexts.tsx';
import { useCard } from './card-context.ts';
import { type CardTools, HIDE_SCOPES, type HideScope } from './card-tools.ts';
import { keyOf } from './say.ts';

interface Props {
  readonly hide: Exclude<CardTools['hide'], undefined>;
  readonly report: TakeAway['report'];
}

/** What was done last, in words, and what takes it back. */
interface Done {
  readonly words: string;
  readonly undo?: () => Promise<boolean>;
}

/** For a match that is wrong: ways to hide it, each with its undo, and a report to be pasted elsewhere. */
export function WrongMatch({ hide, report }: Props) {
  const { say } = useCard();
  const [done, setDone] = useState<Done>();
  const [withAddress, setWithAddress] = useState(true);
  const hideIn = async (scope: HideScope): Promise<void> => {
    const undo = await hide(scope);
    setDone(undo === undefined ? { words: say('problem_no_answer') } : { words: say(keyOf('hidden', scope)), undo });
  };
  const show = async (undo: () => Promise<boolean>): Promise<void> => {
    setDone({ words: say((await undo()) ? 'hidden_undone' : 'problem_no_answer') });
  };
  const { undo } = done ?? {};
  return (
    <>
      {undo === undefined && (
        <fieldset class="choices">
          <legend>{say('hide_match')}</legend>
          {HIDE_SCOPES.map((scope) => (
            <button key={scope} type="button" class="small" onClick={() => void hideIn(scope)}>
              {say(keyOf('hide', scope))}
            </button>
          ))}
        </fieldset>
      )}
      <div class="choices" role="status">
        {done?.words}
        {undo !== undefined && (
          <button type="button" class="small" onClick={() => void show(undo)}>
            {say('options_undo')}
          </button>
        )}
      </div>
      {report !== undefined && (
        <>
          <p>{say('report_more')}</p>
          <label>
            <input type="checkbox" checked={withAddress} onChange={() => setWithAddress(!withAddress)} />{' '}
            {say('report_address')}
          </label>
          <CopyTexts texts={[{ label: say('report_copy'), text: withAddress ? report.withAddress : report.text }]} />
        </>
      )}
    </>
  );
}
