import { type Excerpt, excerptOf } from '../detect/excerpt.ts';
import type { PageText } from '../detect/page-text.ts';
import { type DetectAnswer, type HideRule, subjectKey } from '../platform/messages.ts';

/** Separates what is digested; stands in no text of a page. */
const SEPARATOR = '\0';

/** The name of a place of a site: a digest (SHA-256) of host, subject and words, from which none of them can be read. */
export async function placeKey(
  { subject, host = '' }: Pick<HideRule, 'subject' | 'host'>,
  { before, quote, after }: Excerpt,
): Promise<string> {
  const text = [host, subject, before, quote, after].join(SEPARATOR);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** An answer without the mentions whose place the reader has hidden on this host. */
export async function withoutHiddenPlaces(
  answer: DetectAnswer,
  { passages }: PageText,
  hidden: readonly HideRule[],
  host: string | undefined,
): Promise<DetectAnswer> {
  const rules = hidden.filter((rule) => rule.place !== undefined && rule.host === host);
  if (!answer.ok || rules.length === 0) return answer;
  const kept = await Promise.all(
    answer.mentions.map(async (mention) => {
      const subject = subjectKey(mention.subject);
      const ofSubject = rules.filter((rule) => rule.subject === subject);
      const passage = passages[mention.passage];
      if (ofSubject.length === 0 || passage === undefined) return [mention];
      const excerpt = excerptOf(passage.text, mention.start, mention.end);
      const key = await placeKey({ subject, ...(host === undefined ? {} : { host }) }, excerpt);
      return ofSubject.some(({ place }) => place === key) ? [] : [mention];
    }),
  );
  return { ...answer, mentions: kept.flat() };
}
