import type { Match } from '../platform/background-requests.ts';
import type { ListedMention, PageState } from '../platform/messages.ts';

/** What stands for text that was cut off. */
const CUT_BEFORE = '… ';
const CUT_AFTER = ' …';

/** The context of a listed mention, taken apart again. */
export function excerptIn({ context, at, cut, quote }: ListedMention): Match['excerpt'] {
  const words = quote.replace(/\s+/g, ' ').trim();
  return {
    before: context.slice(cut[0] ? CUT_BEFORE.length : 0, at),
    quote: words,
    after: context.slice(at + words.length, cut[1] ? -CUT_AFTER.length : undefined),
    cut: [...cut],
  };
}

/** A listed mention as it is reported and linked to; `title` is that of its card. */
export function matchOf({ url, lang, date }: PageState, mention: ListedMention, title: string): Match | undefined {
  if (url === undefined) return undefined;
  const { because, confidence } = mention;
  return {
    title,
    because,
    confidence,
    excerpt: excerptIn(mention),
    url,
    ...(lang === undefined ? {} : { lang }),
    ...(date === undefined ? {} : { date }),
  };
}
