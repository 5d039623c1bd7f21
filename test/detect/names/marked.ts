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
