import { foldWord } from './fold.ts';
import { isSpacedLetter } from './letters.ts';

interface Node {
  readonly next: Map<number, Node>;
  /** What the phrase that ends here means (0: none ends here). */
  meaning: number;
  /** What it means with any ending of a few letters. */
  open: number;
}

export interface Phrase {
  readonly end: number;
  /** Flags, all that were given to the phrase. */
  readonly meaning: number;
}

/** Longest ending that a word with a star may take ("проект*": "проектами"). */
const LONGEST_ENDING = 6;
const SPACE = 32;
const HYPHEN = 45;

const newNode = (): Node => ({ next: new Map(), meaning: 0, open: 0 });

/**
 * Phrases by their letters, found at a place of a folded text: the longest one wins.
 * A phrase that ends in a star takes endings; a space in it matches a hyphen too.
 */
export class PhraseBook {
  readonly #root = newNode();

  add(phrase: string, meaning: number): void {
    const open = phrase.endsWith('*');
    const folded = foldWord(open ? phrase.slice(0, -1) : phrase);
    let node = this.#root;
    for (let i = 0; i < folded.length; i++) {
      const code = folded.charCodeAt(i);
      let next = node.next.get(code);
      if (next === undefined) {
        next = newNode();
        node.next.set(code, next);
      }
      node = next;
    }
    if (open) node.open |= meaning;
    else node.meaning |= meaning;
  }

  /** The longest phrase that starts at `start`; the caller sees to the boundary before it. */
  match(text: string, start: number): Phrase | undefined {
    let node = this.#root;
    let end = 0;
    let meaning = 0;
    for (let i = start; ; ) {
      const code = text.charCodeAt(i);
      const next = node.next.get(code) ?? (code === HYPHEN ? node.next.get(SPACE) : undefined);
      if (next === undefined) break;
      node = next;
      i++;
      if (node.meaning !== 0 && !(isSpacedLetter(code) && isSpacedLetter(text.charCodeAt(i)))) {
        end = i;
        meaning = node.meaning;
      }
      const open = node.open === 0 ? 0 : endOfWord(text, i);
      if (open > end) {
        end = open;
        meaning = node.open;
      }
    }
    return meaning === 0 ? undefined : { end, meaning };
  }
}

/** 0 where more letters follow than an ending has. */
function endOfWord(text: string, from: number): number {
  let end = from;
  while (isSpacedLetter(text.charCodeAt(end))) {
    end++;
    if (end - from > LONGEST_ENDING) return 0;
  }
  return end;
}
