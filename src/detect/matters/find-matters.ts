import type { Facts } from '../../facts/facts.ts';
import { tokensOf } from '../citations/page-tokens.ts';
import type { Mention } from '../mention.ts';
import type { PageText } from '../page-text.ts';
import { type FoldedText, rawSpan } from '../text/fold.ts';
import { firstFrom } from '../text/sorted.ts';
import { adoptedAbout } from './by-day.ts';
import { familyOf } from './families.ts';
import { Grounds } from './ground.ts';
import { type NounPhrase, nounPhrases } from './noun-phrases.ts';
import { type Scene, type Tied, tie } from './tie.ts';

export interface MatterContext {
  /** The article's date, ISO 8601, as precise as known. */
  readonly date?: string;
  /** What is marked already; no mention of a matter overlaps it. */
  readonly taken: readonly Mention[];
}

const CONFIDENCE = { matter_day: 0.9, matter_sentence: 0.9, matter_paragraph: 0.84, matter_headline: 0.76 } as const;
/** "UN resolutions" may be the Assembly's as well. */
const UN_ONLY = 0.1;
/** The Assembly has many resolutions on Palestine for each of the Council's. */
const UN_ON_PALESTINE = 0.3;
const PALESTINE = 'ISR';

function confidenceOf({ matter, code }: Tied, phrase: NounPhrase): number {
  if (phrase.body === 'council') return CONFIDENCE[code];
  return CONFIDENCE[code] - (familyOf(matter) === PALESTINE ? UN_ON_PALESTINE : UN_ONLY);
}

/** Whether a folded span overlaps nothing that is taken. */
function freeIn(folded: FoldedText, taken: readonly Mention[]): (start: number, end: number) => boolean {
  const spans = [...taken].sort((a, b) => a.start - b.start);
  return (start, end) => {
    const span = rawSpan(folded, start, end);
    const next = spans[firstFrom(spans, (mention) => mention.end, span.start + 1)];
    return next === undefined || next.start >= span.end;
  };
}

/**
 * References to resolutions without a number, each tied to the one standing matter that
 * its sentence, its paragraph, the headline or the article speaks of. Nothing where two
 * matters are as likely. In reading order, overlapping neither each other nor `taken`.
 */
export function findMatters(page: PageText, facts: Facts, { date, taken }: MatterContext): Mention[] {
  const sources = tokensOf(page);
  const grounds = new Grounds(page, facts, sources, taken, date);
  const scene: Scene = { facts, grounds, date, adopted: adoptedAbout(facts, date) };
  const takenIn: Mention[][] = sources.map(() => []);
  for (const mention of taken) takenIn[mention.passage]?.push(mention);
  return sources.flatMap((source, passage) => {
    const { folded } = source;
    return nounPhrases(source, freeIn(folded, takenIn[passage] ?? [])).flatMap((phrase): Mention[] => {
      const tied = tie(scene, passage, phrase);
      if (tied === undefined) return [];
      const { start, end } = rawSpan(folded, phrase.start, phrase.end);
      const { matter, code, words, n } = tied;
      const subject = { kind: 'matter', id: matter.id, ...(n !== undefined && { n }) } as const;
      const confidence = confidenceOf(tied, phrase);
      const quote = folded.raw.slice(start, end);
      return [{ passage, start, end, quote, subject, confidence, because: { code, words } }];
    });
  });
}
