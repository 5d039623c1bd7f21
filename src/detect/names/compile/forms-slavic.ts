import { inclineFirstname, inclineLastname } from 'lvovich';
import * as shevchenko from 'shevchenko';
import type { Official } from '../../../facts/schema.ts';
import { FORM_CLASS } from '../read/form-class.ts';
import { familyFirst } from './family-first.ts';
import type { Form } from './form.ts';

const RUSSIAN_CASES = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;
const UKRAINIAN_CASES = [
  shevchenko.inGenitive,
  shevchenko.inDative,
  shevchenko.inAccusative,
  shevchenko.inAblative,
  shevchenko.inLocative,
  shevchenko.inVocative,
];

/** A shorter family name is a word of Russian more often than a name ("Но", "Ли"). */
const LEAST_ALONE = 3;

interface Parts {
  readonly given: string;
  readonly family: string;
}

/** One case form of a name: the whole in both orders, and the family name alone. */
function caseForms({ given, family }: Parts): Form[] {
  return [
    { text: `${given} ${family}`, formClass: FORM_CLASS.full },
    { text: `${family} ${given}`, formClass: FORM_CLASS.full },
    { text: family, formClass: FORM_CLASS.family },
  ];
}

/** East Asian names keep their order and only the last word is declined ("Пан Ги Муна"). */
function familyFirstForms(whole: string, family: string): Form[] {
  return [
    { text: whole, formClass: FORM_CLASS.full },
    { text: family, formClass: family.length < LEAST_ALONE ? FORM_CLASS.syllable : FORM_CLASS.family },
  ];
}

/** A shorter word within a family name is a particle ("де", "ван", "фон") and is not declined. */
const LEAST_DECLINED = 4;

/** "Барро": of foreign family names Ukrainian papers decline no final -о. */
const UNDECLINED = /[^к]о$/u;

/** "Абдель", "Абдул": of two Arabic words for one name only the second is declined. */
const SERVANT = 'Абд';

/**
 * How many words at the end of a Cyrillic name are the family name, where the Latin one has several ("Перес де Куэльяр");
 * one where the two are not written alike.
 */
function familyWords(words: readonly string[], { name, family }: Official): number {
  const own = family.split(' ').length;
  return own > 1 && name.endsWith(` ${family}`) && name.split(' ').length === words.length ? own : 1;
}

/** "Жан-Клода", "Касым-Жомарта": of a given name with a hyphen Slavic papers decline the last part, and few both. */
function behindHyphen(given: string): readonly [head: string, last: string] {
  const at = given.lastIndexOf('-') + 1;
  return [given.slice(0, at), given.slice(at)];
}

/** A given name of Russian in a case, as papers write it. */
function russianGiven(given: string, form: (typeof RUSSIAN_CASES)[number], gender: 'male' | 'female'): string[] {
  const [head, last] = behindHyphen(given);
  const whole = inclineFirstname(given, form, gender);
  return head === '' ? [whole] : [whole, head + inclineFirstname(last, form, gender)];
}

/** "Реджепа Тайипа", "Абдель Фаттаха": the given names before the family name in a case, one by one; particles have none. */
function eachGiven(given: string, between: readonly string[], decline: (word: string) => string): string[] {
  if (between.length === 0) return [];
  const rest = between.map((word) => (word.length < LEAST_DECLINED ? word : decline(word)));
  return [[given.startsWith(SERVANT) ? given : decline(given), ...rest].join(' ')];
}

function isEastAsian(words: readonly string[], official: Official): boolean {
  return familyFirst(official) && words.length >= 2 && !official.roles.some((role) => role.country === 'JPN');
}

/** Forms of a Russian name in all six cases (declined by lvovich). */
export function russianForms(name: string, official: Official): Form[] {
  const words = name.split(/\s+/);
  const last = words.at(-1) ?? '';
  const gender = official.sex === 'f' ? 'female' : 'male';
  if (words.length === 1) {
    const declined = RUSSIAN_CASES.map((form) => inclineLastname(name, form, gender));
    return [name, ...declined].map((text) => ({ text, formClass: FORM_CLASS.family }));
  }
  const head = words.slice(0, -1).join(' ');
  if (isEastAsian(words, official)) {
    const declined = RUSSIAN_CASES.map((form) => inclineFirstname(last, form, gender));
    return [last, ...declined].flatMap((text) => familyFirstForms(`${head} ${text}`, words[0] ?? ''));
  }
  const given = words[0] ?? '';
  const between = words.slice(1, -1);
  const one = [
    ...caseForms({ given: head, family: last }),
    ...RUSSIAN_CASES.flatMap((form) =>
      [
        ...russianGiven(given, form, gender).map((declined) => [declined, ...between].join(' ')),
        ...eachGiven(given, between, (word) => inclineFirstname(word, form, gender)),
      ].flatMap((inCase) => caseForms({ given: inCase, family: inclineLastname(last, form, gender) })),
    ),
  ];
  const own = familyWords(words, official);
  if (own === 1) return one;
  const middle = words.slice(1, -own);
  const family = words.slice(-own);
  const declined = (form: (typeof RUSSIAN_CASES)[number]): string =>
    family.map((word) => (word.length < LEAST_DECLINED ? word : inclineLastname(word, form, gender))).join(' ');
  return [
    ...one,
    ...caseForms({ given: [given, ...middle].join(' '), family: family.join(' ') }),
    ...RUSSIAN_CASES.flatMap((form) =>
      russianGiven(given, form, gender).flatMap((inCase) =>
        caseForms({ given: [inCase, ...middle].join(' '), family: declined(form) }),
      ),
    ),
  ];
}

/** Forms of a Ukrainian name in all seven cases (declined by shevchenko). */
export async function ukrainianForms(name: string, official: Official): Promise<Form[]> {
  const words = name.split(/\s+/);
  const family = words.at(-1) ?? '';
  const head = words.slice(0, -1).join(' ');
  if (words.length === 1) return [{ text: name, formClass: FORM_CLASS.family }];
  const gender = official.sex === 'f' ? shevchenko.GrammaticalGender.FEMININE : shevchenko.GrammaticalGender.MASCULINE;
  if (isEastAsian(words, official)) {
    const declined = await Promise.all(UKRAINIAN_CASES.map((inCase) => inCase({ gender, givenName: family })));
    const last = [family, ...declined.map(({ givenName }) => givenName ?? family)];
    return last.flatMap((text) => familyFirstForms(`${head} ${text}`, words[0] ?? ''));
  }
  const forms = caseForms({ given: head, family });
  const own = familyWords(words, official);
  const ownWords = words.slice(-own);
  const before = words.slice(1, -own);
  if (own > 1) forms.push(...caseForms({ given: words.slice(0, -own).join(' '), family: ownWords.join(' ') }));
  for (const inCase of UKRAINIAN_CASES) {
    const declined = await inCase({ gender, givenName: words[0] ?? '', familyName: family });
    const declinedFamily = declined.familyName ?? family;
    const families = UNDECLINED.test(family) ? [declinedFamily, family] : [declinedFamily];
    const add = (given: string): void => {
      for (const each of families) forms.push(...caseForms({ given, family: each }));
    };
    add([declined.givenName ?? words[0] ?? '', ...words.slice(1, -1)].join(' '));
    const inOneCase = new Map<string, string>();
    for (const word of words.slice(0, -1)) {
      inOneCase.set(word, (await inCase({ gender, givenName: word })).givenName ?? word);
    }
    for (const each of eachGiven(words[0] ?? '', words.slice(1, -1), (word) => inOneCase.get(word) ?? word)) add(each);
    const [first, second] = behindHyphen(words[0] ?? '');
    if (first !== '') {
      const { givenName } = await inCase({ gender, givenName: second });
      add([first + givenName, ...words.slice(1, -1)].join(' '));
    }
    // A foreign given name like "Джо" is not declined, which "Павло" is.
    if (head.endsWith('о')) add(head);
    if (own === 1) continue;
    const whole: string[] = [];
    for (const word of ownWords) {
      const inOwn = word.length < LEAST_DECLINED ? undefined : await inCase({ gender, familyName: word });
      whole.push(inOwn?.familyName ?? word);
    }
    forms.push(
      ...caseForms({ given: [declined.givenName ?? words[0] ?? '', ...before].join(' '), family: whole.join(' ') }),
    );
  }
  return forms;
}
