import { directionOf, localeOf, type MessageKey, type Say } from '../cards/say.ts';
import { speakChosenLanguage } from '../platform/language.ts';
import { say, uiLanguage } from '../platform/words.ts';

/** Sets a page of the extension up in the reader's language; gives where it is drawn. */
export async function openPage(
  title: MessageKey,
): Promise<{ readonly root: Element; readonly say: Say; readonly locale: string }> {
  await speakChosenLanguage();
  const locale = localeOf(say, uiLanguage());
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(say);
  document.title = say(title);
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no element with the id root');
  return { root, say, locale };
}
