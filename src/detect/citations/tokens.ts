import { once } from '../../facts/recent.ts';
import type { Passage } from '../page-text.ts';
import { type FoldedText, fold } from '../text/fold.ts';
import { isDigit, isSpacedLetter, isUnspaced } from '../text/letters.ts';
import type { Phrase } from '../text/phrase-book.ts';
import { sentenceStarts } from '../text/sentences.ts';
import { IS, lexicon } from './lexicon.ts';
import { hanNumberAt, numberAt } from './number-token.ts';
import { symbolAt } from './symbol.ts';

/** A word of the tables, a number or a document symbol; offsets are folded. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Flags of `IS`; 0 for numbers and symbols. */
  readonly is: number;
  /** Index of its sentence in the passage. */
  readonly sentence: number;
  readonly number?: number;
  /** Written "2.334", "2 334": a number of a citation only right behind the word for it. */
  readonly grouped?: true;
  /** A session's resolution: "75/299", "ES-11/1". */
  readonly session?: string;
  readonly symbol?: string;
}

const SPACE_CHAR = ' ';

/** A passage as the grammars read it. */
export interface TokenText {
  readonly folded: FoldedText;
  readonly tokens: readonly Token[];
  readonly sentences: readonly number[];
  /** Of an unread passage, whether it names the United Nations, the only thing there that could serve a reference. */
  readonly namesUn?: () => boolean;
  /** The Council as the line that opens a text of the UN writes it ("The Security Council,"), where it speaks here. */
  readonly speaker?: string;
}

const SPACE = 32;
const A = 97;
const E = 101;
const S = 115;
/** "S/…", "A /…": a letter of an organ and a stroke. */
const opensSymbol = (text: string, code: number, i: number): boolean =>
  (code === A || code === S || code === E) &&
  (text[i + 1] === '/' ||
    (text[i + 1] === SPACE_CHAR && text[i + 2] === '/') ||
    (code === S && text.startsWith('-res', i + 1)));
/** "ES-11/1", "S-10/2". */
const opensSession = (text: string, code: number, i: number): boolean =>
  (code === S && text[i + 1] === '-') || (code === E && text[i + 1] === 's' && text[i + 2] === '-');

const NONE: readonly Token[] = [];

/**
 * A passage in which no word of a reference stands, but perhaps the name of the United Nations: folded only where
 * somebody asks what it speaks of, read only where somebody asks for that name.
 */
export function quietText(passage: Passage): TokenText {
  const folded = once(() => fold(passage.text));
  const sentences = once(() => sentenceStarts(folded()));
  return {
    tokens: NONE,
    namesUn: () => readTokens(passage).tokens.some(({ is }) => (is & IS.un) !== 0),
    get folded() {
      return folded();
    },
    get sentences() {
      return sentences();
    },
  };
}

const DETERMINING = IS.definite | IS.modifier | IS.not;
const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;

const LONGEST_ARTICLE = 3;

/**
 * "북한이 안보리": a determiner of one syllable stands alone; at a word's end it is a particle. "La résolution d'un conflit",
 * "de uno": in small letters an article of Romance languages, and not the United Nations.
 */
function meaningAt({ text, raw, at }: FoldedText, start: number, { end, meaning }: Phrase): number {
  const inside = end === start + 1 && isHangul(text.charCodeAt(start)) && isHangul(text.charCodeAt(start - 1));
  if (inside) return meaning & ~DETERMINING;
  // "A British-backed resolution": no verb of adopting.
  if ((meaning & IS.adopt) !== 0 && text[start - 1] === '-') return meaning & ~IS.adopt;
  const small = end - start <= LONGEST_ARTICLE && raw[at[start] ?? 0] === 'u';
  const article = small && (meaning & IS.un) !== 0 && /^uno?$/.test(text.slice(start, end));
  return article ? meaning & ~IS.un : meaning;
}

/** "Those who adopted": the pronoun is no World Health Organization. */
const isInCapitals = ({ at, raw }: FoldedText, start: number, end: number): boolean =>
  /^[^\p{Ll}]+$/u.test(raw.slice(at[start], at[end]));

/** Reads a passage once, from left to right, the longest phrase at each place. */
export function readTokens(passage: Passage): TokenText {
  const folded = fold(passage.text);
  const { text } = folded;
  const sentences = sentenceStarts(folded);
  const words = lexicon();
  const tokens: Token[] = [];
  let sentence = 0;
  let last = 0;
  const sentenceAt = (i: number): number => {
    while ((sentences[sentence + 1] ?? Number.POSITIVE_INFINITY) <= i) sentence++;
    return sentence;
  };
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    if (code === SPACE) {
      i++;
      continue;
    }
    const letter = isSpacedLetter(code);
    if (letter && isSpacedLetter(text.charCodeAt(i - 1))) {
      i++;
      continue;
    }
    const symbol = letter && opensSymbol(text, code, i) ? symbolAt(text, i) : undefined;
    if (symbol !== undefined) {
      tokens.push({ start: i, end: symbol.end, is: 0, sentence: sentenceAt(i), symbol: symbol.symbol });
      last = i = symbol.end;
      continue;
    }
    if (isDigit(code) || (letter && opensSession(text, code, i))) {
      const number = numberAt(text, i, last);
      if (number !== undefined) {
        if (number.value !== undefined)
          tokens.push({ start: i, end: number.end, is: 0, sentence: sentenceAt(i), ...number.value });
        i = number.end;
        last = number.value === undefined ? last : i;
        continue;
      }
    }
    const figures = last === i && i > 0 && isUnspaced(code) ? hanNumberAt(text, i) : undefined;
    if (figures?.value !== undefined) {
      tokens.push({ start: i, end: figures.end, is: 0, sentence: sentenceAt(i), ...figures.value });
      last = i = figures.end;
      continue;
    }
    const phrase = words.match(text, i);
    if (phrase === undefined || ((phrase.meaning & IS.capitals) !== 0 && !isInCapitals(folded, i, phrase.end))) {
      i++;
      continue;
    }
    const is = meaningAt(folded, i, phrase);
    if (is !== 0) tokens.push({ start: i, end: phrase.end, is, sentence: sentenceAt(i) });
    last = i = phrase.end;
  }
  return { folded, tokens, sentences };
}

/** Whether the text at `i` is of a script without spaces between its words. */
export const unspacedAt = (folded: FoldedText, i: number): boolean => isUnspaced(folded.text.charCodeAt(i));
