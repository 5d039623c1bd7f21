import type { Excerpt } from '../detect/excerpt.ts';
import { wellFormed } from '../facts/link-rules.ts';

/** Words of context on each side: enough to tell a place on any page, and few enough to survive small corrections. */
const CONTEXT_WORDS = 5;

/** Percent-encodes what a text directive gives a meaning to (`-`, `,`, `&`) and all that is no character of an address. */
const encoded = (text: string): string => encodeURIComponent(wellFormed(text)).replaceAll('-', '%2D');

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
}

function piecesOf(text: string, lang: string | undefined): readonly Piece[] {
  const segmenter = new Intl.Segmenter(supported(lang), { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ index, segment, isWordLike }) => ({
    start: index,
    end: index + segment.length,
    isWord: isWordLike === true,
  }));
}

function supported(lang: string | undefined): string | undefined {
  if (lang === undefined) return undefined;
  try {
    return Intl.Segmenter.supportedLocalesOf(lang)[0];
  } catch {
    return undefined;
  }
}

/** Words that are whole: a text that was cut off may begin or end within one. */
const whole = (pieces: readonly Piece[], [before, after]: Excerpt['cut']): readonly Piece[] =>
  pieces.slice(before ? 1 : 0, after ? -1 : undefined);

/**
 * The address of a place on a page by the words that stand there (URL Fragment Text Directives, WICG): the mention,
 * widened to whole words, for a browser finds no others, between the words before and after it.
 * `url` may have a fragment of its own, which stays. Undefined where no word is left to point at.
 */
export function passageLink(url: string, excerpt: Excerpt, lang?: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { before, quote, after, cut } = excerpt;
  const text = before + quote + after;
  const pieces = whole(piecesOf(text, lang), cut);
  const [from, to] = [before.length, before.length + quote.length];
  const touched = pieces.filter(({ start, end, isWord }) => isWord && start < to && end > from);
  const [first] = touched;
  const last = touched.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const words = pieces.filter(({ isWord }) => isWord);
  const prefixFrom = words.filter(({ end }) => end <= first.start).slice(-CONTEXT_WORDS)[0]?.start;
  const suffixTo = words
    .filter(({ start }) => start >= last.end)
    .slice(0, CONTEXT_WORDS)
    .at(-1)?.end;
  const prefix = prefixFrom === undefined ? '' : text.slice(prefixFrom, first.start).trim();
  const suffix = suffixTo === undefined ? '' : text.slice(last.end, suffixTo).trim();
  const directive = [
    ...(prefix === '' ? [] : [`${encoded(prefix)}-`]),
    encoded(text.slice(first.start, last.end)),
    ...(suffix === '' ? [] : [`-${encoded(suffix)}`]),
  ].join(',');
  const address = new URL(url);
  const own = address.hash.split(':~:')[0] ?? '';
  address.hash = '';
  return `${address.href.replace(/#$/u, '')}${own === '' ? '#' : own}:~:text=${directive}`;
}
