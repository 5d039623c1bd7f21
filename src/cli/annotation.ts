import type { Mention, Reading } from '../detect/mention.ts';
import type { Facts } from '../facts/facts.ts';
import type { ReadDocument } from './document.ts';
import { Occurrences } from './occurrences.ts';
import { reason } from './reason.ts';

/** What a mention refers to, in the words of the output format (docs/annotate.md). */
interface Named {
  readonly type: 'resolution' | 'resolution-unnumbered' | 'document' | 'official';
  readonly ids?: readonly string[];
  readonly regime?: string;
  readonly id?: string;
  readonly name?: string;
}
export interface AnnotatedMention extends Named {
  readonly quote: string;
  readonly occurrence: number;
  readonly range: readonly [number, number];
  readonly confidence: number;
  readonly because: string;
  /** What the card warns of: a wrong year, an unknown number. */
  readonly caution?: string;
}
/** One line of the output. */
export interface Annotation {
  readonly doc: string;
  readonly lang?: string;
  readonly date?: string;
  readonly mentions: readonly AnnotatedMention[];
}

const resolutionId = (n: number): string => `S/RES/${n}`;

function named({ subject, because }: Mention, facts: Facts): Named {
  switch (subject.kind) {
    case 'resolution': {
      const topic = facts.resolution(subject.n)?.topic;
      const byDay = because.code === 'matter_day';
      return byDay
        ? {
            type: 'resolution-unnumbered',
            ids: [resolutionId(subject.n)],
            regime: 'other',
            ...(topic !== undefined && { name: topic }),
          }
        : { type: 'resolution', ids: [resolutionId(subject.n)], ...(topic === undefined ? {} : { name: topic }) };
    }
    case 'matter':
      return {
        type: 'resolution-unnumbered',
        ids: subject.n === undefined ? [] : [resolutionId(subject.n)],
        regime: subject.id,
        name: facts.matter(subject.id)?.name ?? subject.id,
      };
    case 'document':
      return { type: 'document', ids: [subject.symbol] };
    case 'official':
      return { type: 'official', ids: [], id: subject.id, name: facts.official(subject.id)?.name ?? subject.id };
  }
}

/** The line of a document, from what detection says of it; mentions less sure than `least` are left out. */
export function annotation(
  doc: string,
  document: ReadDocument,
  reading: Reading,
  facts: Facts,
  least: number,
): Annotation {
  const occurrences = new Occurrences(document.text);
  const mentions = reading.mentions.flatMap((mention: Mention): AnnotatedMention[] => {
    const range = document.range(mention.passage, mention.start, mention.end);
    if (range === undefined || mention.confidence < least) return [];
    const quote = document.text.slice(...range);
    const { type, ...identity } = named(mention, facts);
    return [
      {
        quote,
        occurrence: occurrences.at(quote, range[0]),
        range,
        type,
        ...identity,
        confidence: Math.round(mention.confidence * 1000) / 1000,
        because: reason(mention.because),
        ...(mention.caution === undefined ? {} : { caution: mention.caution.code }),
      },
    ];
  });
  const { lang, date } = reading;
  return { doc, ...(lang === undefined ? {} : { lang }), ...(date === undefined ? {} : { date }), mentions };
}
