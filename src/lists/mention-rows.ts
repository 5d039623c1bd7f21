import type { Say } from '../cards/say.ts';
import { cardTitle } from '../cards/titles.ts';
import { MARK_THRESHOLD } from '../detect/mention.ts';
import { subjectKey } from '../platform/messages.ts';
import { excerptIn } from './match.ts';
import type { FrameState } from './tab-host.ts';

/** One mention of a page as it is exported; docs/export.md describes every field. */
export interface MentionRow {
  readonly quote: string;
  readonly kind: string;
  readonly subject: string;
  readonly title: string;
  readonly part: 'article' | 'elsewhere';
  readonly marked: boolean;
  readonly confidence: number;
  readonly because: string;
  readonly evidence: readonly string[];
  readonly before: string;
  readonly after: string;
  readonly page: string;
  readonly language: string;
  readonly date: string;
}

/** All mentions of a page's frames, in reading order; what is not known is empty. One without a name is left out. */
export function mentionRows(frames: readonly FrameState[], say: Say): readonly MentionRow[] {
  return frames.flatMap(({ state: { mentions, heads, url = '', lang = '', date = '' } }) =>
    mentions.flatMap((mention) => {
      const subject = subjectKey(mention.subject);
      const head = heads[subject];
      if (head === undefined) return [];
      const { before, quote, after } = excerptIn(mention);
      return {
        quote,
        kind: mention.subject.kind,
        subject,
        title: cardTitle(head, say),
        part: mention.part,
        marked: mention.confidence >= MARK_THRESHOLD,
        confidence: mention.confidence,
        because: mention.because.code,
        evidence: mention.because.words,
        before,
        after,
        page: url,
        language: lang,
        date,
      };
    }),
  );
}
