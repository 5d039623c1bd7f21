import { MARK_THRESHOLD, type Mention } from '../detect/mention.ts';
import type { PageText } from '../detect/page-text.ts';
import type { CardHead } from '../facts/card-facts.ts';
import { cardHead } from '../facts/card-head.ts';
import { type DetectAnswer, type PageState, subjectKey } from '../platform/messages.ts';
import type { Settings } from '../platform/settings.ts';
import type { FactsDesk } from './facts-desk.ts';

/** What of the settings decides on what a page shows. */
export type Unwanted = Pick<Settings, 'hidden' | 'kindsOff'>;

/** Whether the reader hid this subject on the whole site, or all of its kind. */
function isHidden(mention: Mention, { hidden, kindsOff }: Unwanted, host: string | undefined): boolean {
  if (kindsOff.includes(mention.subject.kind)) return true;
  const key = subjectKey(mention.subject);
  return hidden.some(
    ({ subject, host: on, place }) => place === undefined && subject === key && (on === undefined || on === host),
  );
}

/** What a page refers to, without what the reader hid, with the head of each card. */
export function detectPage(
  desk: FactsDesk,
  page: PageText,
  unwanted: Unwanted,
  host: string | undefined,
): DetectAnswer {
  const { lang, date, older, mentions: found } = desk.detect(page);
  const mentions = found.filter((mention) => !isHidden(mention, unwanted, host));
  const heads: Record<string, CardHead> = {};
  for (const { subject } of mentions) {
    const key = subjectKey(subject);
    if (heads[key] !== undefined) continue;
    const head = cardHead(desk.facts, subject, date);
    if (head !== undefined) heads[key] = head;
  }
  return {
    ok: true,
    ...(lang === undefined ? {} : { lang }),
    ...(date === undefined ? {} : { date }),
    mentions: mentions.filter(({ subject }) => heads[subjectKey(subject)] !== undefined),
    heads,
    ...(older === undefined ? {} : { older }),
  };
}

/** How many mentions a page marks, of what was found in it. */
export function markedCount(found: DetectAnswer | PageState): number {
  return 'mentions' in found ? found.mentions.filter(({ confidence }) => confidence >= MARK_THRESHOLD).length : 0;
}
