import { cslEntry } from './csl-entry.ts';
import { bluebookCitation, oscolaCitation } from './law-styles.ts';
import { htmlFootnote, markdownCitation } from './markup.ts';
import type { Reference } from './reference.ts';
import { unCitation } from './un-style.ts';

/** The forms of a citation, in the order in which they are offered. */
export type CitationForm = 'plain' | 'markdown' | 'html' | 'oscola' | 'bluebook' | 'bibtex' | 'ris' | 'csl';
export interface Citation {
  readonly form: CitationForm;
  readonly text: string;
}

/** The citations of a document in all forms that fit it. */
export async function citationsOf(reference: Reference): Promise<readonly Citation[]> {
  const entry = cslEntry(reference);
  // Half as large as all the rest of the background: read when it is wanted.
  const { formatEntry } = await import('./citation-library.ts');
  const texts: readonly (readonly [CitationForm, string | undefined])[] = [
    ['plain', unCitation(reference)],
    ['markdown', markdownCitation(reference)],
    ['html', htmlFootnote(reference)],
    ['oscola', oscolaCitation(reference)],
    ['bluebook', bluebookCitation(reference)],
    ['bibtex', formatEntry(entry, 'bibtex')],
    ['ris', formatEntry(entry, 'ris')],
    ['csl', JSON.stringify([entry], undefined, 2)],
  ];
  return texts.flatMap(([form, text]) => (text === undefined ? [] : [{ form, text }]));
}
