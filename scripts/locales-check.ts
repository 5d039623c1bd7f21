/**
 * Checks the strings of the interface: every language has every string with the same placeholders,
 * every string is used, and the manifest names no other. (The compiler checks the keys that the code names.)
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import * as v from 'valibot';

const FOLDER = 'src/_locales';
/** The most that the Chrome Web Store takes for a description. */
const DESCRIPTION_LIMIT = 132;

const messagesSchema = v.record(
  v.pipe(v.string(), v.regex(/^[A-Za-z0-9_@]+$/, 'keys are of letters, digits, _ and @')),
  v.strictObject({
    message: v.pipe(v.string(), v.trim(), v.minLength(1, 'the message is empty')),
    description: v.optional(v.string()),
    placeholders: v.optional(
      v.record(v.string(), v.strictObject({ content: v.string(), example: v.optional(v.string()) })),
    ),
  }),
);
type Messages = v.InferOutput<typeof messagesSchema>;

/** Undefined where the file is not as browsers want it; what is wrong is added to `problems`. */
function readMessages(language: string, problems: string[]): Messages | undefined {
  const file = join(FOLDER, language, 'messages.json');
  const parsed = v.safeParse(messagesSchema, JSON.parse(readFileSync(file, 'utf8')));
  if (parsed.success) return parsed.output;
  problems.push(...parsed.issues.map((issue) => `${file}: ${v.getDotPath(issue)}: ${issue.message}`));
  return undefined;
}

const placeholdersOf = (message: Messages[string]): string =>
  Object.entries(message.placeholders ?? {})
    .map(([name, { content }]) => `${name}=${content}`)
    .sort()
    .join(' ');

/** Names between dollar signs that have no placeholder, and placeholders that the text lacks. */
function strayPlaceholders({ message, placeholders = {} }: Messages[string]): string[] {
  const used = new Set([...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase()));
  return [
    ...[...used].filter((name) => !(name in placeholders)).map((name) => `$${name}$ has no placeholder`),
    ...Object.keys(placeholders)
      .filter((name) => !used.has(name))
      .map((name) => `the text lacks $${name}$`),
  ];
}

const FORMS: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other'] satisfies Intl.LDMLPluralRule[];
/** Forms for small exact numbers, which may say the number in words. */
const EXACT: readonly string[] = ['zero', 'one', 'two'];

/** Of `popup_count_few` the family `popup_count` and the form `few`; undefined for what is not counted. */
function counted(key: string, english: Messages): { readonly family: string; readonly form: string } | undefined {
  const [, family = '', form = ''] = /^(.+)_([a-z]+)$/.exec(key) ?? [];
  const isCounted = FORMS.includes(form) && `${family}_one` in english && `${family}_other` in english;
  return isCounted ? { family, form } : undefined;
}

/** What is wrong with the forms that a language has of what is counted: those of CLDR, and no others. */
function comparePlurals(
  language: string,
  messages: Messages,
  english: Messages,
  at: (key: string) => string,
): string[] {
  const wanted = new Intl.PluralRules(language.replace('_', '-')).resolvedOptions().pluralCategories;
  const families = new Set(Object.keys(english).flatMap((key) => counted(key, english)?.family ?? []));
  const problems: string[] = [];
  for (const family of families) {
    const model = english[`${family}_other`];
    for (const form of FORMS) {
      const key = `${family}_${form}`;
      const message = messages[key];
      const isWanted = wanted.some((category) => category === form);
      if (message === undefined && isWanted) problems.push(`${at(key)}: missing; the language counts so`);
      if (message !== undefined && !isWanted) problems.push(`${at(key)}: the language does not count so`);
      if (message === undefined || model === undefined || placeholdersOf(message) === placeholdersOf(model)) continue;
      if (!EXACT.includes(form)) problems.push(`${at(key)}: the placeholders are not those of ${family}_other`);
    }
  }
  return problems;
}

function compare(language: string, messages: Messages, english: Messages): string[] {
  const problems: string[] = [];
  const at = (key: string): string => `${join(FOLDER, language, 'messages.json')}: ${key}`;
  for (const [key, message] of Object.entries(messages)) {
    problems.push(...strayPlaceholders(message).map((problem) => `${at(key)}: ${problem}`));
    if (counted(key, english) !== undefined) continue;
    const model = english[key];
    if (model === undefined) problems.push(`${at(key)}: English has no such string`);
    else if (placeholdersOf(model) !== placeholdersOf(message)) {
      problems.push(`${at(key)}: the placeholders are not those of English (${placeholdersOf(model)})`);
    }
  }
  for (const key of Object.keys(english)) {
    if (!(key in messages) && counted(key, english) === undefined) problems.push(`${at(key)}: missing`);
  }
  problems.push(...comparePlurals(language, messages, english, at));
  const description = messages['ext_description']?.message ?? '';
  if (description.length > DESCRIPTION_LIMIT) {
    problems.push(`${at('ext_description')}: ${description.length} characters, at most ${DESCRIPTION_LIMIT} fit`);
  }
  return problems;
}

/** Keys in quotes, families (`keyOf('measure', …)` uses all of `measure_…`) and `__MSG_…__` of the manifest. */
function uses(): { readonly keys: Set<string>; readonly families: Set<string>; readonly manifest: Set<string> } {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join('src', file), 'utf8'))
    .join('\n');
  const manifest = readFileSync('manifest.json', 'utf8');
  const all = (text: string, pattern: RegExp): Set<string> =>
    new Set([...text.matchAll(pattern)].map(([, found = '']) => found));
  return {
    keys: all(sources, /'(\w+)'/g),
    families: all(sources, /keyOf\('(\w+)'/g),
    manifest: all(manifest, /__MSG_(\w+)__/g),
  };
}

function unused(english: Messages): string[] {
  const { keys, families, manifest } = uses();
  const inFamily = (key: string): boolean => [...families].some((family) => key.startsWith(`${family}_`));
  return [
    ...Object.keys(english)
      .filter((key) => !keys.has(counted(key, english)?.family ?? key) && !manifest.has(key) && !inFamily(key))
      .map((key) => `${FOLDER}: ${key} is used nowhere`),
    ...[...manifest].filter((key) => !(key in english)).map((key) => `manifest.json: ${key} is no string`),
  ];
}

const problems: string[] = [];
const languages = readdirSync(FOLDER).sort();
const read = languages.map((language) => [language, readMessages(language, problems)] as const);
const english = read.find(([language]) => language === 'en')?.[1] ?? {};
for (const [language, messages] of read) if (messages) problems.push(...compare(language, messages, english));
problems.push(...unused(english));
for (const problem of problems) console.error(problem);
console.log(`${Object.keys(english).length} strings in ${languages.join(', ')}: ${problems.length} problems`);
if (problems.length > 0) process.exitCode = 1;
