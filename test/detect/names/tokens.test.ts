import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fold, foldUnit } from '../../../src/detect/names/fold.ts';
import { stem } from '../../../src/detect/names/stem.ts';
import { contextKey, WordTokens } from '../../../src/detect/names/tokens.ts';
import { isWordUnit } from '../../../src/detect/names/units.ts';

/** The rule that the stemmer's tables stand for, as expressions. */
const AFFIXES = {
  cyrillic:
    /(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|ією|ої|ій|ою|ею|ам|ям|ах|ях|ов|ев|ей|ом|ем|ым|им|ой|ые|ие|ая|яя|ое|ее|ых|их|ую|юю|ый|ий|ия|ию|ии|а|я|ы|и|і|у|ю|е|о|ь|й)$/,
  latin: /(?:innen|in|en|es|er|s|n|e|a|o)$/,
  arabic: /^(?:و|ف)?(?:بال|كال|ال|لل|ب|ل)?/,
  hebrew: /^[והבלמשכ]{1,2}/,
} as const;

function stemByRule(word: string): string {
  const unit = word.charCodeAt(0);
  const script =
    unit >= 0x400 && unit < 0x530
      ? 'cyrillic'
      : unit >= 0x600 && unit < 0x700
        ? 'arabic'
        : unit >= 0x590 && unit < 0x600
          ? 'hebrew'
          : 'latin';
  const rest = word.replace(AFFIXES[script], '');
  return rest.length >= (script === 'arabic' || script === 'hebrew' ? 3 : 4) ? rest : word;
}

describe('a stem', () => {
  it.each([
    ['президентом', 'президент'],
    ['премьеру', 'премьер'],
    ['министрами', 'министр'],
    ['ministers', 'minister'],
    ['kanzlerinnen', 'kanzler'],
    ['sons', 'sons'],
    ['والرئيس', 'رئيس'],
    ['بالوزير', 'وزير'],
    ['הנשיא', 'נשיא'],
    ['总统', '总统'],
  ])('%s: %s', (word, expected) => expect(stem(word)).toBe(expected));

  test.each(['abcdeinnrso', 'аяоиеыйьумхвгптрі', 'والبكلفمنر', 'והבלמשכאדר', 'aяوה习'])(
    'of letters %s is what the rule says',
    (letters) => {
      fc.assert(
        fc.property(
          fc.string({ unit: fc.constantFrom(...Array.from(letters)), minLength: 1, maxLength: 12 }),
          (word) => {
            expect(stem(word)).toBe(stemByRule(word));
          },
        ),
      );
    },
  );
});

describe('words', () => {
  const read = (text: string) => {
    const tokens = new WordTokens();
    tokens.read(text);
    return Array.from({ length: tokens.count }, (_, i) => ({
      word: text.slice(tokens.start[i], tokens.end[i]),
      stem: tokens.stem(i),
      breaks: tokens.breakBefore[i] === 1,
    }));
  };

  it('keep the stops of initials, and break at other stops', () => {
    expect(read('Gen. Smith, of the U.S. Army')).toEqual([
      { word: 'Gen', stem: 'gen', breaks: false },
      { word: 'Smith', stem: 'smith', breaks: false },
      { word: 'of', stem: 'of', breaks: true },
      { word: 'the', stem: 'the', breaks: false },
      { word: 'U.S', stem: 'us', breaks: false },
      { word: 'Army', stem: 'army', breaks: false },
    ]);
    expect(contextKey('Foreign Minister')).toBe('foreig minist');
  });

  it('are of letters that belong to words, cover all of those, and say the same when read again after another text', () => {
    const tokens = new WordTokens();
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 900 }), fc.string({ maxLength: 40 }), (text, other) => {
        const words = read(text);
        const letters = Array.from(words.map(({ word }) => word).join('')).filter(
          (l) => isWordUnit(l.charCodeAt(0)) && foldUnit(l.charCodeAt(0)) !== 0,
        );
        const all = Array.from(text).filter(
          (l) => isWordUnit(l.charCodeAt(0)) && ![0, 32].includes(foldUnit(l.charCodeAt(0))),
        );
        expect(letters).toEqual(all);
        for (const { stem: cut, word } of words) expect(fold(word).replaceAll(/[ .]/g, '')).toContain(cut);
        tokens.read(text);
        tokens.read(other);
        tokens.read(text);
        expect(Array.from({ length: tokens.count }, (_, i) => tokens.stem(i))).toEqual(words.map((w) => w.stem));
      }),
      { numRuns: 40 },
    );
  });
});
