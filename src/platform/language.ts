import * as v from 'valibot';
import { readOwnFile } from './own-files.ts';
import { readSettings } from './settings.ts';
import { LANGUAGES } from './settings-shape.ts';
import { speak } from './words.ts';

const messagesSchema = v.record(
  v.string(),
  v.object({ message: v.string(), placeholders: v.optional(v.record(v.string(), v.object({ content: v.string() }))) }),
);

/** The strings of a language with their placeholders as `$1`, `$2`; undefined where there is no such language. */
export async function stringsOf(language: string): Promise<Readonly<Record<string, string>> | undefined> {
  if (!LANGUAGES.some((known) => known === language)) return undefined;
  const bytes = await readOwnFile(`_locales/${language}/messages.json`);
  if (bytes === undefined) return undefined;
  const messages = v.parse(messagesSchema, JSON.parse(new TextDecoder().decode(bytes)));
  const plain = ({ message, placeholders = {} }: (typeof messages)[string]): string =>
    message.replace(/\$(\w+)\$/g, (all, name: string) => placeholders[name.toLowerCase()]?.content ?? all);
  return Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, plain(message)]));
}

/** Makes a page of the extension speak the language that the reader chose; the browser's own where none was. */
export async function speakChosenLanguage(): Promise<void> {
  const { language } = await readSettings();
  const strings = language === null ? undefined : await stringsOf(language);
  if (strings !== undefined) speak(strings);
}
