import type { Official } from '../../../facts/schema.ts';
import { FORM_CLASS } from '../read/form-class.ts';
import type { Form } from './form.ts';
import { abjadForms } from './forms-abjad.ts';
import { chineseForms, hangulForms, kanaForms } from './forms-east-asian.ts';
import { latinForms } from './forms-latin.ts';
import { russianForms, ukrainianForms } from './forms-slavic.ts';
import { romanizations } from './romanizations.ts';

const LATIN = new Set(['de', 'es', 'fr', 'pt', 'it', 'so', 'tr', 'ku']);

/** States whose officials' own names are in Cyrillic, so that papers romanise them each in its way. */
const CYRILLIC_STATES = new Set(['RUS', 'UKR', 'BLR', 'KAZ', 'KGZ', 'SUN']);

/** States whose names papers without the letters write in two: "Moeller" for Møller, "Schuessel" for Schüssel. */
const DIGRAPH_STATES = new Set(['DEU', 'AUT', 'CHE', 'LIE', 'LUX', 'DNK', 'NOR', 'SWE', 'FIN', 'ISL', 'EST']);
const DIGRAPHS: Readonly<Record<string, string>> = {
  ö: 'oe',
  ø: 'oe',
  ä: 'ae',
  æ: 'ae',
  ü: 'ue',
  å: 'aa',
  Ö: 'Oe',
  Ø: 'Oe',
  Ä: 'Ae',
  Æ: 'Ae',
  Ü: 'Ue',
  Å: 'Aa',
};

const heldIn = (official: Official, states: ReadonlySet<string>): boolean =>
  official.roles.some(({ country }) => country !== undefined && states.has(country));

const withDigraphs = (name: string): string => name.replace(/[öøäæüåÖØÄÆÜÅ]/g, (letter) => DIGRAPHS[letter] ?? letter);

/** Every form by which the index may find this official, in all scripts of the facts. */
export async function formsOf(official: Official): Promise<Form[]> {
  const forms: Form[] = [];
  const latin = [official.name, ...(official.aliases ?? [])];
  if (heldIn(official, DIGRAPH_STATES)) {
    latin.push(...latin.map(withDigraphs).filter((name) => !latin.includes(name)));
  }
  for (const name of latin) forms.push(...latinForms(name, official));
  for (const [lang, names] of Object.entries(official.names ?? {})) {
    for (const name of names) {
      if (LATIN.has(lang) || /^[\p{Script=Latin}\s.'’-]+$/u.test(name)) forms.push(...latinForms(name, official));
      else if (lang === 'ru' || lang === 'bg') forms.push(...russianForms(name, official));
      else if (lang === 'uk') forms.push(...(await ukrainianForms(name, official)));
      else if (lang === 'zh') forms.push(...chineseForms(name, official));
      else if (lang === 'ja') forms.push(...kanaForms(name, official));
      else if (lang === 'ko') forms.push(...hangulForms(name, official));
      else forms.push(...abjadForms(name, official));
    }
  }
  if (heldIn(official, CYRILLIC_STATES)) {
    for (const name of [...(official.names?.['ru'] ?? []), ...(official.names?.['uk'] ?? [])]) {
      for (const spelling of romanizations(name)) forms.push(...latinForms(spelling, official));
    }
  }
  forms.push({ text: official.family, formClass: FORM_CLASS.family });
  return forms;
}
