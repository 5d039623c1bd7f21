import type { Facts } from '../../facts/facts.ts';
import type { Matter, Resolution } from '../../facts/schema.ts';
import type { BecauseCode } from '../mention.ts';
import { chooseMatter } from './choose.ts';
import { contenders, leader } from './evidence.ts';
import type { Ground, Grounds } from './ground.ts';
import { familiesOfResolution } from './matter-words.ts';
import type { NounPhrase } from './noun-phrases.ts';

/** What tying a reference of a page may know. */
export interface Scene {
  readonly facts: Facts;
  readonly grounds: Grounds;
  readonly date: string | undefined;
  /** The one resolution of the days before the article about a family's matters. */
  readonly adopted: (family: string) => Resolution | undefined;
}

export interface Tied {
  readonly matter: Matter;
  readonly code: Extract<BecauseCode, `matter_${string}`>;
  readonly words: readonly string[];
  /** The one resolution that day and subject point to. */
  readonly n?: number;
}

const MOST_WORDS = 3;

/** "That Security Council resolution" is the one cited last. */
function citedMatter({ facts, grounds, date }: Scene, passage: number, phrase: NounPhrase): Tied | undefined {
  const n = phrase.definite ? grounds.citedBefore(passage, phrase.start) : undefined;
  if (n === undefined) return undefined;
  const [family] = familiesOfResolution(facts, n);
  const near = { clues: new Set<never>(), numbers: [n], kinds: new Set<string>() };
  const matter = family === undefined ? undefined : chooseMatter(facts.matters(), family, near, date);
  return matter && { matter, code: 'matter_paragraph', words: [`S/RES/${n}`] };
}

type Circle = readonly [code: Tied['code'], ground: () => Ground];

/**
 * Asks circle after circle; one that leaves several families equal narrows the choice of
 * the next, one that says nothing leaves it open. Undefined where none decides.
 */
export function tie(scene: Scene, passage: number, phrase: NounPhrase): Tied | undefined {
  const { facts, grounds, date } = scene;
  const spoken = citedMatter(scene, passage, phrase);
  if (spoken !== undefined) return spoken;
  const circles: readonly Circle[] = [
    ['matter_sentence', () => grounds.sentence(passage, phrase)],
    ['matter_paragraph', () => grounds.paragraph(passage)],
    ['matter_headline', () => grounds.headline()],
    ['matter_headline', () => grounds.article()],
  ];
  let among: ReadonlySet<string> | undefined;
  for (const [code, ask] of circles) {
    const ground = ask();
    const found = leader(ground.scores, among);
    if (found === undefined) {
      among ??= contenders(ground.scores);
      continue;
    }
    const near = code === 'matter_sentence' ? widened(ground, grounds.paragraph(passage)) : withKinds(ground);
    const one = phrase.adopted ? scene.adopted(found.family) : undefined;
    const evidence = one === undefined ? near : { ...near, numbers: [one.n] };
    const matter = chooseMatter(facts.matters(), found.family, evidence, date);
    if (matter === undefined) return undefined;
    if (one !== undefined) return { matter, code: 'matter_day', words: [one.date], n: one.n };
    return { matter, code, words: found.words.slice(0, MOST_WORDS) };
  }
  return undefined;
}

const withKinds = ({ clues, numbers, kinds }: Ground) => ({ clues, numbers, kinds: kinds() });

/** Which of a family's matters is meant, the paragraph says as well as the sentence. */
function widened(sentence: Ground, paragraph: Ground): ReturnType<typeof withKinds> {
  const kinds = sentence.kinds();
  return {
    clues: new Set([...sentence.clues, ...paragraph.clues]),
    numbers: paragraph.numbers,
    kinds: kinds.size > 0 ? kinds : paragraph.kinds(),
  };
}
