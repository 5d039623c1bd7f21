import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWord } from '../../../src/detect/text/fold.ts';
import { Openings } from '../../../src/detect/text/openings.ts';
import { PhraseBook } from '../../../src/detect/text/phrase-book.ts';

function openingsOf(...phrases: readonly string[]): Openings {
  const openings = new Openings();
  for (const phrase of phrases) openings.add(foldWord(phrase));
  return openings;
}

describe('Openings', () => {
  const openings = openingsOf('Security Council', 'UN', 'U.N.', 'резолюц*', 'Сири*', '安理会', 'vice-president');

  it.each([
    'security council',
    'SÉCURITÉ',
    'Secu\u00adrity',
    'securities',
    'un',
    'UN ',
    'unResolution',
    'un安理会',
    'u.n.',
    'резолюциями',
    'Сирию',
    '安理会的',
    'vice president',
    'vice–president',
    'vi\u200bce\u00a0 president',
  ])('may open at %j', (text) => {
    expect(openings.at(text, 0)).toBe(true);
  });

  it.each(['', 'sec', 'second', 'unit', 'u', 'u.s.', 'резюме', '安全', 'vicepresident', 'x'])(
    'do not open at %j',
    (text) => {
      expect(openings.at(text, 0)).toBe(false);
    },
  );

  it('open anywhere where a phrase begins with any ending', () => {
    expect(openingsOf('* council').at('whatever', 3)).toBe(true);
  });

  const letter = fc.constantFrom(...'aábcsuN .-–\u00a0\u00ad\u200bжЖи安理號ß№وال'.split(''), '  ', '\n\n');
  const word = fc.array(letter, { minLength: 1, maxLength: 9 }).map((letters) => letters.join(''));

  it('miss no phrase of a text, folded or not', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 40 }),
        fc.array(word, { maxLength: 12 }),
        (words, texts) => {
          const phrases = words.map((phrase) => foldWord(phrase).trim()).filter(Boolean);
          const book = new PhraseBook();
          for (const phrase of phrases) book.add(phrase, 1);
          const own = openingsOf(...phrases);
          const folded = fold(texts.join(' '));
          for (let at = 0; at < folded.text.length; at += 1) {
            if (book.match(folded.text, at) === undefined) continue;
            expect(own.at(folded.text, at)).toBe(true);
            // A space that bad markup ate, or the second half of "ß", stands nowhere in the text.
            const raw = folded.at[at] ?? 0;
            if (at === 0 || folded.at[at - 1] !== raw) expect(own.at(folded.raw, raw)).toBe(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
