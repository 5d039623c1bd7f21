import type { Official } from '../../../facts/schema.ts';
import { fold } from '../read/fold.ts';
import { FORM_CLASS } from '../read/form-class.ts';
import { TWO_FAMILY_NAMES } from '../whose/two-family-names.ts';
import { familyFirst, writtenFamilyFirst } from './family-first.ts';
import type { Form } from './form.ts';

const INITIAL = /^\p{Lu}\.?$|^(?:\p{Lu}\.)+$/u;
const GENERATION = /,? (?:Jr|Sr|II|III|IV|junior|senior)\.?$/;
/** "John Paul II": the number belongs to the name; what is left without it many people bear before their own ("John Paul Jones"). */
const REGNAL = /^(\p{L}+ \p{L}.*) (?:II|III|IV)\.?$/u;
/** A family name in another spelling that is shorter is a word ("No" for Roh). */
const LEAST_RESPELLED = 4;
const ARTICLE = /^(?:al|el|as|ash|ad|an|ar|at|az)[- ](.{4,})$/i;

/** Joins the given names of an East Asian name as other papers do: "Jong Un" → "Jongun". */
function joinedGiven(given: readonly string[]): string | undefined {
  if (given.length !== 1 && given.length !== 2) return undefined;
  const parts = given.flatMap((word) => word.split('-'));
  return parts.length === 2 ? parts.map((part, i) => (i === 0 ? part : part.toLowerCase())).join('') : undefined;
}

/**
 * Whether a form begins with the family name: "Lai Ching-te" does, and of the same man "William Lai" does not.
 * Undefined where it has neither end of it, and the person is of no state that writes it first ("Robert Prevost" for Leo XIV).
 */
function familyStands(plain: string, official: Official): 'first' | 'last' | undefined {
  const form = fold(plain);
  const family = fold(official.family);
  if (form.startsWith(`${family} `)) return 'first';
  if (form.endsWith(` ${family}`) || !writtenFamilyFirst(official)) return 'last';
  return familyFirst(official) ? 'first' : undefined;
}

const hasTwoFamilyNames = (official: Official): boolean =>
  official.roles.some(({ country }) => country !== undefined && TWO_FAMILY_NAMES.has(country));

/** "De Rivero", "Del Castillo": one family name, and no first of two. */
const PARTICLE = /^(?:de|del|da|do|dos|das|la|las|los|el|y|e|san|santa|von|van|di)$/iu;

/** States of Spanish, where the first of two family names is the father's, and the other may be left out. */
const FATHER_FIRST = new Set('ARG BOL CHL COL CRI CUB DOM ECU ESP GTM HND MEX NIC PAN PER PRY SLV URY VEN'.split(' '));

/** "Ruiz Massieu", whose offices are all of the UN: a father's name as Spanish alone forms it. */
const PATRONYMIC = /^\p{Lu}\p{Ll}+[aeio]z \p{Lu}\p{Ll}+$/u;

const namesFatherFirst = ({ roles, family }: Official): boolean =>
  roles.some(({ country }) => country !== undefined && FATHER_FIRST.has(country)) || PATRONYMIC.test(family);

/**
 * Given and family names of a form whose family name stands inside it: "Carlos Alvarado Quesada" is Carlos Alvarado
 * to most papers, "Mohammed bin Salman Al Saud" Mohammed bin Salman.
 */
function familyInside(
  words: readonly string[],
  official: Official,
):
  | { readonly given: readonly string[]; readonly family: readonly string[]; readonly behind: readonly string[] }
  | undefined {
  const length = official.family.split(/\s+/).length;
  const family = fold(official.family);
  for (let at = 1; at + length < words.length; at += 1) {
    const here = words.slice(at, at + length);
    if (fold(here.join(' ')) === family && fold(words.slice(-length).join(' ')) !== family)
      return { given: words.slice(0, at), family: here, behind: words.slice(at + length) };
  }
  return undefined;
}

/** "Durão Barroso" of José Manuel Barroso, whom another form calls José Manuel Durão Barroso: both family names. */
function addedFamily(words: readonly string[], official: Official): string | undefined {
  const known = official.name.split(/\s+/);
  const given = known.slice(0, -1);
  if (words.length !== known.length + 1 || !hasTwoFamilyNames(official)) return undefined;
  const same = (part: readonly string[], other: readonly string[]): boolean =>
    fold(part.join(' ')) === fold(other.join(' '));
  const stands = same(words.slice(0, given.length), given) && same(words.slice(-1), known.slice(-1));
  return stands ? words.slice(-2).join(' ') : undefined;
}

function familyForms(family: string): Form[] {
  const bare = ARTICLE.exec(family)?.[1];
  return [
    { text: family, formClass: FORM_CLASS.family },
    ...(bare === undefined ? [] : [{ text: bare, formClass: FORM_CLASS.family }]),
  ];
}

function singleWordForms(name: string, official: Official): Form[] {
  if (/^\p{Lu}{3,5}$/u.test(name) || /^\p{Lu}b\p{Lu}$/u.test(name)) {
    return [{ text: name, formClass: FORM_CLASS.nickname }];
  }
  const isWhole = name === official.name || name.charAt(0) === official.family.charAt(0);
  return isWhole || name.includes('-') ? familyForms(name) : [{ text: name, formClass: FORM_CLASS.nickname }];
}

/** Forms of a name in Latin script: whole, without initials, in the other order, and the family name. */
export function latinForms(name: string, official: Official): Form[] {
  const unnumbered = REGNAL.exec(name)?.[1];
  if (unnumbered !== undefined && GENERATION.test(official.family)) {
    return [
      { text: name, formClass: FORM_CLASS.full },
      { text: unnumbered, formClass: FORM_CLASS.family },
    ];
  }
  const plain = name.replace(GENERATION, '');
  const words = plain.split(/\s+/);
  if (fold(plain) === fold(official.family)) {
    // "Win Myint", of whom no part is a family name, is as whole a name as any.
    const whole = words.length > 1 && fold(official.name) === fold(official.family);
    return whole ? [{ text: plain, formClass: FORM_CLASS.full }, ...familyForms(plain)] : familyForms(plain);
  }
  if (words.length === 1) return singleWordForms(name, official);
  const forms: Form[] = [{ text: plain, formClass: FORM_CLASS.full }];
  const full = (parts: readonly string[]): void => {
    if (parts.length > 1) forms.push({ text: parts.join(' '), formClass: FORM_CLASS.full });
  };
  full(words.filter((word, i) => i === 0 || !INITIAL.test(word)));

  const familyWords = official.family.split(/\s+/);
  const inside = familyInside(words, official);
  if (inside !== undefined) {
    const { given, family, behind } = inside;
    if (behind.length === 1 && namesFatherFirst(official)) {
      forms.push({ text: [...family, ...behind].join(' '), formClass: FORM_CLASS.family });
    }
    full([...given, ...family]);
    full([...given.slice(0, 1), ...family]);
    return [...forms, ...familyForms(family.join(' '))];
  }
  const added = addedFamily(words, official);
  if (added !== undefined) forms.push({ text: added, formClass: FORM_CLASS.family });
  const stands = familyStands(plain, official);
  if (stands === undefined) return forms;
  const first = stands === 'first';
  if (plain === official.name || words.length === official.name.replace(GENERATION, '').split(/\s+/).length) {
    const family = first ? words.slice(0, familyWords.length) : words.slice(-familyWords.length);
    const given = first ? words.slice(familyWords.length) : words.slice(0, -familyWords.length);
    if (given.length > 0) {
      const written = family.join(' ');
      if (written === official.family || written.length >= LEAST_RESPELLED) forms.push(...familyForms(written));
      if (!first && given.length > 1 && familyWords.length === 1 && hasTwoFamilyNames(official)) {
        forms.push({ text: words.slice(-2).join(' '), formClass: FORM_CLASS.family });
      }
      const [father = ''] = family;
      if (!first && family.length === 2 && namesFatherFirst(official) && !PARTICLE.test(father)) {
        full([...given, father]);
        forms.push(...familyForms(father));
      }
      if (first || familyFirst(official)) full(first ? [...given, ...family] : [...family, ...given]);
      const joined = familyFirst(official) ? joinedGiven(given) : undefined;
      if (joined !== undefined) full(first ? [...family, joined] : [joined, ...family]);
    }
  }
  return forms;
}
