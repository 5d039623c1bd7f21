import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslEntry } from './csl-entry.ts';

// Names of states and officials have letters beyond ASCII, and so has every BibTeX of today.
plugins.config.get('@bibtex').format.asciiOnly = false;
plugins.config.get('@bibtex').format.useIdAsLabel = true;

/** The library folds long lines of RIS in the middle of words; those who read it take a line for a field. */
const FOLD = /\n(?![A-Z][A-Z0-9] {2}-)/gu;

/** An entry in the form of a reference manager. */
export function formatEntry(entry: CslEntry, form: 'bibtex' | 'ris'): string {
  // bounded: the text of one citation
  const text = plugins.output.format(form, [entry]).replaceAll(/^\n+|\n+$/gu, '');
  return form === 'ris' ? text.replaceAll(FOLD, '') : text;
}
