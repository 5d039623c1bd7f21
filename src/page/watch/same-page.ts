import type { PageText } from '../../detect/page-text.ts';

/** Whether two readings would be detected alike, so that asking again brings nothing. */
export function samePage(a: PageText, b: PageText): boolean {
  return (
    a.url === b.url &&
    a.lang === b.lang &&
    a.dates.length === b.dates.length &&
    a.passages.length === b.passages.length &&
    a.dates.every(({ source, value }, i) => source === b.dates[i]?.source && value === b.dates[i]?.value) &&
    a.passages.every(({ text, lang, part }, i) => {
      const other = b.passages[i];
      return text === other?.text && lang === other.lang && part === other.part;
    })
  );
}
