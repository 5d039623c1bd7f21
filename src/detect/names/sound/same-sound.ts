import type { Official } from '../../../facts/schema.ts';
import { isDenseUnit } from '../read/units.ts';
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

/** A name as a text writes it, and how it may sound. */
export interface WrittenSound {
  readonly words: readonly string[];
  readonly sounds: readonly string[];
}

export const soundsOf = (words: readonly string[]): WrittenSound => ({ words, sounds: heard(words.join('')) });

/** How an official's names sound: worked out once, for a title may mean any of hundreds of holders. */
interface OwnSounds {
  readonly whole: readonly string[];
  readonly family: readonly string[];
  readonly parts: readonly string[];
}

function ownSounds({ name, family, aliases = [] }: Official): OwnSounds {
  const wholes = [name, ...aliases].filter((form) => form.includes(' '));
  const turned = wholes.map((form) => form.split(' ')).map(([first = '', ...rest]) => [...rest, first].join(' '));
  const longParts = (text: string): string[] => text.split(/[\s-]/).filter((part) => part.length >= LEAST_PART);
  const all = (forms: readonly string[]): string[] => [...new Set(forms.flatMap(heard))];
  return {
    whole: all([...wholes, ...turned]),
    family: all([family, ...longParts(family)]),
    parts: all(longParts(name)),
  };
}

const known = new WeakMap<Official, OwnSounds>();

function knownSounds(official: Official): OwnSounds {
  let sounds = known.get(official);
  if (sounds === undefined) {
    sounds = ownSounds(official);
    known.set(official, sounds);
  }
  return sounds;
}

/** Distance of the two sounds that are nearest; infinite where that is more than `limit`. */
function nearest(written: readonly string[], own: readonly string[], limit: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const sound of written) {
    for (const other of own) least = Math.min(least, soundDistance(sound, other, limit));
  }
  return least;
}

/** How much a written name is like an official's. */
export interface Likeness {
  /** 0 for alike. */
  readonly distance: number;
  /** Given and family name agree, not one of them alone. */
  readonly whole: boolean;
}

/**
 * How a written name sounds beside an official's; undefined where it is another name.
 * One word may be the family name, or less readily another part; several are the whole name.
 */
export function likenessOfNames({ words, sounds }: WrittenSound, official: Official): Likeness | undefined {
  const [word = ''] = words;
  const isDense = isDenseUnit(word.charCodeAt(0));
  if (words.length === 1 && word.length < LEAST_DENSE && isDense) return undefined;
  const { whole, family, parts } = knownSounds(official);
  const asWhole = nearest(sounds, whole, SAME);
  if (asWhole <= SAME) return { distance: asWhole, whole: true };
  if (words.length > 1) return undefined;
  const asFamily = nearest(sounds, family, SAME);
  if (asFamily <= SAME) return { distance: asFamily, whole: false };
  if (!isDense) return undefined;
  const asPart = nearest(sounds, parts, SAME_PART);
  return asPart <= SAME_PART ? { distance: asPart, whole: false } : undefined;
}
