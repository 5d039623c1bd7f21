import { type CardTools, type HideScope, isCitable } from '../../cards/card-tools.ts';
import { subjectOf } from '../../cards/titles.ts';
import type { CardHead } from '../../facts/card-facts.ts';
import type { Match } from '../../platform/background-requests.ts';
import { hideMatch, takeAlong } from '../../platform/match-requests.ts';
import { subjectKey } from '../../platform/messages.ts';
import { pageHost } from '../place-of-page.ts';

/**
 * What a reader can do with a card: with `match` that which opened it, without one a card that another one opened.
 * `hiding` is called when the match is going to be hidden.
 */
export function toolsOf(head: CardHead, match: Match | undefined, hiding?: () => void): CardTools | undefined {
  const subject = subjectOf(head);
  if (match === undefined) return isCitable(head) ? { take: () => takeAlong(subject) } : undefined;
  const hide = async (scope: HideScope) => {
    const rule = { subject: subjectKey(subject), label: match.title };
    const onHost = { ...rule, host: pageHost() };
    // Before the page is read anew for it.
    hiding?.();
    return hideMatch(scope === 'everywhere' ? rule : onHost, scope === 'here' ? match.excerpt : undefined);
  };
  return { take: () => takeAlong(subject, match), hide };
}
