/**
 * English words of the facts (subjects, agenda items, matters, offices) as they are printed: with the apostrophe
 * of print, and without the gap that the UN's lists leave after a slash.
 */
export function factWords(text: string): string {
  return text.replaceAll(/(?<=\p{L})'(?=\p{L}|\s|$)/gu, '’').replaceAll(/(?<=\p{L})\/ (?=\p{L})/gu, '/');
}
