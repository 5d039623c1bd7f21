import type { PassageNames } from '../passage-names.ts';
import type { Hit } from '../read/hits.ts';

/** Pronouns, articles and the like that open sentences, by language: each is, or could be, a surname as well. */
const PRONOUNS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('he she it we you they i his her its my our your their such so no any'.split(' ')),
  fr: new Set(
    'je tu il elle on nous vous ils ma mon mes ta ton tes sa son ses le la les un une des ou ni si'.split(' '),
  ),
  es: new Set('su sus mi mis tu tus el la lo los las un una se son sin si no o a'.split(' ')),
  pt: new Set('o a os as um uma ele ela meu seu sua seus no na nos das dos se'.split(' ')),
  de: new Set('er sie es wir ich ihr sein das der die den so ja an'.split(' ')),
};
const ALL: ReadonlySet<string> = new Set(Object.values(PRONOUNS).flatMap((words) => [...words]));

const SENTENCE_START = /(?:^|[.!?:;•|“"«([]["”»)]?[\s\u00a0]*)$/u;
const START_REACH = 4;
const GOES_ON = /^[ \u00a0]\p{Ll}/u;

/** "He said", "Su gobierno": a small word of the passage's language at the head of a sentence, though He Lifeng stands before. */
export function isPronoun(read: PassageNames, { start, end }: Hit): boolean {
  const { text } = read.passage;
  const word = text.slice(start, end).toLowerCase();
  return (
    ALL.has(word) &&
    GOES_ON.test(text.slice(end, end + 2)) &&
    SENTENCE_START.test(text.slice(Math.max(0, start - START_REACH), start)) &&
    // Asked last: to tell a passage's language takes longer than all else here.
    PRONOUNS[read.lang ?? '']?.has(word) === true
  );
}
