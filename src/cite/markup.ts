import type { UnLanguage } from '../facts/un-language.ts';
import type { Reference } from './reference.ts';
import { unCitation } from './un-style.ts';

/** Brackets end a Markdown link for many readers of Markdown, and symbols of resolutions have them. */
const withoutBrackets = (url: string): string => url.replaceAll('(', '%28').replaceAll(')', '%29');

/** The characters to which Markdown (CommonMark) gives a meaning within a line. */
const inMarkdown = (text: string): string => text.replaceAll(/[\\`*_[\]<>&]/gu, '\\$&');

const inHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A citation in UN style whose whole text is a link. */
export function markdownCitation(reference: Reference): string {
  return `[${inMarkdown(unCitation(reference))}](${withoutBrackets(reference.url)})`;
}

/** Comma and full stop of the languages that do not have those of English. */
const POINTS: Readonly<Partial<Record<UnLanguage, readonly [string, string]>>> = {
  ar: ['، ', '.'],
  zh: ['，', '。'],
};

/** A citation in UN style as a footnote (DPUB-ARIA), with the symbol as a link; the page numbers it. */
export function htmlFootnote(reference: Reference): string {
  const { symbol, url, language } = reference;
  const citation = inHtml(unCitation(reference));
  const id = `fn-${symbol
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replace(/-$/u, '')}`;
  const link = `<a href="${inHtml(url)}">${inHtml(symbol)}</a>`;
  const [comma, stop] = POINTS[language] ?? [', ', '.'];
  const text = citation.includes(inHtml(symbol))
    ? citation.replace(inHtml(symbol), () => link)
    : `${citation}${comma}${link}`;
  const direction = language === 'ar' ? ' dir="rtl"' : '';
  return `<p id="${id}" role="doc-footnote" lang="${language}"${direction}>${text}${stop}</p>`;
}
