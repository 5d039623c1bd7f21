/**
 * Light stemming of folded words, the same for the index and the text: enough to bring the case
 * endings of "президентом" and the article of "والرئيس" away, never meant to give a real word.
 */
const CYRILLIC_ENDING =
  /(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|ією|ої|ій|ою|ею|ам|ям|ах|ях|ов|ев|ей|ом|ем|ым|им|ой|ые|ие|ая|яя|ое|ее|ых|их|ую|юю|ый|ий|ия|ию|ии|а|я|ы|и|і|у|ю|е|о|ь|й)$/;
const LATIN_ENDING = /(?:innen|in|en|es|er|s|n|e|a|o)$/;
const ARABIC_PREFIX = /^(?:و|ف)?(?:بال|كال|ال|لل|ب|ل)?/;
const HEBREW_PREFIX = /^[והבלמשכ]{1,2}/;
const LEAST = 4;
const LEAST_SEMITIC = 3;

export function stem(word: string): string {
  const unit = word.charCodeAt(0);
  if (unit >= 0x400 && unit < 0x530) return cut(word, CYRILLIC_ENDING, LEAST);
  if (unit >= 0x600 && unit < 0x700) return cut(word, ARABIC_PREFIX, LEAST_SEMITIC);
  if (unit >= 0x590 && unit < 0x600) return cut(word, HEBREW_PREFIX, LEAST_SEMITIC);
  return cut(word, LATIN_ENDING, LEAST);
}

function cut(word: string, affix: RegExp, least: number): string {
  const rest = word.replace(affix, '');
  return rest.length >= least ? rest : word;
}
