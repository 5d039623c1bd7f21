import { foldWord } from './fold.ts';
import { isSpacedLetter } from './letters.ts';
import { Openings } from './openings.ts';

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
  /** The longest phrase that the last walk met. */
  #end = 0;
  #found = 0;
  /** Small enough to stay near, where the tree does not. */
  readonly #openings = new Openings();
  #longest = 0;

  /** Letters of the longest phrase, its endings included. */
  get longest(): number {
    return this.#longest;
  }

  add(phrase: string, meaning: number): void {
    const folded = foldWord(phrase);
    this.#openings.add(folded);
    const stars = folded.split('*').length - 1;
    this.#longest = Math.max(this.#longest, folded.length + stars * LONGEST_ENDING);
    let node = ROOT;
    for (let i = 0; i < folded.length; i++) {
      const code = folded.charCodeAt(i);
      node = code === STAR ? this.#tailOf(node) : this.#next(node, code) || this.#grow(node, code);
    }
    this.#meaning[node] = (this.#meaning[node] ?? 0) | meaning;
  }

  /** The longest phrase that starts at `start`; the caller sees to the boundary before it. */
  match(text: string, start: number): Phrase | undefined {
    if (!this.#openings.at(text, start)) return undefined;
    this.#found = 0;
    this.#end = start;
    this.#walk(ROOT, text, start, 0);
    return this.#found === 0 ? undefined : { end: this.#end, meaning: this.#found };
  }

  /**
   * Branches at stars only, of which a phrase has a few: time is bounded by the longest phrase. Of two that are as
   * long the one with fewer stars wins.
   */
  #walk(from: number, text: string, start: number, stars: number): void {
    let node = from;
    for (let i = start; ; i++) {
      const code = text.charCodeAt(i);
      const meaning = this.#meaning[node] as number;
      if (
        meaning !== 0 &&
        i >= this.#end + stars &&
        !(isSpacedLetter(code) && isSpacedLetter(text.charCodeAt(i - 1)))
      ) {
        this.#end = i;
        this.#found = meaning;
      }
      const tail = this.#tail[node] as number;
      const end = tail === NO_NODE ? undefined : endOfWord(text, i);
      if (end !== undefined) this.#walk(tail, text, end, 1);
      node = this.#next(node, code) || (code === HYPHEN ? this.#next(node, SPACE) : NO_NODE);
      if (node === NO_NODE) return;
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
