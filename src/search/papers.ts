import { stem } from '../detect/names/read/stem.ts';
import { openTrie } from '../detect/names/read/trie.ts';
import type { CardSubject } from '../facts/card-facts.ts';
import { startsOf } from '../facts/counts.ts';
import type { Facts } from '../facts/facts.ts';
import { type Pack, PackError } from '../facts/pack.ts';
import { statementSchema } from '../facts/schema.ts';
import { countryWord } from './country-word.ts';
import { type Completion, completions, stretches, wordValue } from './prefix.ts';
import { type Hit, highest, tierOf } from './ranking.ts';
import type { SearchWord } from './words.ts';

/** More completions of a short prefix than anybody reads through. */
const MOST_COMPLETIONS = 400;
/** Shorter words are typed whole. */
const LEAST_STEMMED = 5;

/** How well a word agrees with a paper: it stands in its name or elsewhere. */
const NAME = 4;
const ELSEWHERE = 2;
/** What stands for many resolutions comes before each of them. */
const MATTER = 3;
const RECALLED = 0.35;
const NEWER = 1;

/** A word of the query and the states that it names. */
interface PaperWord extends SearchWord {
  readonly countries: ReadonlySet<number>;
}

interface Agreement {
  readonly score: number;
  /** The paper has the word itself, and not only one that begins with it. */
  readonly whole: boolean;
}

/** The search of resolutions, matters, statements and failed drafts by their words. */
export function openPapers(facts: Facts, pack: Pack) {
  const trie = openTrie(pack, 'search');
  const offsets = startsOf(pack.u16('search.counts'));
  const postings = pack.u16('search.postings');
  const numbers = pack.u16('resolutions.n');
  const statements = pack.table('statements', statementSchema);
  if ((offsets.at(-1) ?? 0) !== postings.length) throw new PackError('search: offsets and postings do not match');
  const matters = (): number => facts.matters().length;

  const subjectAt = (paper: number): CardSubject | undefined => {
    const n = numbers[paper];
    if (n !== undefined) return { kind: 'resolution', n };
    const afterResolutions = paper - numbers.length;
    const matter = facts.matters()[afterResolutions];
    if (matter !== undefined) return { kind: 'matter', id: matter.id };
    const afterMatters = afterResolutions - matters();
    if (afterMatters < statements.length) return { kind: 'document', symbol: statements.at(afterMatters).symbol };
    const draft = facts.failedDrafts()[afterMatters - statements.length]?.draft;
    return draft === undefined ? undefined : { kind: 'document', symbol: draft };
  };
  /** What speaks for a paper beside its words, about 0 to 4. */
  const weight = (paper: number): number => {
    const n = numbers[paper];
    if (n === undefined) return paper - numbers.length < matters() ? MATTER : 0;
    return RECALLED * Math.log2(1 + facts.recalledBy(n).length) + (NEWER * n) / facts.newestResolution;
  };

  /** Adds to `scores` the papers of a word of the index, each with the best that any word gave it. */
  const take = (scores: Map<number, Agreement>, value: number, whole: boolean): void => {
    let paper = 0;
    for (let i = offsets[value] ?? 0; i < (offsets[value + 1] ?? 0); i++) {
      const posting = postings[i] ?? 0;
      paper += posting >> 1;
      const score = posting & 1 ? NAME : ELSEWHERE;
      const before = scores.get(paper);
      if (
        before === undefined ||
        Number(whole) > Number(before.whole) ||
        (whole === before.whole && score > before.score)
      ) {
        scores.set(paper, { score, whole });
      }
    }
  };
  const ofWord = ({ text, dense, countries }: PaperWord): Map<number, Agreement> => {
    const scores = new Map<number, Agreement>();
    const found: Completion[] = dense ? stretches(trie, text) : completions(trie, text, MOST_COMPLETIONS);
    if (!dense && text.length >= LEAST_STEMMED) {
      const root = stem(text);
      if (root !== text) {
        for (const { value } of completions(trie, root, MOST_COMPLETIONS)) found.push({ value, whole: false });
      }
    }
    for (const { value, whole } of found) take(scores, value, whole);
    for (const country of countries) {
      const value = wordValue(trie, countryWord(country));
      if (value !== undefined) take(scores, value, true);
    }
    return scores;
  };

  /** Papers that have the most of the words. */
  return (words: readonly PaperWord[]): Hit[] => {
    const sums = new Map<number, { score: number; words: number; whole: boolean }>();
    for (const word of words) {
      for (const [paper, { score, whole }] of ofWord(word)) {
        const sum = sums.get(paper) ?? { score: 0, words: 0, whole: true };
        sum.score += score;
        sum.words++;
        sum.whole &&= whole;
        sums.set(paper, sum);
      }
    }
    const most = Math.max(0, ...[...sums.values()].map((sum) => sum.words));
    const tier = (whole: boolean): number =>
      tierOf(most < words.length ? 'some-words' : whole ? 'all-words' : 'begins');
    const scores = [...sums].flatMap(([paper, sum]) =>
      sum.words === most ? [[paper, tier(sum.whole) + sum.score / most + weight(paper)] as const] : [],
    );
    return highest(scores).flatMap(([paper, score]) => {
      const subject = subjectAt(paper);
      return subject === undefined ? [] : [{ subject, score }];
    });
  };
}
