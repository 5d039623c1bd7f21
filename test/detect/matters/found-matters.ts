import { findCitations } from '../../../src/detect/citations/find-citations.ts';
import { findMatters } from '../../../src/detect/matters/find-matters.ts';
import { MARK_THRESHOLD } from '../../../src/detect/mention.ts';
import { facts, idOf, pageOf, passagesOf } from '../citations/found.ts';

/** The matters that a page of these passages would have marked. */
export function matters(text: string, date: string): string[] {
  const page = pageOf(...passagesOf(text));
  const taken = findCitations(page, facts);
  return findMatters(page, facts, { date, taken })
    .filter(({ confidence, subject }) => confidence >= MARK_THRESHOLD && subject.kind === 'matter')
    .map(idOf);
}
