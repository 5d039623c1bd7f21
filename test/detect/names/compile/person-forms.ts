import { formsOf } from '../../../../src/detect/names/compile/forms.ts';
import type { FORM_CLASS } from '../../../../src/detect/names/read/form-class.ts';
import type { Official } from '../../../../src/facts/schema.ts';

export interface Person {
  readonly name: string;
  readonly family: string;
  readonly country: string;
  readonly names?: Readonly<Record<string, readonly string[]>>;
  readonly aliases?: readonly string[];
  readonly sex?: 'm' | 'f';
}

const officialOf = ({ name, family, country, names, aliases, sex }: Person) =>
  ({
    id: 'x',
    name,
    family,
    names,
    aliases,
    sex,
    roles: [{ title: { en: 'Minister' }, kind: 'minister', country }],
  }) as unknown as Official;

/** The forms of a person by class, each once. */
export async function forms(person: Person): Promise<Record<keyof typeof FORM_CLASS, string[]>> {
  const all = await formsOf(officialOf(person));
  const of = (formClass: number) => [
    ...new Set(all.filter((form) => form.formClass === formClass).map(({ text }) => text)),
  ];
  return { full: of(0), family: of(1), nickname: of(2), syllable: of(3) };
}
