import type { Reference } from './reference.ts';
import { unTitle } from './un-style.ts';

/** An entry of CSL-JSON (Citation Style Language, schema 1.0), as far as a document of the UN has its fields. */
export interface CslEntry {
  readonly id: string;
  readonly type: 'report';
  readonly title: string;
  readonly author: readonly [{ readonly literal: string }];
  readonly publisher: string;
  readonly number: string;
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
  readonly URL: string;
  readonly language: string;
}

const AUTHORS: Readonly<Record<Reference['body'], string>> = {
  'security-council': 'United Nations, Security Council',
  'general-assembly': 'United Nations, General Assembly',
  other: 'United Nations',
};

/**
 * The entry of a document for reference managers: of the type `report`, the only one of CSL whose number (here the
 * symbol) BibTeX and RIS have a field for.
 */
export function cslEntry(reference: Reference): CslEntry {
  const { symbol, body, date, url, language } = reference;
  return {
    id: symbol.replaceAll(/[^A-Za-z0-9]+/gu, '-').replace(/-$/u, ''),
    type: 'report',
    title: unTitle(reference),
    author: [{ literal: AUTHORS[body] }],
    publisher: 'United Nations',
    number: symbol,
    ...(date === undefined ? {} : { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    URL: url,
    language,
  };
}
