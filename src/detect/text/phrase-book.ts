import { foldWord } from './fold.ts';
import { isSpacedLetter } from './letters.ts';

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
/** The root is no node's child and nobody's tail. */
const ROOT = 0;
const NO_NODE = 0;
/** Of a hash table's places at most this share is taken. */
const FILLED = 0.5;

/**
 * Phrases by their letters, found at a place of a folded text: the longest one wins.
 * A star stands for any ending of its word; a space matches a hyphen too.
 * A tree whose edges stand in one hash table of typed arrays: a step costs a multiplication and a look.
 */
export class PhraseBook {
  /** Of each edge the node it leaves, its letter, and the node it leads to (0 for a free place). */
  #from = new Uint32Array(1024);
  #letter = new Uint16Array(this.#from.length);
  #to = new Uint32Array(this.#from.length);
  #edges = 0;
  /** Of each node what the phrase means that ends there (0: none ends). */
  readonly #meaning: number[] = [0];
  /** Of each node the one that goes on behind any ending of a few letters. */
  readonly #tail: number[] = [NO_NODE];

  add(phrase: string, meaning: number): void {
    const folded = foldWord(phrase);
    let node = ROOT;
    for (let i = 0; i < folded.length; i++) {
      const code = folded.charCodeAt(i);
      node = code === STAR ? this.#tailOf(node) : this.#next(node, code) || this.#grow(node, code);
    }
    this.#meaning[node] = (this.#meaning[node] ?? 0) | meaning;
  }

  /** The longest phrase that starts at `start`; the caller sees to the boundary before it. */
  match(text: string, start: number): Phrase | undefined {
    // Most places of most texts open no phrase: they are left at once.
    const code = text.charCodeAt(start);
    if (this.#next(ROOT, code) === NO_NODE && code !== HYPHEN && this.#tail[ROOT] === NO_NODE) return undefined;
    const found = this.#walk(ROOT, text, start);
    return found.meaning === 0 ? undefined : found;
  }

  /** Branches at stars only, of which a phrase has a few: time is bounded by the longest phrase. */
  #walk(from: number, text: string, start: number): Phrase {
    let node = from;
    let best = NONE;
    for (let i = start; ; i++) {
      const code = text.charCodeAt(i);
      const meaning = this.#meaning[node] as number;
      if (meaning !== 0 && !(isSpacedLetter(code) && isSpacedLetter(text.charCodeAt(i - 1))))
        best = { end: i, meaning };
      const tail = this.#tail[node] as number;
      if (tail !== NO_NODE) {
        const end = endOfWord(text, i);
        const further = end === undefined ? NONE : this.#walk(tail, text, end);
        if (further.end > best.end) best = further;
      }
      node = this.#next(node, code) || (code === HYPHEN ? this.#next(node, SPACE) : NO_NODE);
      if (node === NO_NODE) return best;
    }
  }

  #next(node: number, code: number): number {
    const mask = this.#from.length - 1;
    for (let place = hash(node, code) & mask; ; place = (place + 1) & mask) {
      const to = this.#to[place] as number;
      if (to === NO_NODE || (this.#from[place] === node && this.#letter[place] === code)) return to;
    }
  }

  #newNode(): number {
    this.#tail.push(NO_NODE);
    return this.#meaning.push(0) - 1;
  }

  #tailOf(node: number): number {
    const known = this.#tail[node] ?? NO_NODE;
    if (known !== NO_NODE) return known;
    const tail = this.#newNode();
    this.#tail[node] = tail;
    return tail;
  }

  #grow(node: number, code: number): number {
    if (this.#edges > this.#from.length * FILLED) this.#widen();
    const to = this.#newNode();
    this.#place(node, code, to);
    return to;
  }

  #place(node: number, code: number, to: number): void {
    const mask = this.#from.length - 1;
    let place = hash(node, code) & mask;
    while (this.#to[place] !== NO_NODE) place = (place + 1) & mask;
    this.#from[place] = node;
    this.#letter[place] = code;
    this.#to[place] = to;
    this.#edges++;
  }

  #widen(): void {
    const [from, letter, to] = [this.#from, this.#letter, this.#to];
    this.#from = new Uint32Array(from.length * 4);
    this.#letter = new Uint16Array(this.#from.length);
    this.#to = new Uint32Array(this.#from.length);
    this.#edges = 0;
    for (let i = 0; i < to.length; i++) {
      if (to[i] !== NO_NODE) this.#place(from[i] as number, letter[i] as number, to[i] as number);
    }
  }
}

function hash(node: number, code: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
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
