import type { Passage } from '../page-text.ts';
import type { ContextHit } from './context.ts';
import { findHits, type Hit } from './hits.ts';
import type { NamesIndex } from './names-index.ts';

/** A passage with what the index found in it. */
export interface PassageNames {
  readonly index: number;
  readonly passage: Passage;
  readonly hits: readonly Hit[];
  readonly context: readonly ContextHit[];
  /** Most words are capitalised (a headline in title case) or all letters are capitals. */
  readonly capitals: 'sentence' | 'title' | 'all';
}

const WORD = /\p{L}[\p{L}'’-]*/gu;
const LONGEST_HEADLINE = 240;
const MOSTLY = 0.7;

function capitalsOf(text: string): PassageNames['capitals'] {
  const words =
    text
      .slice(0, LONGEST_HEADLINE)
      .match(WORD)
      ?.filter((word) => word.length > 3) ?? [];
  const cased = words.filter((word) => word.toLowerCase() !== word.toUpperCase());
  if (cased.length < 3) return 'sentence';
  const upper = cased.filter((word) => word === word.toUpperCase()).length;
  if (upper / cased.length > MOSTLY) return 'all';
  const capital = cased.filter((word) => word.charAt(0) !== word.charAt(0).toLowerCase()).length;
  return capital / cased.length > MOSTLY && text.length < LONGEST_HEADLINE ? 'title' : 'sentence';
}

export function readPassage(names: NamesIndex, passage: Passage, index: number): PassageNames {
  const hits = findHits(names.trie, passage.text);
  return {
    index,
    passage,
    hits,
    context: names.readContext(passage.text),
    capitals: capitalsOf(passage.text),
  };
}
