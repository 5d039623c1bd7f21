import { describe, expect, it } from 'vitest';
import { openNames } from '../../../src/detect/names/names-index.ts';
import { nodeOf, oneLetterOff } from '../../../src/detect/names/read/near-trie.ts';
import { similar } from '../../../src/detect/names/read/similar.ts';
import { openTrie, trieSections } from '../../../src/detect/names/read/trie.ts';
import { likenessOfNames, soundsOf } from '../../../src/detect/names/sound/same-sound.ts';
import { soundDistance } from '../../../src/detect/names/sound/sound-distance.ts';
import { soundOf } from '../../../src/detect/names/sound/sounds.ts';
import { namesBeside } from '../../../src/detect/names/sound/spans.ts';
import { Pack, writePack } from '../../../src/facts/pack.ts';
import type { Official } from '../../../src/facts/schema.ts';
import { realFacts } from '../../real-facts.ts';

const { pack } = await realFacts();
const names = openNames(pack);

describe('what may be a name beside a title', () => {
  /** Of the last title of a text: all stretches beside it, their words parted by +. */
  const beside = (text: string): readonly string[] => {
    const context = names.readContext(text);
    const title = context.findIndex(({ words }) => words.some(({ category }) => category === 'title'));
    return namesBeside(text, context, title).map(
      ({ start, end, words }) => `${text.slice(start, end)} ${words.join('+')}`,
    );
  };

  it('is two characters or more behind it in Chinese, cut at interpuncts', () => {
    expect(beside('科特迪瓦外长塔诺说。')).toEqual(['塔诺 塔诺', '塔诺说 塔诺说']);
    expect(beside('外长阿蒙·塔诺，')).toEqual(['阿蒙 阿蒙', '阿蒙·塔 阿蒙+塔', '阿蒙·塔诺 阿蒙+塔诺']);
    expect(beside('外长塔，')).toEqual([]);
    expect(beside('外长塔诺总统')).toEqual(['塔诺 塔诺']);
    expect(beside('外长一二三四五六七八九十百').at(-1)).toBe('一二三四五六七八九 一二三四五六七八九');
  });

  it('is the katakana before it in Japanese', () => {
    expect(beside('ロシアのフェドトフ外相')).toEqual(['フェドトフ フェドトフ']);
    expect(beside('ジャン＝イヴ・ルドリアン外相')).toEqual(['ジャン＝イヴ・ルドリアン ジャン+イヴ+ルドリアン']);
    expect(beside('この外相')).toEqual([]);
  });

  it('is the words before it, or before the state between, in Korean', () => {
    expect(beside('튀니지 제이나위 외교부 장관은')).toEqual(['제이나위 제이나위']);
    expect(beside('제이나위 튀니지 외교부 장관은')).toEqual(['제이나위 제이나위']);
    expect(beside('유엔주재 한국 대사는')).toEqual([]);
    expect(beside('카메스 제이나위 외교부 장관은')).toEqual(['제이나위 제이나위', '카메스 제이나위 카메스+제이나위']);
  });

  it('is the capitalised words behind it and its state in Cyrillic, never the given name alone', () => {
    expect(beside('министр иностранных дел Туниса Хемаис Жинауи сказал')).toEqual(['Хемаис Жинауи Хемаис+Жинауи']);
    expect(beside('министр Жинауи сказал')).toEqual(['Жинауи Жинауи']);
    expect(beside('глава МИД Туниса жинауи')).toEqual([]);
    expect(beside('министр, Жинауи')).toEqual([]);
  });

  it('is any of the next words in scripts without capitals', () => {
    expect(beside('وزير الخارجية التونسي خميس الجهيناوي قال')).toEqual([
      'خميس خميس',
      'خميس الجهيناوي خميس+الجهيناوي',
      'خميس الجهيناوي قال خميس+الجهيناوي+قال',
    ]);
  });

  it('is nothing in Latin script, which the index reads', () => {
    expect(beside('President Macron said')).toEqual([]);
  });
});

describe('a word sounds', () => {
  it.each([
    ['Schtscherba', 'Cerba'],
    ['Zhang', 'Jang'],
    ['Xhaka', 'kshaka'],
    ['Łukasz', 'lukaS'],
    ['Øystein', 'oystein'],
    ['Đorđević', 'dordevik'],
    ['Guevara', 'gevara'],
    ['Cédric', 'sedrik'],
    ['Coolidge', 'kulidGe'],
    ['Qatar', 'katar'],
    ['Thatcher', 'taCer'],
    ['Khan', 'han'],
    ['Ghani', 'gani'],
    ['Phú', 'fu'],
    ['Anna', 'ana'],
    ['Saint-Jean', 'saintJean'],
    ['O’Brien', 'obrien'],
    ['塔诺', 'tano'],
    ['尔7', 'l'],
    ['바이든', 'baidun'],
    ['윤석열', 'yunsokyol'],
    ['Щерба', 'Serba'],
    ['Юля', 'iulia'],
    ['בחוץ', 'bhuts'],
    ['بايدن', 'baidn'],
  ])('%s like %s', (word, sound) => {
    expect(soundOf(word)).toBe(sound);
  });
});

describe('two sounds are the further apart', () => {
  const LESS_AND_LESS_ALIKE: readonly {
    readonly why: string;
    readonly pairs: readonly (readonly [string, string])[];
  }[] = [
    {
      why: 'the more of their consonants differ',
      pairs: [
        ['lavrov', 'lavrov'],
        ['lavrov', 'lavrof'],
        ['lavrov', 'lakrot'],
      ],
    },
    {
      why: 'where consonants differ, not vowels',
      pairs: [
        ['putin', 'potin'],
        ['putin', 'pusin'],
        ['putin', 'pukin'],
      ],
    },
    {
      why: 'the more weighs what is left out',
      pairs: [
        ['tanoh', 'tano'],
        ['tanor', 'tano'],
        ['tanok', 'tano'],
      ],
    },
    {
      why: 'the shorter they are',
      pairs: [
        ['tanodilovak', 'tanodilova'],
        ['tanok', 'tano'],
      ],
    },
    {
      why: 'where a consonant stands for a vowel, not a half-vowel',
      pairs: [
        ['maw', 'mau'],
        ['mat', 'mau'],
      ],
    },
  ];
  it.each(LESS_AND_LESS_ALIKE)('$why', ({ pairs }) => {
    const distances = pairs.map(([a, b]) => soundDistance(a, b));
    expect(distances).toEqual([...new Set(distances)].sort((a, b) => a - b));
    expect(distances).toEqual(pairs.map(([a, b]) => soundDistance(b, a)));
  });

  it('and nothing apart where they are one', () => {
    expect(soundDistance('lavrov', 'lavrov')).toBe(0);
    expect(soundDistance('', '')).toBe(0);
    expect(soundDistance('a'.repeat(90), 'a'.repeat(90))).toBe(0);
  });

  it('up to a limit, past which they are another’s', () => {
    expect(soundDistance('lavrov', 'lavrof', 0.1)).toBe(soundDistance('lavrov', 'lavrof'));
    expect(soundDistance('lavrov', 'kerry', 0.4)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('a written name is like an official’s', () => {
  const official = { name: 'Marcel Amon-Tanoh', family: 'Amon-Tanoh' } as Official;
  const like = (...words: string[]) => likenessOfNames(soundsOf(words), official);

  it('as a whole, in either order', () => {
    expect(like('马塞尔', '阿蒙塔诺')?.whole).toBe(true);
    expect(like('阿蒙塔诺', '马塞尔')?.whole).toBe(true);
    expect(like('Марсель', 'Амон-Тано')).toEqual({ distance: expect.any(Number), whole: true });
  });

  it('by its family name alone, or a part of it', () => {
    expect(like('阿蒙塔诺')?.whole).toBe(false);
    expect(like('塔诺')?.whole).toBe(false);
    expect(like('Тано')?.whole).toBe(false);
  });

  it('by the given name alone only in scripts without gaps', () => {
    expect(like('马塞尔')?.whole).toBe(false);
    expect(like('Марсель')).toBeUndefined();
  });

  it('with a case ending or an article', () => {
    expect(like('Таного')?.whole).toBe(false);
    expect(likenessOfNames(soundsOf(['الصفدي']), { name: 'Ayman Safadi', family: 'Safadi' } as Official)?.whole).toBe(
      false,
    );
  });

  it('not where another stands there, or too little', () => {
    expect(like('马塞尔', '德里昂')).toBeUndefined();
    expect(like('德里昂')).toBeUndefined();
    expect(like('塔')).toBeUndefined();
    expect(like('经济')).toBeUndefined();
  });
});

describe('two spellings of a name', () => {
  it.each([
    ['Rohani', 'Rouhani'],
    ['Hasan Rohani', 'Hassan Rouhani'],
    ['Lavrov', 'Lawrow'],
    ['Qadhafi', 'Kadafi'],
    ['Mohammed', 'Muhamad'],
    ['Tshombe', 'Thsombe'],
  ])('%s and %s are alike', (a, b) => expect([similar(a, b), similar(b, a)]).toEqual([true, true]));

  it.each([
    ['Kerry', 'Kelly'],
    ['Biden', 'Biding'],
    ['Petrov', 'Pavlov'],
    ['Li', 'Le'],
    ['Rohani', 'Bohani'],
    ['Rohani', 'Rohanistani'],
  ])('%s and %s are not', (a, b) => expect([similar(a, b), similar(b, a)]).toEqual([false, false]));
});

describe('the names one letter off', () => {
  it('have one more, one less, another, or two changed about, behind the same first', async () => {
    const texts = [
      'hashim thaci',
      'hashim thacis',
      'hashim thai',
      'hashim thaki',
      'hashim tahci',
      'hashim shaci',
      'hashim taki',
    ];
    const sorted = [...texts].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
    const trie = openTrie(await Pack.open(await writePack('2026-01-01', trieSections('some', texts))), 'some');
    const off = (word: string) =>
      new Set(oneLetterOff(trie, nodeOf(trie, 'Hashim '), word).map((place) => sorted[place]));
    expect(off('Thaci')).toEqual(new Set(['hashim tahci', 'hashim thacis', 'hashim thai', 'hashim thaki']));
    expect(off('Haci')).toEqual(new Set());
    expect(nodeOf(trie, 'Hasan ')).toBe(0);
  });
});
