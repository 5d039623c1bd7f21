import type { Excerpt } from '../detect/excerpt.ts';

/** A match that a reader holds to be wrong. */
export interface Match {
  /** What it was taken for: a stable name (`official:kim-jong-un`) and the title of its card. */
  readonly subject: string;
  readonly title: string;
  readonly because: { readonly code: string; readonly words: readonly string[] };
  readonly confidence: number;
  readonly excerpt: Excerpt;
  /** Language and date of the article, as far as they were told. */
  readonly lang?: string | undefined;
  readonly date?: string | undefined;
}

/** The sentence in which a match stands, as far as its excerpt goes; the match in brackets. */
function sentenceOf({ before, quote, after, cut }: Excerpt): string {
  const [from, to] = [before.length, before.length + quote.length];
  const segments = Array.from(
    new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(before + quote + after),
    ({ index, segment }) => ({ start: index, end: index + segment.length }),
  ).filter(({ start, end }) => start < to && end > from);
  const start = segments[0]?.start ?? 0;
  const end = segments.at(-1)?.end ?? before.length + quote.length + after.length;
  const head = before.slice(start);
  const tail = after.slice(0, end - to);
  return `${start === 0 && cut[0] ? '… ' : ''}${head}[${quote}]${tail.trimEnd()}${tail.length === after.length && cut[1] ? ' …' : ''}`;
}

/**
 * A report on a wrong match, ready to be pasted where the project takes reports. In English, which those who read it
 * share. `version` is the extension's, `factsAsOf` the date of its facts; `url` is the page's address, if the reader gives it.
 */
export function reportText(match: Match, version: string, factsAsOf: string, url: string | undefined): string {
  const { subject, title, because, confidence, excerpt, lang, date } = match;
  const evidence = because.words.length === 0 ? '' : ` (${because.words.join('; ')})`;
  return [
    'Preamble: a wrong match',
    `Marked: ${excerpt.quote}`,
    `Taken for: ${title} (${subject})`,
    `In: ${sentenceOf(excerpt)}`,
    `Because: ${because.code}${evidence}, confidence ${confidence.toFixed(2)}`,
    `Article: ${lang ?? 'language unknown'}, ${date ?? 'without date'}`,
    `Preamble ${version}, facts of ${factsAsOf}`,
    ...(url === undefined ? [] : [`Page: ${url}`]),
    'What is right: ',
  ].join('\n');
}
