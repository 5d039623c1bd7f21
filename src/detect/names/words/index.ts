import { ARABIC } from './ar.ts';
import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import { SPANISH } from './es.ts';
import { PERSIAN } from './fa.ts';
import { FRENCH } from './fr.ts';
import { HEBREW } from './he.ts';
import { JAPANESE } from './ja.ts';
import { KOREAN } from './ko.ts';
import type { NameWords } from './name-words.ts';
import { PORTUGUESE } from './pt.ts';
import { RUSSIAN } from './ru.ts';
import { UKRAINIAN } from './uk.ts';
import { CHINESE } from './zh.ts';

/** Every language's words. */
export const NAME_WORDS: readonly NameWords[] = [
  ARABIC,
  GERMAN,
  ENGLISH,
  SPANISH,
  PERSIAN,
  FRENCH,
  HEBREW,
  JAPANESE,
  KOREAN,
  PORTUGUESE,
  RUSSIAN,
  UKRAINIAN,
  CHINESE,
];
