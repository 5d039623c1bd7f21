import { expect, it } from 'vitest';
import { openNames } from '../../../src/detect/names/names-index.ts';
import { type PassageNames, readPassage } from '../../../src/detect/names/passage-names.ts';
import { realFacts } from '../../real-facts.ts';

interface Marked {
  readonly read: PassageNames;
  readonly span: { readonly start: number; readonly end: number };
}

/** Reads a passage in which square brackets mark the name that is asked about. */
export async function openMarked(): Promise<(marked: string, lang?: string) => Marked> {
  const { pack } = await realFacts();
  const names = openNames(pack);
  return (marked, lang) => {
    const [before = '', name = '', behind = ''] = marked.split(/[[\]]/);
    const text = `${before}${name}${behind}`;
    const read = readPassage(names, { text, part: 'article' }, 0, lang);
    return { read, span: { start: before.length, end: before.length + name.length } };
  };
}

export type Question = (read: PassageNames, span: Marked['span']) => boolean;
/** Texts, with their language where they do not tell it. */
export type Rows = readonly (readonly [marked: string, lang?: string])[];

/** Declares a test for each text of which the question is, or is not, to be answered with yes. */
export async function openQuestions(): Promise<(question: Question, rows: { yes: Rows; no: Rows }) => void> {
  const readMarked = await openMarked();
  return (question, { yes, no }) => {
    const ask = (marked: string, lang?: string): boolean => {
      const { read, span } = readMarked(marked, lang);
      return question(read, span);
    };
    for (const [marked, lang] of yes) it(`in “${marked}”`, () => expect(ask(marked, lang)).toBe(true));
    for (const [marked, lang] of no) it(`not in “${marked}”`, () => expect(ask(marked, lang)).toBe(false));
  };
}
