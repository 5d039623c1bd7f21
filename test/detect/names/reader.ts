import { MARK_THRESHOLD } from '../../../src/detect/mention.ts';
import { findNames } from '../../../src/detect/names/find-names.ts';
import { openNames } from '../../../src/detect/names/names-index.ts';
import type { Passage } from '../../../src/detect/page-text.ts';
import { realFacts } from '../../real-facts.ts';

/** Reads passages of an article; the officials that would be marked, in order. */
export type Reader = (
  lang: string,
  date: string | undefined,
  ...texts: readonly string[]
) => readonly { readonly id: string; readonly quote: string }[];

/** A reader with the project's own facts. */
export async function openReader(): Promise<Reader> {
  const { pack, facts } = await realFacts();
  const names = openNames(pack);
  return (lang, date, ...texts) => {
    const passages = texts.map((text): Passage => ({ text, part: 'article' }));
    return findNames({ dates: [], passages }, facts, names, { ...(date === undefined ? {} : { date }), lang })
      .filter(({ confidence }) => confidence >= MARK_THRESHOLD)
      .map(({ quote, subject }) => ({ quote, id: subject.kind === 'official' ? subject.id : subject.kind }));
  };
}
