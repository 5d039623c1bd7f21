import { HAN_SOUNDS } from './han-sounds.ts';
import { LETTER_SOUNDS } from './letter-sounds.ts';

const INITIALS = 'g,kk,n,d,tt,r,m,b,pp,s,ss,,J,J,C,k,t,p,h'.split(',');
const VOWELS = 'a,e,ya,ye,o,e,yo,ye,o,wa,we,we,yo,u,wo,we,wi,yu,u,ui,i'.split(',');
const FINALS = ',k,k,k,n,n,n,t,l,k,m,l,l,l,l,l,m,p,p,t,t,n,t,t,k,t,p,t'.split(',');
const FIRST_SYLLABLE = 0xac00;

function hangulSound(character: string): string {
  const code = character.charCodeAt(0) - FIRST_SYLLABLE;
  const initial = INITIALS[Math.floor(code / 588)] ?? '';
  return `${initial}${VOWELS[Math.floor((code % 588) / 28)] ?? ''}${FINALS[code % 28] ?? ''}`;
}

/** Spellings of Latin script for one sound, longest first; the rest of the letters sound as they are written. */
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/schtsch|shch|tsch|tch|cz|tj/g, 'C'],
  [/sch|sh|sz/g, 'S'],
  [/ch/g, 'C'],
  [/dzh|dj|dsch|zh|j/g, 'J'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck|q/g, 'k'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/g(?=[ei])/g, 'G'],
  [/gu(?=[ei])/g, 'g'],
  [/oo|ou/g, 'u'],
];

function latinSound(name: string): string {
  const letters = name.normalize('NFKD').toLowerCase().replace(/ł/g, 'l').replace(/ø/g, 'o').replace(/ð|đ/g, 'd');
  const sound = LATIN.reduce((text, [spelling, heard]) => text.replace(spelling, heard), letters.replace(/ı/g, 'i'));
  return sound.replace(/[^a-zA-Z]/g, '');
}

/**
 * How a word sounds, roughly, in one notation for all scripts; what stands for no sound is left out.
 * Undefined where a character of Chinese is not one that writes foreign names.
 */
export function soundOf(word: string): string | undefined {
  if (/^[\p{Script=Latin}\p{M}\s'’.-]+$/u.test(word)) return squeezed(latinSound(word));
  let sound = '';
  for (const character of word.normalize('NFC').toLowerCase()) {
    const unit = character.charCodeAt(0);
    if (unit >= 0xac00 && unit <= 0xd7a3) sound += hangulSound(character);
    else if (unit >= 0x3400 && unit <= 0x9fff) {
      const heard = HAN_SOUNDS.get(character);
      if (heard === undefined) return undefined;
      sound += heard;
    } else sound += LETTER_SOUNDS.get(character) ?? '';
  }
  return squeezed(sound);
}

// bounded: a run is taken whole, so that each letter is looked at twice at most
const squeezed = (sound: string): string => sound.replace(/(.)\1+/g, '$1');
