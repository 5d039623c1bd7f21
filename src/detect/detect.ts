import type { Facts } from '../facts/facts.ts';
import type { Pack } from '../facts/pack.ts';
import { anachronism } from './article/anachronism.ts';
import { articleDate } from './article/date.ts';
import { datelineYear } from './article/dateline-year.ts';
import { articleLanguage } from './article/language.ts';
import { warnOfLater } from './citations/adopted-later.ts';
import { findCitations } from './citations/find-citations.ts';
import { findMatters } from './matters/find-matters.ts';
import { MARK_THRESHOLD, type Mention, type Reading } from './mention.ts';
import { findNames } from './names/find-names.ts';
import { openNames } from './names/names-index.ts';
import { piecesOf } from './names/pieces.ts';
import type { PageText } from './page-text.ts';

/** Finds what a page refers to. */
export interface Detector {
  /** Never throws on any text; cost grows linearly with the page. */
  detect(page: PageText): Reading;
}

/** Makes the detector of a pack: opens its index of names once, for all pages. */
export function createDetector(facts: Facts, pack: Pack): Detector {
  const names = openNames(pack);
  return {
    detect: (page) => {
      const cited = findCitations(page, facts);
      const date = articleDate(page) ?? datelineYear(page, datesOf(cited, facts));
      const citations = warnOfLater(cited, facts, date);
      const lang = articleLanguage(page);
      const told = { ...(date === undefined ? {} : { date }), ...(lang === undefined ? {} : { lang }) };
      const matters = findMatters(page, facts, { ...told, taken: citations });
      const references = [...citations, ...matters];
      const pieces = piecesOf(page.passages);
      const passages = pieces.map(({ passage }) => passage);
      const officials = findNames({ ...page, passages }, facts, names, told).flatMap((mention) => {
        const { index = 0, offset = 0 } = pieces[mention.passage] ?? {};
        return { ...mention, passage: index, start: mention.start + offset, end: mention.end + offset };
      });
      const mentions = withoutOverlaps(references, officials);
      const older = anachronism(page, facts, names.readContext, mentions, date);
      return { ...told, mentions, ...(older && { older }) };
    },
  };
}

/** The dates of the resolutions cited. */
const datesOf = (citations: readonly Mention[], facts: Facts): string[] =>
  citations.flatMap(({ subject }) => (subject.kind === 'resolution' ? (facts.resolution(subject.n)?.date ?? []) : []));

const inReadingOrder = (mentions: readonly Mention[]): Mention[] =>
  [...mentions].sort((a, b) => a.passage - b.passage || a.start - b.start);

/** Whether a phrase tied to a matter holds a person's name within: then it is a sentence ("联合国秘书长…呼吁各方遵守该决议"). */
const holdsName = (reference: Mention, officials: readonly Mention[]): boolean =>
  reference.subject.kind === 'matter' &&
  officials.some(
    ({ passage, start, end, confidence }) =>
      confidence >= MARK_THRESHOLD && passage === reference.passage && start > reference.start && end < reference.end,
  );

/** References and officials in reading order; where they overlap, the reference stays. */
function withoutOverlaps(references: readonly Mention[], officials: readonly Mention[]): Mention[] {
  const phrases = references.filter((reference) => !holdsName(reference, officials));
  const isReference = new Set(phrases);
  const kept: Mention[] = [];
  for (const mention of inReadingOrder([...phrases, ...officials])) {
    const last = kept.at(-1);
    const overlaps = last !== undefined && last.passage === mention.passage && mention.start < last.end;
    if (!overlaps) kept.push(mention);
    else if (isReference.has(mention) && !isReference.has(last)) kept[kept.length - 1] = mention;
  }
  return kept;
}
