import { localeOf, type Say } from '../../cards/say.ts';
import { say, uiLanguage } from '../../platform/words.ts';

/** The strings of the interface in the reader's language, and the tag of that language, for all that shows cards. */
export const speak: Say = say;
export const locale = (): string => localeOf(speak, uiLanguage());
