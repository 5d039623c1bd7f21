import { foldWord } from './fold.ts';
import { isSpacedLetter } from './letters.ts';

interface Node {
  readonly next: Map<number, Node>;
  /** What the phrase that ends here means (0: none ends here). */
  meaning: number;
  /** Goes on behind any ending of a few letters. */
  tail?: Node;
}

export interface Phrase {
  readonly end: number;
  /** The number given with the phrase; flags given to the same phrase add up. */
  readonly meaning: number;
}

/** Longest ending that a word with a star may take ("проект*": "проектами"). */
const LONGEST_ENDING = 6;
const SPACE = 32;
const HYPHEN = 45;
const STAR = 42;
const NONE: Phrase = { end: 0, meaning: 0 };

const newNode = (): Node => ({ next: new Map(), meaning: 0 });

/**
 * Phrases by their letters, found at a place of a folded text: the longest one wins.
 * A star stands for any ending of its word; a space matches a hyphen too.
 */
export class PhraseBook {
  readonly #root = newNode();

  add(phrase: string, meaning: number): void {
    const folded = foldWord(phrase);
    let node = this.#root;
    for (let i = 0; i < folded.length; i++) {
      const code = folded.charCodeAt(i);
      if (code === STAR) {
        node.tail ??= newNode();
        node = node.tail;
        continue;
      }
      let next = node.next.get(code);
      if (next === undefined) {
        next = newNode();
        node.next.set(code, next);
      }
      node = next;
    }
    node.meaning |= meaning;
  }

  /** The longest phrase that starts at `start`; the caller sees to the boundary before it. */
  match(text: string, start: number): Phrase | undefined {
    const found = walk(this.#root, text, start);
    return found.meaning === 0 ? undefined : found;
  }
}

/** Branches at stars only, of which a phrase has a few: time is bounded by the longest phrase. */
function walk(from: Node, text: string, start: number): Phrase {
  let node = from;
  let best = NONE;
  for (let i = start; ; i++) {
    const letter = isSpacedLetter(text.charCodeAt(i));
    if (node.meaning !== 0 && !(letter && isSpacedLetter(text.charCodeAt(i - 1))))
      best = { end: i, meaning: node.meaning };
    if (node.tail !== undefined) {
      const end = endOfWord(text, i);
      const further = end === undefined ? NONE : walk(node.tail, text, end);
      if (further.end > best.end) best = further;
    }
    const code = text.charCodeAt(i);
    const next = node.next.get(code) ?? (code === HYPHEN ? node.next.get(SPACE) : undefined);
    if (next === undefined) return best;
    node = next;
  }
}

/** Undefined where more letters follow than an ending has. */
function endOfWord(text: string, from: number): number | undefined {
  let end = from;
  while (isSpacedLetter(text.charCodeAt(end))) {
    end++;
    if (end - from > LONGEST_ENDING) return undefined;
  }
  return end;
}
