import { readFile } from 'node:fs/promises';
import * as v from 'valibot';

const stringsSchema = v.record(v.string(), v.looseObject({ message: v.string() }));
/** The strings of the interface in a language, by their keys. */
export async function stringsOf(language: string): Promise<(key: string) => string> {
  const strings = v.parse(stringsSchema, JSON.parse(await readFile(`src/_locales/${language}/messages.json`, 'utf8')));
  return (key) => strings[key]?.message ?? '';
}
