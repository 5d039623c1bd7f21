import type { SymbolMeaning } from './card-facts.ts';

type Body = SymbolMeaning['body'];
type Series = SymbolMeaning['series'];

/**
 * Forms of document symbols, the more special first. Source: United Nations Document Series Symbols
 * (ST/LIB/SER.B/5 and Dag Hammarskjöld Library, "UN Document Symbols").
 * Groups: `year`, `session`, `number`.
 */
const FORMS: readonly { readonly form: RegExp; readonly body: Body; readonly series: Series }[] = [
  {
    form: /^S\/RES\/(?<number>\d+)(?:\((?<year>\d{4})\))?$/u,
    body: 'security-council',
    series: 'resolution',
  },
  { form: /^S\/PRST\/(?<year>\d{4})\/(?<number>\d+)$/u, body: 'security-council', series: 'presidential-statement' },
  { form: /^S\/PV\.(?<number>\d+)/u, body: 'security-council', series: 'meeting-record' },
  { form: /^S\/(?<year>\d{4})\/(?<number>\d+)/u, body: 'security-council', series: 'document' },
  { form: /^S\/(?<number>\d+)/u, body: 'security-council', series: 'document' },
  { form: /^S\//u, body: 'security-council', series: 'other' },
  { form: /^SC\/(?<number>\d+)/u, body: 'security-council', series: 'press-statement' },
  {
    form: /^A\/RES\/(?<session>(?:ES-|S-)?\d+)\/(?<number>\d+)/u,
    body: 'general-assembly',
    series: 'resolution',
  },
  // Until the thirtieth session: the number, the session in Roman numerals.
  {
    form: /^A\/RES\/(?<number>\d+)\((?<session>(?:ES-|S-)?[IVXL]+)\)/u,
    body: 'general-assembly',
    series: 'resolution',
  },
  { form: /^A\/DEC\/(?<session>(?:ES-|S-)?\d+)\/(?<number>\d+)/u, body: 'general-assembly', series: 'decision' },
  { form: /^A\/(?<session>(?:ES-|S-)?\d+)\/PV\.(?<number>\d+)/u, body: 'general-assembly', series: 'meeting-record' },
  { form: /^A\/PV\.(?<number>\d+)/u, body: 'general-assembly', series: 'meeting-record' },
  { form: /^A\/(?<session>(?:ES-|S-)?\d+)\/(?<number>\d+)/u, body: 'general-assembly', series: 'document' },
  // Bodies under the Assembly have series of their own: A/HRC, A/C.3, A/CONF.
  { form: /^A\/(?:HRC|CONF|CN|AC)\b/u, body: 'other', series: 'other' },
  { form: /^A\/C\.\d/u, body: 'general-assembly', series: 'other' },
  { form: /^A\//u, body: 'general-assembly', series: 'other' },
];

/** What the parts of a document symbol say; spaces (`S/RES/1701 (2006)`) are of no account. */
export function symbolMeaning(symbol: string): SymbolMeaning {
  const compact = symbol.replace(/\s+/gu, '').toUpperCase();
  for (const { form, body, series } of FORMS) {
    const groups = form.exec(compact)?.groups;
    if (!form.test(compact)) continue;
    const year = groups?.['year'];
    const session = groups?.['session'];
    const number = groups?.['number'];
    return {
      body,
      series,
      ...(year === undefined ? {} : { year: Number(year) }),
      ...(session === undefined ? {} : { session }),
      ...(number === undefined ? {} : { number }),
    };
  }
  return { body: 'other', series: 'other' };
}

/** A part of a symbol as it is written, and what it says. */
export interface SymbolPart {
  readonly text: string;
  readonly says:
    | 'body'
    | 'series'
    | 'year'
    | 'session'
    | 'number'
    | 'revision'
    | 'addendum'
    | 'corrigendum'
    | 'resumption'
    | 'rest';
}

const SERIES_WORDS: ReadonlySet<string> = new Set(['RES', 'PRST', 'PV', 'DEC']);
/** Endings of a symbol (UN Editorial Manual, document symbols: parts that tell changes to a document). */
const ENDINGS: readonly (readonly [RegExp, SymbolPart['says']])[] = [
  [/^REV\.\d+$/u, 'revision'],
  [/^ADD\.\d+$/u, 'addendum'],
  [/^CORR\.\d+$/u, 'corrigendum'],
  [/^RESUMPTION(\.?\d+)?$/u, 'resumption'],
];
const PART = /(?:Rev|Add|Corr)\.\d+|Resumption ?\d*|[^\s/.()[\]]+/giu;

/** The parts of a symbol in order, each with what it says, for a reader who has never met one. */
export function symbolParts(symbol: string): readonly SymbolPart[] {
  const meaning = symbolMeaning(symbol);
  const open = new Map<string, SymbolPart['says']>();
  if (meaning.year !== undefined) open.set(String(meaning.year), 'year');
  if (meaning.number !== undefined) open.set(meaning.number, 'number');
  if (meaning.session !== undefined) open.set(meaning.session, 'session');
  return [...symbol.matchAll(PART)].map(([text], i) => {
    const word = text.toUpperCase();
    const ending = ENDINGS.find(([form]) => form.test(word.replace(/\s/gu, '')));
    if (i === 0) return { text, says: 'body' };
    if (ending !== undefined) return { text, says: ending[1] };
    if (SERIES_WORDS.has(word)) return { text, says: 'series' };
    const says = open.get(word) ?? 'rest';
    // a number that occurs twice (S/PRST/2017/2017) says each thing once
    open.delete(word);
    return { text, says };
  });
}
