import { countsOf } from '../../../facts/counts.ts';
import type { Sections } from '../../../facts/pack.ts';
import { type Confusable, type Official, ROLE_KINDS, type RoleKind, type TitleForms } from '../../../facts/schema.ts';
import { type ContextWord, encodeContextWord } from '../read/context-word.ts';
import { fold } from '../read/fold.ts';
import { contextKey } from '../read/tokens.ts';
import { inTrieOrder, trieSections } from '../read/trie.ts';
import { isDenseUnit } from '../read/units.ts';
import { countryNumber } from '../whose/country-number.ts';
import { NAME_WORDS } from '../words/index.ts';
import { TRADES } from '../words/trades.ts';
import { countryNames } from './country-names.ts';

const isRoleKind = (kind: string): kind is RoleKind => (ROLE_KINDS as readonly string[]).includes(kind);

function wordOf(row: TitleForms): ContextWord {
  const country = countryNumber(row.country);
  if (isRoleKind(row.kind)) return { category: 'title', kind: row.kind, country };
  if (row.kind === 'honorific') return { category: 'honorific', country };
  if (row.kind === 'marker-former') return { category: 'former', country };
  if (row.kind === 'marker-acting') return { category: 'acting', country };
  return { category: 'country', country };
}

/** Languages other than English whose given names stand apart from the family name. */
const APART = ['ru', 'uk', 'ar', 'fa', 'he'];
const LEAST_GIVEN = 3;
/** So many more officials bear it as a given name. */
const MOSTLY_GIVEN = 5;

/** "باسم" would be read as "اسم" behind a particle, which is a noun. */
const losesParticle = (given: string): boolean => /^[\u0590-\u06ff]/.test(given) && contextKey(given) !== fold(given);

/** Given names in scripts that write them apart from the family name. */
function* givenNames(officials: readonly Official[]): Generator<string> {
  for (const { name, family, names = {} } of officials) {
    const written = name.startsWith(`${family} `) ? [] : [name];
    for (const form of [...written, ...APART.flatMap((lang) => names[lang] ?? [])]) {
      const [given = '', ...rest] = form.split(' ');
      // A single letter is an initial, or a preposition of Russian.
      if (rest.length > 0 && given.length >= LEAST_GIVEN && !given.endsWith('.') && !losesParticle(given)) yield given;
    }
  }
}

/** Given names that more officials bear than bear the word as a family name. */
function* forenames(officials: readonly Official[]): Generator<string> {
  const balance = new Map<string, number>();
  const count = (word: string, by: number): void => void balance.set(word, (balance.get(word) ?? 0) + by);
  for (const official of officials) {
    const [first = '', ...rest] = official.name.split(' ');
    if (rest.length > 0 && !official.name.startsWith(`${official.family} `)) count(first, 1);
    count(official.family, -1);
  }
  for (const [word, more] of balance) if (more >= MOSTLY_GIVEN && word.length >= LEAST_GIVEN) yield word;
}

/** Whole names of others and phrases that hold the name of an official; a single word of Latin letters is a surname. */
function* namesakes(confusables: readonly Confusable[], officials: readonly Official[]): Generator<string> {
  const own = new Set(
    officials.flatMap(({ name, aliases = [], names = {} }) =>
      [name, ...aliases, ...Object.values(names).flat()].map(fold),
    ),
  );
  for (const { text, not } of confusables) {
    const whole = /[\s-]/.test(text) || isDenseUnit(text.charCodeAt(0));
    if (!not.startsWith('un-') && whole && !own.has(fold(text))) yield text;
  }
}

function* contextWords(
  titles: readonly TitleForms[],
  officials: readonly Official[],
  confusables: readonly Confusable[],
): Generator<readonly [string, ContextWord]> {
  for (const row of titles) for (const form of row.forms) yield [form, wordOf(row)];
  for (const { name, country } of countryNames())
    yield [name, { category: 'country', country: countryNumber(country) }];
  for (const name of givenNames(officials)) yield [name, { category: 'given', country: 0 }];
  for (const text of namesakes(confusables, officials)) yield [text, { category: 'namesake', country: 0 }];
  for (const name of forenames(officials)) yield [name, { category: 'forename', country: 0 }];
  for (const text of TRADES) yield [text, { category: 'trade', country: 0 }];
  for (const words of NAME_WORDS) {
    for (const text of words.occupations) yield [text, { category: 'occupation', country: 0 }];
    for (const text of words.institutionNouns) yield [text, { category: 'institution', country: 0 }];
    for (const text of words.kin) yield [text, { category: 'kin', country: 0 }];
  }
}

/** The words near names as a trie of stems, `context`, and the meanings of each text. */
export function contextSections(
  titles: readonly TitleForms[],
  officials: readonly Official[],
  confusables: readonly Confusable[],
): Sections {
  const meanings = new Map<string, Set<number>>();
  for (const [text, word] of contextWords(titles, officials, confusables)) {
    const key = contextKey(text);
    if (key === '') continue;
    const known = meanings.get(key) ?? new Set<number>();
    known.add(encodeContextWord(word));
    meanings.set(key, known);
  }
  const keys = [...meanings.keys()].sort(inTrieOrder);
  const codes = keys.map((key) => [...(meanings.get(key) ?? [])]);
  return {
    ...trieSections('context', keys),
    'context.counts': countsOf(codes),
    'context.codes': Uint32Array.from(codes.flat()),
  };
}
