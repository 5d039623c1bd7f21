import type { CardSubject, SymbolMeaning } from '../facts/card-facts.ts';
import type { Facts } from '../facts/facts.ts';
import { documentUrl } from '../facts/link-rules.ts';
import { resolutionSymbol } from '../facts/links.ts';
import { symbolMeaning } from '../facts/symbol.ts';
import { documentLanguage, type UnLanguage, unLanguage } from '../facts/un-language.ts';

/** A document to be cited: what every style is made from. */
export interface Reference {
  readonly symbol: string;
  readonly body: SymbolMeaning['body'];
  readonly series: SymbolMeaning['series'] | 'draft';
  /** Number by which a resolution is called: `1701`, `60/1`, `377 (V)`. */
  readonly number?: string;
  /** ISO 8601; absent where the facts do not know it. */
  readonly date?: string;
  /** Language in which the document is linked. */
  readonly language: UnLanguage;
  readonly url: string;
}

/** The number by which a resolution of the General Assembly is called: the session before it, since 1976, or behind it. */
function assemblyNumber({ session, number }: SymbolMeaning): string | undefined {
  if (session === undefined || number === undefined) return undefined;
  return /[IVXL]/u.test(session) ? `${number} (${session})` : `${session}/${number}`;
}

function referenceTo(symbol: string, lang: string, date: string | undefined, isDraft: boolean): Reference {
  const meaning = symbolMeaning(symbol);
  const language = documentLanguage(symbol, lang, date);
  const number = meaning.body === 'general-assembly' ? assemblyNumber(meaning) : meaning.number;
  return {
    symbol,
    body: meaning.body,
    series: isDraft ? 'draft' : meaning.series,
    ...(meaning.series === 'resolution' && number !== undefined ? { number } : {}),
    ...(date === undefined ? {} : { date }),
    language,
    url: documentUrl(symbol, language),
  };
}

/**
 * What a citation of a card's subject refers to, linked in the reader's language (BCP 47). Undefined where there is no
 * document to cite: officials, matters that are tied to no resolution, numbers that no fact knows (their symbol needs
 * a year), and press statements, which have no document.
 */
export function referenceOf(facts: Facts, subject: CardSubject, lang: string): Reference | undefined {
  switch (subject.kind) {
    case 'official':
      return undefined;
    case 'matter':
      return subject.n === undefined ? undefined : referenceOf(facts, { kind: 'resolution', n: subject.n }, lang);
    case 'resolution': {
      const date = facts.resolution(subject.n)?.date;
      return date === undefined
        ? undefined
        : referenceTo(resolutionSymbol(subject.n, date), unLanguage(lang), date, false);
    }
    case 'document': {
      const { symbol } = subject;
      if (symbolMeaning(symbol).series === 'press-statement') return undefined;
      const statement = facts.statement(symbol);
      const draft = facts.failedDraft(symbol);
      const reference = referenceTo(symbol, lang, (statement ?? draft)?.date, draft !== undefined);
      // Until 1993 statements stand under an S/ number that does not tell what they are.
      return statement === undefined ? reference : { ...reference, series: 'presidential-statement' };
    }
  }
}
