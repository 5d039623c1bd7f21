import type { Official } from '../../../facts/schema.ts';
import { isDenseUnit } from '../units.ts';
import { soundDistance } from './sound-distance.ts';
import { soundOf } from './sounds.ts';

/** Two spellings this near are of one name: so are nine in ten of one name, and three in a thousand of two. */
const SAME = 0.4;
/** Any other part than the family name must sound more alike; only scripts without gaps write one alone. */
const SAME_PART = 0.25;
const LEAST_PART = 4;
const CYRILLIC_ENDING = /(?:ого|ому|ом|ем|ым|им|ой|ей|[аяуюеёиый])$/u;
const ARTICLE = /^(?:al|el|a[stdrzn]|e[sd])[-\s]|^(?:ال|аль-|эль-|אל-)/iu;
/** So little sound is like too much. */
const LEAST_SOUNDS = 3;

/** One character is a word or a syllable of one ("한 국회의원", a legislator). */
const LEAST_DENSE = 2;

/** How a written word may sound: as it stands and without its case ending or article. */
function heard(word: string): readonly string[] {
  const forms = new Set([word, word.replace(ARTICLE, ''), word.replace(CYRILLIC_ENDING, '')]);
  return [...forms].flatMap((form) => soundOf(form) ?? []).filter((sound) => sound.length >= LEAST_SOUNDS);
}

function nearest(written: readonly string[], known: string): number {
  return Math.min(
    Number.POSITIVE_INFINITY,
    ...written.flatMap((sound) => heard(known).map((other) => soundDistance(sound, other))),
  );
}

interface Spelling {
  readonly whole: readonly string[];
  readonly family: readonly string[];
  readonly parts: readonly string[];
}

function spellings({ name, family, aliases = [] }: Official): Spelling {
  const wholes = [name, ...aliases].filter((form) => form.includes(' '));
  const turned = wholes.map((form) => form.split(' ')).map(([first = '', ...rest]) => [...rest, first].join(' '));
  return {
    whole: [...wholes, ...turned],
    family: [family, ...family.split(/[\s-]/).filter((part) => part.length >= LEAST_PART)],
    parts: name.split(/[\s-]/).filter((part) => part.length >= LEAST_PART),
  };
}

/** How much a written name is like an official's. */
export interface Likeness {
  /** 0 for alike. */
  readonly distance: number;
  /** Given and family name agree, not one of them alone. */
  readonly whole: boolean;
}

const least = (distances: readonly number[]): number => Math.min(Number.POSITIVE_INFINITY, ...distances);

/**
 * How a written name sounds beside an official's; undefined where it is another name.
 * One word may be the family name, or less readily another part; several are the whole name.
 */
export function likenessOfNames(words: readonly string[], official: Official): Likeness | undefined {
  const [word = ''] = words;
  if (words.length === 1 && word.length < LEAST_DENSE && isDenseUnit(word.charCodeAt(0))) return undefined;
  const { whole, family, parts } = spellings(official);
  const joined = heard(words.join(''));
  const asWhole = least(whole.map((form) => nearest(joined, form)));
  if (asWhole <= SAME) return { distance: asWhole, whole: true };
  if (words.length > 1) return undefined;
  const asFamily = least(family.map((form) => nearest(joined, form)));
  if (asFamily <= SAME) return { distance: asFamily, whole: false };
  if (!isDenseUnit(words[0]?.charCodeAt(0) ?? 0)) return undefined;
  const asPart = least(parts.map((form) => nearest(joined, form)));
  return asPart <= SAME_PART ? { distance: asPart, whole: false } : undefined;
}
