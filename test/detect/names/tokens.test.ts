import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fold, foldUnit } from '../../../src/detect/names/read/fold.ts';
import { stem } from '../../../src/detect/names/read/stem.ts';
import { contextKey, WordTokens } from '../../../src/detect/names/read/tokens.ts';
import { isWordUnit } from '../../../src/detect/names/read/units.ts';

/** The rule that the stemmer's tables stand for, as expressions. */
const AFFIXES = {
  cyrillic:
    /(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|ією|ої|ій|ою|ею|ам|ям|ах|ях|ов|ев|ей|ом|ем|ым|им|ой|ые|ие|ая|яя|ое|ее|ых|их|ую|юю|ый|ий|ия|ию|ии|а|я|ы|и|і|у|ю|е|о|ь|й)$/,
  latin: /(?:innen|in|en|es|er|s|n|e|a|o)$/,
  arabic: /^(?:و|ف)?(?:بال|كال|ال|لل|ب|ل)?/,
  hebrew: /^(?:[וש][והבלמשכ]?|מ[הש]?|כש?|[הבל])/,
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
    ['ולנשיא', 'נשיא'],
    ['כהונת', 'הונת'],
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
  /** The words, those with a bar before them that punctuation parts from the word before, those with a star that hold stops. */
  const parted = (text: string): string => {
    const tokens = new WordTokens();
    tokens.read(text);
    return Array.from(
      { length: tokens.count },
      (_, i) =>
        `${tokens.breakBefore[i] === 1 ? '|' : ''}${text.slice(tokens.start[i], tokens.end[i])}${tokens.stopInside[i] === 1 ? '*' : ''}`,
    ).join(' ');
  };

  it.each([
    ['The U.S. and its U.N. envoy', 'The U.S* and its U.N* envoy'],
    ['J. Smith and A.B. Smith', 'J.* Smith and A.B* Smith'],
    ['Prof. Smith, Sept. 3, Minister. Smith', 'Prof Smith |Sept 3 |Minister |Smith'],
    [
      'He left. She (Smith), or he – and they – stayed; so did I',
      'He left She |Smith |or he and they stayed |so did I',
    ],
    ['“Smith” said', '|Smith |said'],
    ['Left... Smith, Stayed... Smith', 'Left Smith |Stayed |Smith'],
    ['the president of l’Ukraine', 'the president of l Ukraine'],
    ["D'Iran, L’IRAN", 'D Iran |L IRAN'],
    ['a dit, l’Ukraine', 'a dit |l Ukraine'],
    ['qu’Israël, Qu’Israël', 'qu Israël |Qu Israël'],
    ['qa’Israël xu’Israël squ’Israël O’Neill k’Israël', 'qa’Israël xu’Israël squ’Israël O’Neill k’Israël'],
    ['aujourd’hui l\u00adUkraine', 'aujourd’hui l\u00adUkraine'],
    ['’Smith l’', 'Smith l'],
    ['The U.S.’s envoy', 'The U.S* s envoy'],
    ['Smith.', 'Smith'],
    ['.Smith', 'Smith'],
    ['', ''],
  ])('%s: %s', (text, words) => expect(parted(text)).toBe(words));

  it('are as many and as long as the text has them', () => {
    const many = Array.from({ length: 1500 }, (_, i) => `w${i}`);
    const text = many.map((word, i) => (i % 2 === 0 ? word : `${word},`)).join(' ');
    const words = read(text);
    expect(words.map(({ word }) => word)).toEqual(many);
    expect(words.map(({ breaks }) => breaks)).toEqual(many.map((_, i) => i > 0 && i % 2 === 0));
    const initials = Array.from({ length: 700 }, () => 'U.S.').join(' ');
    expect(parted(initials)).toBe(Array.from({ length: 700 }, () => 'U.S*').join(' '));
    const long = 'ministeri'.repeat(50);
    expect(read(`the ${long}`).at(-1)).toEqual({ word: long, stem: long, breaks: false });
  });

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
