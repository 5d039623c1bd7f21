import { countsOf } from '../../facts/counts.ts';
import type { Sections } from '../../facts/pack.ts';
import type { Confusable, Official, TitleForms } from '../../facts/schema.ts';
import { contextSections } from './compile/context-sections.ts';
import { formsOf } from './compile/forms.ts';
import { peopleSections } from './compile/people-sections.ts';
import { fold } from './read/fold.ts';
import { FORM_CLASS, type FormClass } from './read/form-class.ts';
import { inTrieOrder, trieSections } from './read/trie.ts';

/** Shortest folded form that the index takes; Han and Hangul names may be two, syllables one. */
const SHORTEST = 2;

/**
 * Compiles the names index of the pack: a trie over every form of every official, the officials
 * that each form may mean, their offices as columns, and the words that stand near a name or make another of it.
 * `officials` in the order of the pack's table.
 */
export async function nameSections(tables: {
  readonly officials: readonly Official[];
  readonly titles: readonly TitleForms[];
  readonly confusables: readonly Confusable[];
}): Promise<Sections> {
  const bearers = new Map<string, Map<number, FormClass>>();
  for (const [index, official] of tables.officials.entries()) {
    for (const { text, formClass } of await formsOf(official)) {
      const key = fold(text);
      if (key.length < (formClass === FORM_CLASS.syllable ? 1 : SHORTEST)) continue;
      const known = bearers.get(key) ?? new Map<number, FormClass>();
      const before = known.get(index);
      if (before === undefined || formClass < before) known.set(index, formClass);
      bearers.set(key, known);
    }
  }
  const keys = [...bearers.keys()].sort(inTrieOrder);
  const postings = keys.map((key) => [...(bearers.get(key) ?? [])].map(([index, formClass]) => index * 4 + formClass));
  return {
    ...trieSections('names', keys),
    'names.counts': countsOf(postings),
    'names.postings': Uint32Array.from(postings.flat()),
    ...peopleSections(tables.officials),
    ...contextSections(tables.titles, tables.officials, tables.confusables),
  };
}
