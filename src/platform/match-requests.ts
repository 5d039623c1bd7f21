import type { TakeAway } from '../cite/take-away.ts';
import { askBackground } from './ask-background.ts';
import type { BackgroundRequest, Match } from './background-requests.ts';
import type { HideRule } from './messages.ts';

type Taking = Extract<BackgroundRequest, { ask: 'take' }>;

/** The texts that can be copied from a subject's card, and of a match on a page. Undefined: no answer. */
export async function takeAlong(subject: Taking['subject'], match?: Match): Promise<TakeAway | undefined> {
  try {
    const answer = await askBackground<'take'>({ ask: 'take', subject, ...(match === undefined ? {} : { match }) });
    return answer.ok ? answer.take : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Hides what a rule says, or with `at` only the match in these words on the rule's host. Gives what shows it again,
 * which is false where it got no answer. Undefined: nothing was hidden.
 */
export async function hideMatch(rule: HideRule, at?: Match['excerpt']): Promise<(() => Promise<boolean>) | undefined> {
  try {
    const hidden = await askBackground<'hide'>({ ask: 'hide', rule, ...(at === undefined ? {} : { at }) });
    return async () => {
      try {
        return (await askBackground<'unhide'>({ ask: 'unhide', rule: hidden.rule })).ok;
      } catch {
        return false;
      }
    };
  } catch {
    return undefined;
  }
}
