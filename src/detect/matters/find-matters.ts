import type { Facts } from '../../facts/facts.ts';
import { once } from '../../facts/recent.ts';
import { IS } from '../citations/lexicon.ts';
import { tokensOf } from '../citations/page-tokens.ts';
import type { TokenText } from '../citations/tokens.ts';
import type { Mention } from '../mention.ts';
import type { PageText } from '../page-text.ts';
import { type FoldedText, rawSpan } from '../text/fold.ts';
import { firstFrom } from '../text/sorted.ts';
import { entryDate } from './entry-day.ts';
import { leader } from './evidence.ts';
import { Grounds } from './ground.ts';
import { adoptedDrafts } from './phrases/adopted-drafts.ts';
import { byItsDay } from './phrases/by-its-day.ts';
import { impliedResolutions } from './phrases/implied-council.ts';
import { lastNamed } from './phrases/last-named.ts';
import { type NounPhrase, nounPhrases } from './phrases/noun-phrases.ts';
import { citedByNumber, shortForms } from './phrases/short-forms.ts';
import { fullDate, type Scene, type Tied, tie } from './tie.ts';
import type { Sentence } from './told-days.ts';
import { type Vetoed, vetoedIn } from './vetoed.ts';
import { familyOf } from './words/families.ts';

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
const VETOED = 0.85;

function confidenceOf({ matter, code }: Tied, phrase: NounPhrase): number {
  if (phrase.body === 'council') return CONFIDENCE[code];
  return CONFIDENCE[code] - (matter !== undefined && familyOf(matter) === PALESTINE ? UN_ON_PALESTINE : UN_ONLY);
}

type Free = (start: number, end: number) => boolean;

/** Whether a folded span overlaps nothing that is taken. */
function freeIn(folded: FoldedText, taken: readonly Mention[]): Free {
  const spans = [...taken].sort((a, b) => a.start - b.start);
  return (start, end) => {
    const span = rawSpan(folded, start, end);
    const next = spans[firstFrom(spans, (mention) => mention.end, span.start + 1)];
    return next === undefined || next.start >= span.end;
  };
}

function sentenceAround({ folded, sentences }: TokenText, { start, end, sentence }: NounPhrase): Sentence {
  const from = sentences[sentence] ?? 0;
  const to = sentences[sentence + 1] ?? folded.text.length;
  const raw = folded.raw.slice(folded.at[from] ?? 0, folded.at[to] ?? folded.raw.length);
  return { text: folded.text.slice(from, to), raw, start: start - from, end: end - from };
}

/** Everything that a passage is asked for. */
interface Desk {
  readonly scene: Scene;
  readonly source: TokenText;
  readonly passage: number;
}

function mentionOf(
  { source, passage }: Desk,
  at: { readonly start: number; readonly end: number },
  { subject, confidence, because }: Pick<Mention, 'subject' | 'confidence' | 'because'>,
): Mention {
  const { start, end } = rawSpan(source.folded, at.start, at.end);
  return { passage, start, end, quote: source.folded.raw.slice(start, end), subject, confidence, because };
}

function unnumbered(desk: Desk, phrases: readonly NounPhrase[]): Mention[] {
  return phrases.flatMap((phrase): Mention[] => {
    const tied = tie(desk.scene, desk.passage, phrase);
    if (tied === undefined) return [];
    const { matter, code, words, n } = tied;
    const confidence = confidenceOf(tied, phrase);
    const because = { code, words };
    if (matter !== undefined) {
      const subject = { kind: 'matter', id: matter.id, ...(n !== undefined && { n }) } as const;
      return [mentionOf(desk, phrase, { subject, confidence, because })];
    }
    return n === undefined
      ? []
      : [mentionOf(desk, phrase, { subject: { kind: 'resolution', n }, confidence, because })];
  });
}

function vetoes({ scene, source, passage }: Desk): readonly Vetoed[] {
  const about = (start: number, end: number, sentence: number): string | undefined => {
    const grounds = [
      scene.grounds.sentence(passage, { start, end, sentence, general: false }),
      scene.grounds.paragraph(passage),
      scene.grounds.headline(),
    ];
    for (const { scores } of grounds) {
      const found = leader(scores);
      if (found !== undefined) return found.family;
    }
    return undefined;
  };
  return vetoedIn(source, scene.facts, fullDate(scene.date), scene.entry(passage), about);
}

/** References that only their day ties; where the page cites resolutions by number, and no day of theirs is told nor their entry's, only to those. */
function byDay(desk: Desk, isCouncils: (start: number) => boolean, free: Free): Mention[] {
  const { told, near, about } = byItsDay(desk.source, isCouncils);
  const { cited, entry } = desk.scene;
  const isFree = ({ start, end }: { start: number; end: number }): boolean => free(start, end);
  const isCited = ({ subject }: Mention): boolean =>
    cited.size === 0 ||
    entry(desk.passage) !== undefined ||
    ('n' in subject && subject.n !== undefined && cited.has(subject.n));
  return [
    ...unnumbered(desk, [...about, ...told].filter(isFree)),
    ...unnumbered(desk, near.filter(isFree)).filter(isCited),
  ];
}

/** References to what only the page gives to the Council: drafts that it is said to have adopted, resolutions of a day, and drafts that failed. */
function drafts(desk: Desk, isCouncils: (start: number) => boolean, free: Free): Mention[] {
  const isFree = ({ start, end }: { start: number; end: number }): boolean => free(start, end);
  const implied = impliedResolutions(desk.source).filter(({ start }) => isCouncils(start));
  const adopted = unnumbered(desk, [...adoptedDrafts(desk.source), ...implied].filter(isFree));
  const vetoed = vetoes(desk)
    .filter(isFree)
    .map((one) =>
      mentionOf(desk, one, {
        subject: { kind: 'document', symbol: one.draft.draft },
        confidence: VETOED,
        because: { code: 'matter_day', words: [one.draft.date] },
      }),
    );
  return [...adopted, ...vetoed];
}

/**
 * References to resolutions without a number, each tied to the one standing matter that its sentence, its paragraph,
 * the headline or the article speaks of, or by day and subject to one resolution or failed draft. Nothing where two
 * are as likely. In reading order, overlapping neither each other nor `taken`.
 */
export function findMatters(page: PageText, facts: Facts, { date, taken }: MatterContext): Mention[] {
  const sources = tokensOf(page);
  const grounds = new Grounds(page, facts, sources, taken, date);
  const cited = new Set(taken.flatMap(({ subject }) => (subject.kind === 'resolution' ? [subject.n] : [])));
  const sentence = (passage: number, phrase: NounPhrase): Sentence => {
    const source = sources[passage];
    return source === undefined ? { text: '', raw: '', start: 0, end: 0 } : sentenceAround(source, phrase);
  };
  const entries = sources.map((_, passage) => once(() => entryDate(page, passage)));
  const entry = (passage: number): string | undefined => entries[passage]?.();
  const scene: Scene = { facts, grounds, date, cited, sentence, entry };
  const byNumber = citedByNumber(taken, facts);
  const takenIn: Mention[][] = sources.map(() => []);
  for (const mention of taken) takenIn[mention.passage]?.push(mention);
  const councilNamed = sources.some(({ tokens }) => tokens.some(({ is }) => (is & IS.council) !== 0));
  const isCouncils = once(() => lastNamed(page, sources));
  return sources.flatMap((source, passage) => {
    if (source.tokens.length === 0) return [];
    const desk: Desk = { scene, source, passage };
    const here = takenIn[passage] ?? [];
    const lastIsCouncil = (start: number): boolean => isCouncils()(passage, start);
    let found: readonly Mention[] = [];
    const readers: readonly ((free: Free) => Mention[])[] = [
      (free) => unnumbered(desk, nounPhrases(source, free)),
      (free) => (councilNamed ? drafts(desk, lastIsCouncil, free) : []),
      (free) => (councilNamed ? byDay(desk, lastIsCouncil, free) : []),
      (free) => shortForms(source, passage, byNumber, free).map((short) => mentionOf(desk, short, short)),
    ];
    for (const read of readers) found = [...found, ...read(freeIn(source.folded, [...here, ...found]))];
    return found.toSorted((a, b) => a.start - b.start);
  });
}
