import { factWords } from '../cards/fact-words.ts';
import { type Say, sayCount } from '../cards/say.ts';
import { symbolWords } from '../cards/symbol-words.ts';
import type { CardHead } from '../facts/card-facts.ts';

/** The second line of an entry, and whether it is in the language of the facts (English). */
export function entryLine(
  head: CardHead,
  say: Say,
  locale: string,
): { readonly text: string; readonly english: boolean } | undefined {
  switch (head.kind) {
    case 'resolution':
      return head.topic === undefined ? undefined : { text: factWords(head.topic), english: true };
    case 'matter':
      return { text: sayCount(say, locale, 'matter_count', head.count), english: false };
    case 'document':
      return head.agenda === undefined
        ? { text: symbolWords(head.meaning, say), english: false }
        : { text: factWords(head.agenda), english: true };
    case 'official':
      return head.officeThen === undefined ? undefined : { text: factWords(head.officeThen.title), english: true };
  }
}
