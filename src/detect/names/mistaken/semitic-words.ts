/**
 * Small words and verbs of Arabic, Persian and Hebrew that fold to given names: على ("on") to علي, طالب ("demanded"),
 * دولت ("government of"), גם ("also").
 */
const SMALL_WORD =
  /^(?:[وف]?(?:على|إلى|الى|كان|كانت|قال|أن|إن|طالب|هنأ|أمر|بين|ترى|خلف|غير|أمام|دون|بات|أولى|جرى|دفع|روى|شاهد|نوه|هنا|لام|بيان|أمل|منح)|اما|ولی|دولت|تیم|سوی|بین|بدون|غیر|چنین|چون|است|روز|ו?(?:גם|אבל|אולי|אלה|היא|אני|רוב|לפני|לגבי|למרות))$/;

/** "شيخ محمد بن …": a given name, with a father's behind it; Hebrew tells an age so too ("בן ה-70"). */
const FATHERED = /^[ \u00a0](?:(?:بن|ابن|بنت)[ \u00a0]|בן[ \u00a0](?!ה?[-־]?\d))/;
const FATHERED_REACH = 10;

/** Whether a word of a script without capitals is hardly the given name that it folds to. */
export const isSmallWord = (word: string): boolean => SMALL_WORD.test(word);

/** Whether a father's name stands behind the given name that ends at `end`. */
export const isFathered = (text: string, end: number): boolean => FATHERED.test(text.slice(end, end + FATHERED_REACH));
