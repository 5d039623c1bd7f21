import type { NameWords } from './name-words.ts';

/** Every language's words. */
export const NAME_WORDS: readonly NameWords[] = [];
