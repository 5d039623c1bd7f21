import { excerptOf } from '../../detect/excerpt.ts';
import type { Match } from '../../platform/background-requests.ts';
import type { Mark } from '../mark/mark.ts';
import type { Marked } from '../marked.ts';
import { pageAddress } from '../place-of-page.ts';

/** A mark as it is reported and linked to; `title` is that of its card. */
export function matchOf({ page, found }: Marked, { mention }: Mark, title: string): Match {
  const { because, confidence, quote, start, end } = mention;
  const passage = page.passages[mention.passage];
  const lang = passage?.lang ?? found.lang;
  const excerpt = passage === undefined ? excerptOf(quote, 0, quote.length) : excerptOf(passage.text, start, end);
  return {
    title,
    because,
    confidence,
    excerpt: { ...excerpt, cut: [...excerpt.cut] },
    url: pageAddress(),
    ...(lang === undefined ? {} : { lang }),
    ...(found.date === undefined ? {} : { date: found.date }),
  };
}
