import type { Facts } from '../../facts/facts.ts';
import type { Matter } from '../../facts/schema.ts';
import { tokensOf } from '../citations/page-tokens.ts';
import type { BecauseCode, Mention } from '../mention.ts';
import type { PageText } from '../page-text.ts';
import { type FoldedText, rawSpan } from '../text/fold.ts';
import { firstFrom } from '../text/sorted.ts';
import { chooseMatter } from './choose.ts';
import { contenders, leader } from './evidence.ts';
import { type Ground, Grounds } from './ground.ts';
import { familiesOfResolution } from './matter-words.ts';
import { type NounPhrase, nounPhrases } from './noun-phrases.ts';

export interface MatterContext {
  /** The article's date, ISO 8601, as precise as known. */
  readonly date?: string;
  /** What is marked already; no mention of a matter overlaps it. */
  readonly taken: readonly Mention[];
}

const CONFIDENCE = { matter_sentence: 0.9, matter_paragraph: 0.84, matter_headline: 0.76 } as const;
/** "UN resolutions" may be the Assembly's as well. */
const UN_ONLY = 0.1;
const MOST_WORDS = 3;

interface Tied {
  readonly matter: Matter;
  readonly code: BecauseCode & keyof typeof CONFIDENCE;
  readonly words: readonly string[];
}

/** "That Security Council resolution" is the one cited last. */
function citedMatter(
  grounds: Grounds,
  facts: Facts,
  passage: number,
  phrase: NounPhrase,
  date: string | undefined,
): Tied | undefined {
  const n = grounds.citedBefore(passage, phrase.start);
  if (n === undefined) return undefined;
  const [family] = familiesOfResolution(facts, n);
  const near = { clues: new Set<never>(), numbers: [n], kinds: new Set<string>() };
  const matter = family === undefined ? undefined : chooseMatter(facts.matters(), family, near, date);
  return matter && { matter, code: 'matter_paragraph', words: [`S/RES/${n}`] };
}

/**
 * Asks circle after circle; one that leaves several families equal narrows the choice of
 * the next, one that says nothing leaves it open.
 */
function tie(
  grounds: Grounds,
  facts: Facts,
  passage: number,
  phrase: NounPhrase,
  date: string | undefined,
): Tied | undefined {
  const spoken = phrase.definite ? citedMatter(grounds, facts, passage, phrase, date) : undefined;
  if (spoken !== undefined) return spoken;
  const circles: readonly (readonly [Tied['code'], () => Ground])[] = [
    ['matter_sentence', () => grounds.sentence(passage, phrase)],
    ['matter_paragraph', () => grounds.paragraph(passage)],
    ['matter_headline', () => grounds.headline()],
    ['matter_headline', () => grounds.article()],
  ];
  let among: ReadonlySet<string> | undefined;
  for (const [code, ground] of circles) {
    const { scores, clues, numbers, kinds } = ground();
    const found = leader(scores, among);
    if (found !== undefined) {
      const near = code === 'matter_sentence' ? grounds.paragraph(passage) : undefined;
      const wide = {
        clues: near === undefined ? clues : new Set([...clues, ...near.clues]),
        numbers: near?.numbers ?? numbers,
        kinds: kinds().size > 0 || near === undefined ? kinds() : near.kinds(),
      };
      const matter = chooseMatter(facts.matters(), found.family, wide, date);
      return matter && { matter, code, words: found.words.slice(0, MOST_WORDS) };
    }
    among ??= contenders(scores);
  }
  return undefined;
}

/** Whether a folded span overlaps nothing that is taken; asked in reading order. */
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
export function findMatters(page: PageText, facts: Facts, context: MatterContext): Mention[] {
  const sources = tokensOf(page);
  const grounds = new Grounds(page, facts, sources, context.taken);
  const takenIn: Mention[][] = sources.map(() => []);
  for (const mention of context.taken) takenIn[mention.passage]?.push(mention);
  return sources.flatMap((source, passage) => {
    const { folded } = source;
    return nounPhrases(source, freeIn(folded, takenIn[passage] ?? [])).flatMap((phrase): Mention[] => {
      const tied = tie(grounds, facts, passage, phrase, context.date);
      if (tied === undefined) return [];
      const { start, end } = rawSpan(folded, phrase.start, phrase.end);
      const { matter, code, words } = tied;
      const confidence = CONFIDENCE[code] - (phrase.body === 'un' ? UN_ONLY : 0);
      const subject = { kind: 'matter', id: matter.id } as const;
      return [
        { passage, start, end, quote: folded.raw.slice(start, end), subject, confidence, because: { code, words } },
      ];
    });
  });
}
