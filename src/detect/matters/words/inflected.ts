const cyrillic = /[\u0400-\u04ff]/;
const ending = /(?:[аяоеиыуюйьіїє]|ие|ый|ий|ая|ое|ые)$/;
const SHORTEST_STEM = 4;
const latin = /^[\p{Script=Latin}\p{M}\p{N}\p{P}\p{Z}]+$/u;

/**
 * Forms in which a keyword of the facts is looked for: Russian and Ukrainian words by
 * their stems (every word of a phrase), Latin ones with a plural or possessive s.
 */
export function inflected(keyword: string): string[] {
  if (cyrillic.test(keyword)) return [keyword, keyword.split(' ').map(stem).join(' ')];
  return latin.test(keyword) ? [keyword, `${keyword}s`, `${keyword}'s`] : [keyword];
}

function stem(word: string): string {
  const bare = word.replace(ending, '');
  return cyrillic.test(word) && bare.length >= SHORTEST_STEM && word !== word.toUpperCase() ? `${bare}*` : word;
}
