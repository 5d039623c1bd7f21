import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { MARK_THRESHOLD, type Mention } from '../../../src/detect/mention.ts';
import { findNames } from '../../../src/detect/names/find-names.ts';
import { openNames } from '../../../src/detect/names/names-index.ts';
import type { Passage } from '../../../src/detect/page-text.ts';
import { realFacts } from '../../real-facts.ts';

let find: (texts: readonly string[], date?: string, lang?: string) => Mention[];
/** All that is found on a page, what is too unsure to be marked included; a text that opens with `teaser: ` is none of the article's. */
let findAll: (texts: readonly string[], date?: string) => Mention[];

beforeAll(async () => {
  const { pack, facts } = await realFacts();
  const names = openNames(pack);
  find = (texts, date, lang) => {
    const passages = texts.map((text): Passage => ({ text, part: 'article' }));
    return findNames({ dates: [], passages }, facts, names, {
      ...(date === undefined ? {} : { date }),
      ...(lang === undefined ? {} : { lang }),
    }).filter(({ confidence }) => confidence >= MARK_THRESHOLD);
  };
  findAll = (texts, date) => {
    const passages = texts.map((text): Passage => {
      const article = text.replace(/^teaser: /, '');
      return { text: article, part: article === text ? 'article' : 'elsewhere' };
    });
    return findNames({ dates: [], passages }, facts, names, { ...(date === undefined ? {} : { date }), lang: 'en' });
  };
}, 60_000);

const told = (mentions: readonly Mention[]): string[] =>
  mentions.map(({ quote, subject }) => `${quote}: ${subject.kind === 'official' ? subject.id : subject.kind}`);

describe('a name in full', () => {
  test.each([
    ['en', 'A White House spokeswoman, Adrienne Watson, said talks were going on.', 'Adrienne Watson: adrienne-watson'],
    ['en', 'North Korea’s Kim Jong-un took the train to Vladivostok.', 'Kim Jong-un: kim-jong-un'],
    ['fr', 'Le ministre russe de la Défense, Sergueï Choïgou, a salué l’accord.', 'Sergueï Choïgou: sergei-shoigu'],
    ['de', 'Der russische Außenminister Sergej Lawrow reist nach Peking.', 'Sergej Lawrow: sergei-lavrov'],
    ['ru', 'Встреча с Владимиром Путиным состоится в среду.', 'Владимиром Путиным: vladimir-putin'],
    ['uk', 'Розмова з Джо Байденом тривала годину.', 'Джо Байденом: joe-biden'],
    ['ar', 'والتقى أنطونيو غوتيريش بوفد من المجلس.', 'أنطونيو غوتيريش: antonio-guterres'],
    ['zh', '朝鲜最高领导人金正恩视察了工厂。', '金正恩: kim-jong-un'],
    ['zh', '美國總統奧巴馬親自主持會議。', '奧巴馬: barack-obama'],
    ['ko', '김정은은 열병식에 참석했다.', '김정은: kim-jong-un'],
    ['ja', 'ロシアのウラジーミル・プーチン大統領が演説した。', 'ウラジーミル・プーチン: vladimir-putin'],
    ['he', 'נשיא רוסיה ולדימיר פוטין נאם אתמול.', 'ולדימיר פוטין: vladimir-putin'],
  ])('in %s: %s', (lang, text, expected) => {
    expect(told(find([text], '2023-09-05', lang))).toContain(expected);
  });

  test('keeps father and son apart by their initials', () => {
    const text = 'President George W. Bush spoke of his father, George H. W. Bush, who fought the first Gulf war.';
    expect(told(find([text], '2003-03-18', 'en'))).toEqual([
      'George W. Bush: george-w-bush',
      'George H. W. Bush: george-h-w-bush',
    ]);
  });

  test('takes a middle name that the facts do not have', () => {
    const text = 'Farhan Aziz Haq, the deputy spokesman of the United Nations, gave the figures.';
    expect(told(find([text], '2019-11-18', 'en'))).toEqual(['Farhan Aziz Haq: farhan-haq']);
  });

  test('reads a misspelling where the office bears it out', () => {
    const text = 'The Serbian president, Boris Tadik, said that Kosovo would stay.';
    expect(told(find([text], '2007-11-20', 'en'))).toEqual(['Boris Tadik: boris-tadic']);
  });
});

test('reads another romanisation where the very office stands beside it', () => {
  const text = 'El nuevo presidente iraní Hasan Ruhani hablará ante la Asamblea.';
  expect(told(find([text], '2013-09-22', 'es'))).toEqual(['Hasan Ruhani: hassan-rouhani']);
});

describe('a surname alone', () => {
  test('is the person named in full on the page, before or after', () => {
    const page = [
      'Watson: talks go on',
      'Adrienne Watson of the National Security Council spoke.',
      '“We know more,” Watson said.',
    ];
    expect(told(find(page, '2023-09-05', 'en'))).toEqual([
      'Watson: adrienne-watson',
      'Adrienne Watson: adrienne-watson',
      'Watson: adrienne-watson',
    ]);
  });

  test('is told by its title among namesakes in office', () => {
    expect(told(find(['Chinese Foreign Minister Wang arrived in Moscow.'], '2023-03-20', 'en'))).toEqual([
      'Wang: wang-yi',
    ]);
  });

  test.each([
    ['en', 'Putin will travel to Beijing, and Russia will sign.', 'Putin: vladimir-putin'],
    ['ru', 'Россия ждёт: Лукашенко встретится с Путиным.', 'Путиным: vladimir-putin'],
    ['de', 'Putins Krieg gegen die Ukraine und Russlands Wirtschaft.', 'Putin: vladimir-putin'],
    ['ar', 'قالت روسيا إن القمة مع بوتين ستعقد.', 'بوتين: vladimir-putin'],
  ])('opens an article where it is prominent enough (%s)', (lang, text, expected) => {
    expect(told(find([text], '2023-09-05', lang))).toContain(expected);
  });

  test('goes by the honorific between husband and wife', () => {
    const page = ['Donald Trump and Melania Trump came.', 'Mrs. Trump spoke to children.'];
    expect(told(find(page, '2018-03-05', 'en')).at(-1)).toBe('Trump: melania-trump');
  });

  test('is read with a particle of Korean and a clitic of Arabic', () => {
    expect(told(find(['블라디미르 푸틴 대통령이 왔다. 푸틴은 떠났다.'], '2023-09-05', 'ko')).at(-1)).toBe(
      '푸틴: vladimir-putin',
    );
    expect(told(find(['التقى بايدن وبوتين في جنيف، وتحدثت روسيا عن تقدم.'], '2021-06-16', 'ar'))).toContain(
      'بوتين: vladimir-putin',
    );
  });
});

describe('the page as a whole', () => {
  test('makes a name surer by the state that it names, and not by another', () => {
    const name = 'Sylvie Lucas spoke of it at home in the evening.';
    const sure = (...others: readonly string[]) => findAll([...others, name], '2010-05-01').at(-1)?.confidence ?? 0;
    const alone = sure();
    expect(alone).toBeLessThan(MARK_THRESHOLD);
    expect(sure('Luxembourg is small.')).toBeGreaterThan(alone);
    expect(sure('Luxembourg is small.', 'In Luxembourg it rained.')).toBeGreaterThan(sure('Luxembourg is small.'));
    expect(sure('Luxembourg, and Luxembourg.')).toBe(sure('Luxembourg is small.', 'In Luxembourg it rained.'));
    expect(sure('Belgium is small.')).toBe(alone);
    const german = 'Gunter Pleuger spoke of it at home in the evening.';
    const [before, behind] = [[german], [german, 'The Bundeskanzler left.']].map(
      (texts) => findAll(texts, '2013-05-01')[0]?.confidence ?? 0,
    );
    expect(behind).toBeGreaterThan(before ?? 1);
  });

  test('makes a name surer by an office that names the UN', () => {
    const sure = (other: string) =>
      findAll(['Marie Okabe spoke of it at home in the evening.', other], '2013-05-01')[0]?.confidence ?? 0;
    expect(sure('The UN Secretary-General left.')).toBeGreaterThan(sure('The secretary-general left.'));
    expect(sure('El secretario general de la ONU se fue.')).toBe(sure('The UN Secretary-General left.'));
    expect(sure('The UN ambassador left.')).toBe(sure('The UN Secretary-General left.'));
    expect(sure('The secretary-general left.')).toBe(sure('Nobody left.'));
  });

  test('makes a name less sure where it is about people of other trades, and of no state', () => {
    const sure = (other: string) =>
      findAll(['Steffen Seibert spoke of it at home in the evening.', other], '2013-05-01')[0]?.confidence ?? 0;
    const plain = sure('Nobody left.');
    const trades = 'The actor left, the singer stayed, and the painter slept';
    expect(sure(`${trades}.`)).toBeLessThan(plain);
    expect(sure('The actor left, and the singer stayed.')).toBe(plain);
    expect(sure(`${trades} in France.`)).toBe(plain);
    expect(sure(`${trades}; the minister smiled.`)).toBeLessThan(plain);
    expect(sure(`${trades}; the minister and the spokesman smiled.`)).toBe(plain);
    expect(sure(`${trades}; the farmer left; the minister and the spokesman smiled.`)).toBe(plain);
    expect(sure(`${trades}; the farmer and the plumber left; the minister and the spokesman smiled.`)).toBeLessThan(
      plain,
    );
  });

  test('introduces by the article before teasers', () => {
    const unsure = 'Sylvie Lucas came home.';
    const titled = 'Ambassador Sylvie Lucas spoke in the evening.';
    const later = 'Then Lucas left.';
    const quotes = (...texts: readonly string[]) => findAll(texts, '2010-05-01').map(({ quote }) => quote);
    expect(quotes(`teaser: ${unsure}`, titled, later)).toEqual(['Sylvie Lucas', 'Sylvie Lucas', 'Lucas']);
    expect(quotes(later, `teaser: ${titled}`)).toEqual(['Lucas', 'Sylvie Lucas']);
    expect(quotes(unsure, later, `teaser: ${titled}`)).toEqual(['Sylvie Lucas', 'Sylvie Lucas']);
    expect(quotes(unsure, later)).toEqual(['Sylvie Lucas']);
  });

  test('tells father and son apart by the time of which it speaks, where it has no date', () => {
    const whom = (text: string) => told(findAll([text, 'Then Bush left.'])).at(-1);
    expect(whom('President Bush met Mikhail Gorbachev and Eduard Shevardnadze.')).toBe('Bush: george-h-w-bush');
    expect(whom('President Bush met Kofi Annan and Jacques Chirac.')).toBe('Bush: george-w-bush');
  });

  test('gives a surname behind an office to the same person further on', () => {
    const quotes = (...texts: readonly string[]) => findAll(texts, '2012-05-01').map(({ quote }) => quote);
    expect(quotes('Then Yang left China.')).toEqual([]);
    expect(quotes('Foreign Minister Yang of China spoke.', 'Then Yang left.')).toEqual(['Yang', 'Yang']);
    expect(quotes('Then Yang left.', 'Foreign Minister Yang of China spoke.')).toEqual(['Yang', 'Yang']);
    expect(quotes('President Ma of Taiwan spoke.', 'Then Ma left.')).toEqual(['Ma']);
  });

  test('gives a misspelled family name to the same person further on', () => {
    const quotes = (text: string) =>
      findAll([text, 'Macronn left, and Macron stayed.'], '2018-03-05').map(({ quote }) => quote);
    expect(quotes('The French president Emanuel Macronn spoke.')).toEqual(['Emanuel Macronn', 'Macronn', 'Macron']);
    expect(quotes('The French president Emanuel\u00a0Macronn spoke.')).toEqual([
      'Emanuel\u00a0Macronn',
      'Macronn',
      'Macron',
    ]);
  });
});

describe('no official', () => {
  test.each([
    ['an airport', 'en', 'They landed at Kennedy Airport on Monday.'],
    ['a tower', 'en', 'The fire broke out on the tenth floor of Trump Tower.'],
    ['a place joined by hyphens', 'fr', 'La station Charles-de-Gaulle-Étoile est fermée.'],
    ['a relative', 'en', 'Hunter Biden, the president’s son, was not in the house. Joe Biden was.', 'Joe Biden'],
    ['a building that begins like a name', 'en', 'The White House said nothing.'],
    ['the month', 'en', 'May was warm in London, and Britain went to the beach.'],
    ['a group', 'en', 'The Houthis in Yemen fired at ships.'],
    ['two words of Chinese', 'zh', '领导人召开高峰会议讨论经济。'],
    ['a sign in capitals', 'en', 'U+0304 is the COMBINING MACRON of Greek and French phonetics.'],
    ['a ship', 'en', 'The carrier USS Gerald R. Ford left port.'],
    ['somebody named so', 'en', 'A clerk named James Baker opened the shop.'],
    ['a word glued to a name', 'en', 'In the capital Trumpwas seen.'],
  ])('%s', (_what, lang, text, except = '') => {
    expect(find([text], '2023-09-05', lang).filter(({ quote }) => quote !== except)).toEqual([]);
  });
});

test('mentions slice to their quotes, stand in order and never overlap, whatever the text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Putin',
      'Vladimir Putin',
      'Adrienne Watson',
      '普京',
      '金正恩',
      'بوتين',
      'و',
      'President ',
      '\u00ad',
      '\u200b',
      '. ',
      '’s',
      '·',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(piece, { maxLength: 20 }), { maxLength: 4 }), (passages) => {
      const texts = passages.map((pieces) => pieces.join(' '));
      let last = { passage: -1, end: 0 };
      for (const { passage, start, end, quote } of find(texts)) {
        expect(texts[passage]?.slice(start, end)).toBe(quote);
        expect(passage > last.passage || (passage === last.passage && start >= last.end)).toBe(true);
        last = { passage, end };
      }
    }),
  );
});
