import type { Facts } from '../facts/facts.ts';
import type { Pack } from '../facts/pack.ts';
import { articleDate } from './article/date.ts';
import { articleLanguage } from './article/language.ts';
import { findCitations } from './citations/find-citations.ts';
import { findMatters } from './matters/find-matters.ts';
import type { Mention, Reading } from './mention.ts';
import { findNames } from './names/find-names.ts';
import { openNames } from './names/names-index.ts';
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
      const date = articleDate(page);
      const lang = articleLanguage(page);
      const told = { ...(date === undefined ? {} : { date }), ...(lang === undefined ? {} : { lang }) };
      const citations = findCitations(page, facts);
      const matters = findMatters(page, facts, { ...told, taken: citations });
      const references = [...citations, ...matters];
      const officials = findNames(page, facts, names, { ...told, taken: references });
      return { ...told, mentions: inReadingOrder([...references, ...officials]) };
    },
  };
}

const inReadingOrder = (mentions: readonly Mention[]): Mention[] =>
  [...mentions].sort((a, b) => a.passage - b.passage || a.start - b.start);
