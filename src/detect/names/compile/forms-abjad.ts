import type { Official } from '../../../facts/schema.ts';
import { FORM_CLASS } from '../read/form-class.ts';
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

/** Second halves that are no family name alone: "نصر الله", "صفي الدين", "داود أوغلو", "فخری زاده". */
const SECOND_HALF = /^(?:الله|الدين|الدین|الرحمن|الحق|الإسلام|الاسلام|أوغلو|اوغلو|أوغلي|زاده|زادة|نجاد)$/u;

/** The number of a king or a pope, or what tells father and son apart, at the end of the name: "الثاني", "الأب", "السادس عشر", "دوم", "השישי", "ה-16". */
const REGNAL =
  /\s(?:(?:ال(?:أول|اول|حادي|ثاني|ثانية|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)(?:\sعشر|\sوال\p{L}+)?)|الأب|الابن|پدر|پسر|اول|یکم|دوم|سوم|چهارم|پنجم|ششم|هفتم|هشتم|نهم|دهم|یازدهم|دوازدهم|سیزدهم|چهاردهم|پانزدهم|شانزدهم|هفدهم|هجدهم|نوزدهم|بیستم|ה(?:ראשון|שני|שנייה|שניה|שלישי|רביעי|חמישי|שישי|שביעי|שמיני|תשיעי|עשירי)|ה\p{L}+\sעשר|ה[-־]?\d+)$/u;
/** The number behind the family name of somebody with a given name before it: "Benigno Aquino III". */
const NUMBERED_FAMILY = /\s[IVX]+$/;

/** What papers join or part: "אל-חרירי" and "אלחרירי", "عبد الله" and "عبدالله", "نصر الله" and "نصرالله", "بن عمر" and "بنعمر", "احمدی‌نژاد" and "احمدی نژاد". */
function spellings(name: string, official: Official): readonly string[] {
  const joined = name.replace(/(?<!\p{L})(عبد|بن) (?=\p{L})/gu, '$1').replace(/(?<=\p{L}{2}) (?=(?:الله|الدين)$)/u, '');
  const parted = name.replace(/(?<!\p{L})عبد(?=ال)/gu, 'عبد ').replace(/(?<=\p{L}{2})(?=(?:الله|الدين)$)/u, ' ');
  const egyptian = name.includes('غ') && isForeign(official) ? name.replaceAll('غ', 'ج') : name;
  const article = name.replace(/(?<!\p{L})אל-(?=\p{L})/gu, 'אל');
  return [...new Set([name, joined, parted, egyptian, article])];
}

/** Abjads write given name, then family name; the last word, with its "bin", stands alone later. */
function formsAsWritten(name: string, official: Official): Form[] {
  const [called = name, described] = name.split(/[,،]\s?/);
  if (described !== undefined) return formsAsWritten(called, official);
  const words = name.split(/\s+/);
  const [first = ''] = words;
  const number = REGNAL.exec(name);
  if (number !== null) {
    const family = NUMBERED_FAMILY.test(official.name)
      ? name.slice(0, number.index).split(/\s+/).slice(1).join(' ')
      : '';
    return [
      { text: name, formClass: FORM_CLASS.full },
      ...(official.name.startsWith(official.family) || family.length < LEAST_ABJAD
        ? []
        : [{ text: family, formClass: FORM_CLASS.family }]),
    ];
  }
  if (words.length > 1 && familyFirst(official) && writtenFamilyFirst(official)) {
    return [
      { text: name, formClass: FORM_CLASS.full },
      { text: first, formClass: first.length <= LEAST_ABJAD ? FORM_CLASS.syllable : FORM_CLASS.family },
    ];
  }
  const last = words.at(-1) ?? '';
  if (words.length < 2) return [{ text: name, formClass: FORM_CLASS.family }];
  const beforeLast = words.at(-2) ?? '';
  const joinsLast = /^(?:بن|ابن|آل|אל|בן|بو|أبو|ابو|عبد)$/u.test(beforeLast) || SECOND_HALF.test(last);
  const family = joinsLast ? `${beforeLast} ${last}` : last;
  // "دي ميستورا", as many words as the family name has.
  const several = official.family.split(/\s+/).length;
  const whole = several > 1 && words.length > several ? words.slice(-several).join(' ') : family;
  return [
    { text: name, formClass: FORM_CLASS.full },
    ...[...new Set([family, whole])]
      .filter((form) => form !== name && form.length >= LEAST_ABJAD)
      .map((form) => ({ text: form, formClass: FORM_CLASS.family })),
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
