import type { AnnotatedMention } from '../../src/cli/annotation.ts';
import type { GoldDocument, GoldMention } from './gold.ts';
import { type Bearers, sameThing } from './same-thing.ts';
import { annotatedSpan, nth, overlap, type Span, wordCount } from './span.ts';

/** `missed`: not found; `misnamed`: found and taken for another; `false`: nothing is there. */
export type Verdict = 'right' | 'missed' | 'misnamed' | 'false';

/** What came of an annotated mention, or (for `false`) of a mention that the detector made up. */
export interface Judged {
  readonly doc: string;
  readonly lang: string;
  readonly type: GoldMention['type'];
  readonly quote: string;
  readonly occurrence: number;
  readonly verdict: Verdict;
  /** Who or what it is, as the annotation or, for `false`, the detector says. */
  readonly what: string;
  readonly context: string;
}
export interface JudgedFinding {
  readonly type: GoldMention['type'];
  readonly right: boolean;
  readonly confidence: number;
}
export interface JudgedDocument {
  readonly doc: string;
  readonly lang: string;
  /** Mentions that must be found and those that should not have been. */
  readonly judged: readonly Judged[];
  /** What the detector found, without what may be found or left. */
  readonly findings: readonly JudgedFinding[];
  readonly traps: readonly { readonly kind: string; readonly hit: boolean; readonly quote: string }[];
  /** Words of a document without any mention; undefined for others. */
  readonly negativeWords?: number;
  /** Quotes of the annotation that the text does not have. */
  readonly unplaced: readonly string[];
}

const AROUND = 60;

function contextOf(text: string, [start, end]: Span): string {
  const [before, after] = [text.slice(Math.max(0, start - AROUND), start), text.slice(end, end + AROUND)];
  return `${before}[${text.slice(start, end)}]${after}`;
}

const whatOf = ({ name, regime, ids }: GoldMention | AnnotatedMention): string =>
  [(ids ?? []).join(','), regime, name].flat().filter(Boolean).join(' ');

/** Holds what was found in a document against its annotation. */
export function judge(
  gold: GoldDocument,
  text: string,
  mentions: readonly AnnotatedMention[],
  bearers: Bearers,
): JudgedDocument {
  const { doc, lang } = gold;
  const scope = annotatedSpan(gold, text);
  const found = mentions.filter(({ range }) => scope === undefined || overlap(range, scope));
  const unplaced: string[] = [];
  const placed = <T extends { quote: string; occurrence: number }>(item: T): { item: T; span: Span }[] => {
    const span = nth(text, item.quote, item.occurrence);
    if (span === undefined) unplaced.push(item.quote);
    return span === undefined ? [] : [{ item, span }];
  };
  const wanted = gold.mentions.flatMap(placed);
  const isRight = (mention: AnnotatedMention): boolean =>
    wanted.some(
      ({ item, span }) =>
        item.type === mention.type && overlap(mention.range, span) && sameThing(item, mention, bearers),
    );
  const isNear = (mention: AnnotatedMention): boolean =>
    wanted.some(({ item, span }) => item.type === mention.type && overlap(mention.range, span));
  const mayBeLeft = (mention: AnnotatedMention): boolean =>
    wanted.some(({ item, span }) => item.optional && overlap(mention.range, span));
  const counted = found.filter((mention) => isRight(mention) || !mayBeLeft(mention));
  const must = wanted.filter(({ item }) => !item.optional);
  const judged = must.map(({ item, span }): Judged => {
    const near = found.filter(({ type, range }) => type === item.type && overlap(range, span));
    const right = near.some((mention) => sameThing(item, mention, bearers));
    const verdict: Verdict = right ? 'right' : near.length > 0 ? 'misnamed' : 'missed';
    const what = right ? whatOf(item) : [whatOf(item), ...near.map(whatOf)].join(', not ');
    const { type, quote, occurrence } = item;
    return { doc, lang, type, quote, occurrence, verdict, what, context: contextOf(text, span) };
  });
  const madeUp = counted
    .filter((mention) => !isRight(mention) && !isNear(mention))
    .map(
      (mention): Judged => ({
        doc,
        lang,
        type: mention.type,
        quote: mention.quote,
        occurrence: mention.occurrence,
        verdict: 'false',
        what: whatOf(mention),
        context: contextOf(text, mention.range),
      }),
    );
  const trapsHit = gold.traps.flatMap(placed).map(({ item, span }) => ({
    kind: item.kind,
    quote: item.quote,
    hit: counted.some((mention) => overlap(mention.range, span) && !isRight(mention)),
  }));
  return {
    doc,
    lang,
    judged: [...judged, ...madeUp],
    findings: counted.map((mention) => ({
      type: mention.type,
      right: isRight(mention),
      confidence: mention.confidence,
    })),
    traps: trapsHit,
    ...(gold.mentions.length > 0 ? {} : { negativeWords: wordCount(scope ? text.slice(...scope) : text) }),
    unplaced,
  };
}
