import type { Official } from '../../../facts/schema.ts';
import { FORM_CLASS } from '../form-class.ts';
import { familyFirst, writtenFamilyFirst } from './family-first.ts';
import type { Form } from './form.ts';

/** A shorter word of an abjad is a particle more often than a name. */
const LEAST_ABJAD = 3;

const ZWNJ = '\u200c';

/** States whose names are Arabic: in the others' the letter غ stands for a g, which Egypt's papers write ج ("جوتيريش"). */
const ARABIC_STATES = new Set(
  'ARE BHR DZA EGY ESH IRQ JOR KWT LBN LBY MAR MRT OMN PSE QAT SAU SDN SYR TUN YEM'.split(' '),
);

const isForeign = (official: Official): boolean =>
  official.roles.every(({ country }) => country === undefined || !ARABIC_STATES.has(country));

/** What papers join or part: "عبد الله" and "عبدالله", "بن عمر" and "بنعمر", "احمدی‌نژاد" and "احمدی نژاد". */
function spellings(name: string, official: Official): readonly string[] {
  const joined = name.replace(/(?<!\p{L})(عبد|بن) (?=\p{L})/gu, '$1');
  const parted = name.replace(/(?<!\p{L})عبد(?=ال)/gu, 'عبد ');
  const egyptian = name.includes('غ') && isForeign(official) ? name.replaceAll('غ', 'ج') : name;
  return [...new Set([name, joined, parted, egyptian])];
}

/** Abjads write given name, then family name; the last word, with its "bin", stands alone later. */
function formsAsWritten(name: string, official: Official): Form[] {
  const words = name.split(/\s+/);
  const [first = ''] = words;
  if (words.length > 1 && familyFirst(official) && writtenFamilyFirst(official)) {
    return [
      { text: name, formClass: FORM_CLASS.full },
      { text: first, formClass: first.length <= LEAST_ABJAD ? FORM_CLASS.syllable : FORM_CLASS.family },
    ];
  }
  const last = words.at(-1) ?? '';
  if (words.length < 2) return [{ text: name, formClass: FORM_CLASS.family }];
  const beforeLast = words.at(-2) ?? '';
  const family = /^(?:بن|ابن|آل|אל|בן|بو|أبو|ابو|عبد)$/u.test(beforeLast) ? `${beforeLast} ${last}` : last;
  return [
    { text: name, formClass: FORM_CLASS.full },
    ...(family === name || family.length < LEAST_ABJAD ? [] : [{ text: family, formClass: FORM_CLASS.family }]),
  ];
}

/** Forms of a name in Arabic, Persian or Hebrew letters. */
export function abjadForms(name: string, official: Official): Form[] {
  return spellings(name, official).flatMap((spelling) => {
    const forms = formsAsWritten(spelling, official);
    // A half-space reads as none; papers also write a whole one.
    const parted = forms.filter(({ text }) => text.includes(ZWNJ));
    return [...forms, ...parted.map((form) => ({ ...form, text: form.text.replaceAll(ZWNJ, ' ') }))];
  });
}
