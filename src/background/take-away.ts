import { citationsOf } from '../cite/citations.ts';
import { passageLink } from '../cite/passage-link.ts';
import { referenceOf } from '../cite/reference.ts';
import { reportText } from '../cite/report.ts';
import type { Subject } from '../detect/mention.ts';
import type { Match } from '../platform/background-requests.ts';
import { subjectKey, type TakeAnswer } from '../platform/messages.ts';
import { extensionVersion, uiLanguage } from '../platform/words.ts';
import type { factsDesk } from './facts-desk.ts';

/** Everything that a reader can copy from a card: citations of its subject; of a match also its place, and a report. */
export async function takeAway(
  atDesk: ReturnType<typeof factsDesk>,
  subject: Subject,
  match: Match | undefined,
): Promise<TakeAnswer> {
  const made = await atDesk(({ facts }) => ({
    ok: true as const,
    asOf: facts.asOf,
    reference: referenceOf(facts, subject, uiLanguage()),
  }));
  if (!made.ok) return made;
  const citations = made.reference === undefined ? [] : await citationsOf(made.reference);
  if (match === undefined) return { ok: true, take: { citations } };
  const { url, excerpt, lang } = match;
  const link = passageLink(url, excerpt, lang);
  const report = (address?: string): string =>
    reportText({ ...match, subject: subjectKey(subject) }, extensionVersion(), made.asOf, address);
  return {
    ok: true,
    take: {
      citations,
      ...(link === undefined ? {} : { passageLink: link }),
      report: { text: report(), withAddress: report(url) },
    },
  };
}
