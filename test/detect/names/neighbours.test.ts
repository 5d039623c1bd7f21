import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { wordAfter, wordBefore } from '../../../src/detect/names/read/neighbours.ts';

describe('the word before', () => {
  it.each([
    ['said Ivanka ', 'Ivanka'],
    ['the U.S. ', 'U.S.'],
    ['l’amiral d’Estaing ', 'd’Estaing'],
    ['Abd al-Rahman\u00a0', 'al-Rahman'],
    ['3rd ', 'rd'],
    ['7U. ', undefined],
    ['end. ', undefined],
    ['glued', undefined],
    ['', undefined],
  ])('%j: %s', (text, word) => expect(wordBefore(text, text.length)?.word).toBe(word));
});

test('both are what the rules say, whatever stands there, and slice to their word', () => {
  const before = /(?:^|[^\p{L}])(\p{L}[\p{L}\p{M}'’-]*|(?<!\p{N})(?:\p{Lu}\.)+)[ \u00a0]+$/u;
  const after = /^[ \u00a0]+([\p{L}][\p{L}\p{M}'’-]*)/u;
  const letters = fc.constantFrom(...Array.from("aBЖع王7.'’-,\u0301\u00a0  "));
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 60 }), fc.nat(60), (text, place) => {
      const at = Math.min(place, text.length);
      const [left, right] = [wordBefore(text, at), wordAfter(text, at)];
      expect(left?.word).toBe(before.exec(text.slice(Math.max(0, at - 48), at))?.[1]);
      expect(right?.word).toBe(after.exec(text.slice(at, at + 48))?.[1]);
      for (const found of [left, right]) if (found) expect(text.startsWith(found.word, found.at)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
