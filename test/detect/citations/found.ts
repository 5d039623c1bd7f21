import { findCitations } from '../../../src/detect/citations/find-citations.ts';
import { MARK_THRESHOLD, type Mention } from '../../../src/detect/mention.ts';
import type { PageText } from '../../../src/detect/page-text.ts';
import { realFacts } from '../../real-facts.ts';

export const { facts } = await realFacts();

export function pageOf(...texts: string[]): PageText {
  return { dates: [], passages: texts.map((text) => ({ text, part: 'article' })) };
}

/** Passages of a page, parted by " ¶ ", and the numbers or symbols that they cite. */
export type Row = readonly [text: string, ...ids: string[]];

export const passagesOf = (text: string): string[] => text.split(' ¶ ');

export function idOf({ subject }: Mention): string {
  if (subject.kind === 'resolution') return String(subject.n);
  if (subject.kind === 'document') return subject.symbol;
  return subject.id;
}

/** What a page of these passages would have marked, by number or symbol. */
export function cited(...texts: string[]): string[] {
  return findCitations(pageOf(...texts), facts)
    .filter(({ confidence }) => confidence >= MARK_THRESHOLD)
    .map(idOf);
}
