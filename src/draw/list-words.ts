import { keptFormat } from '../cards/kept-format.ts';

const lists = keptFormat((locale, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options));

/** "China, France and Russia". */
export function listWords(words: readonly string[], locale: string): string {
  return lists(locale, { type: 'conjunction' }).format(words);
}
