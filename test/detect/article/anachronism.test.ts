import { describe, expect, it } from 'vitest';
import { createDetector } from '../../../src/detect/detect.ts';
import { realFacts } from '../../real-facts.ts';

const { facts, pack } = await realFacts();
const detector = createDetector(facts, pack);
const older = (date: string | undefined, ...texts: string[]) =>
  detector.detect({
    dates: date === undefined ? [] : [{ source: 'meta', value: date }],
    passages: texts.map((text) => ({ text, part: 'article' })),
  }).older;

const OLD: readonly (readonly [text: string, date: string, people: readonly string[]])[] = [
  [
    'President George W. Bush met Prime Minister Tony Blair at the ranch. Both said that the weapons would be found.',
    '2024-05-01',
    ['george-w-bush', 'tony-blair'],
  ],
  [
    'US Secretary of State Condoleezza Rice will travel to Berlin, where she sees Chancellor Angela Merkel. President George W. Bush sends his regards.',
    '2023-02-01',
    ['condoleezza-rice', 'angela-merkel', 'george-w-bush'],
  ],
  [
    'Le président Nicolas Sarkozy a reçu le premier ministre Silvio Berlusconi. Les deux hommes veulent une zone d’exclusion aérienne.',
    '2022-03-01',
    ['nicolas-sarkozy', 'silvio-berlusconi'],
  ],
];

const SILENT: readonly (readonly [why: string, date: string | undefined, ...texts: string[]])[] = [
  ['the date is right', '2003-01-10', 'President George W. Bush met Prime Minister Tony Blair at the ranch.'],
  ['no date', undefined, 'President George W. Bush met Prime Minister Tony Blair at the ranch.'],
  ['one person alone', '2024-05-01', 'President George W. Bush spoke at the ranch.'],
  ['former', '2024-05-01', 'Former President George W. Bush met former Prime Minister Tony Blair.'],
  [
    'history with its year',
    '2024-05-01',
    'In 2003, President George W. Bush and Prime Minister Tony Blair went to war.',
  ],
  [
    'somebody of today',
    '2024-05-01',
    'President George W. Bush and Prime Minister Tony Blair went to war.',
    'President Joe Biden recalled it.',
  ],
  [
    'a later year in the article',
    '2024-05-01',
    'President George W. Bush and Prime Minister Tony Blair went to war.',
    'The inquiry of 2016 took seven years.',
  ],
  ['never together', '2024-05-01', 'President Ronald Reagan is quoted as often as Prime Minister Tony Blair.'],
  ['no titles', '2024-05-01', 'George W. Bush and Tony Blair were friends.'],
];

describe('a story older than its date', () => {
  it.each(OLD)('%s (%s)', (text, date, people) => {
    const found = older(date, text);
    expect(found?.people.map(({ id }) => id)).toEqual(people);
    expect(found !== undefined && found.to < date).toBe(true);
    for (const { words } of found?.people ?? []) expect(text).toContain(words);
  });

  it.each(SILENT.map(([why, date, ...texts]) => ({ why, date, texts })))('is not told: $why', ({ date, texts }) => {
    expect(older(date, ...texts)).toBeUndefined();
  });
});

/** Text, date of its page, the time told (from, to), and the evidence as written. */
const TOLD: readonly (readonly [text: string, date: string, from: string, to: string, words: readonly string[]])[] = [
  [
    'President George W. Bush met Prime Minister Tony Blair.',
    '2024-05',
    '2001-01-20',
    '2007-06-27',
    ['President George W. Bush', 'Prime Minister Tony Blair'],
  ],
  [
    'Chancellor Angela Merkel received President George W. Bush in Berlin.',
    '2024',
    '2005-11-22',
    '2009-01-20',
    ['Chancellor Angela Merkel', 'President George W. Bush'],
  ],
  [
    'Le président Nicolas Sarkozy a reçu le premier ministre Silvio Berlusconi.',
    '2022-03-01',
    '2008-05-08',
    '2011-11-16',
    ['Le président Nicolas Sarkozy', 'le premier ministre Silvio Berlusconi'],
  ],
  [
    'US Secretary of State Condoleezza Rice flew with President George W. Bush.',
    '2010-03-15',
    '2005-01-26',
    '2009-01-20',
    ['US Secretary of State Condoleezza Rice', 'President George W. Bush'],
  ],
  [
    `${'The market was full of apples and pears, and nobody spoke of war. '.repeat(6)}President George W. Bush met Prime Minister Tony Blair, and ${'all day long they looked at cows and at the hills behind the ranch. '.repeat(4)}`,
    '2024-05-01',
    '2001-01-20',
    '2007-06-27',
    ['President George W. Bush', 'Prime Minister Tony Blair'],
  ],
  [
    'バラク・オバマ大統領はアンゲラ・メルケル首相と会談した。',
    '2024-05-01',
    '2009-01-20',
    '2017-01-20',
    ['バラク・オバマ大統領', 'アンゲラ・メルケル首相'],
  ],
  [
    '美国总统乔治·沃克·布什会见英国首相托尼·布莱尔。',
    '2024-05-01',
    '2001-01-20',
    '2007-06-27',
    ['总统乔治·沃克·布什', '首相托尼·布莱尔'],
  ],
];

describe('the time of an older story', () => {
  it.each(TOLD)('%s (%s)', (text, date, from, to, words) => {
    const found = older(date, text);
    expect([found?.from, found?.to, found?.people.map((person) => person.words)]).toEqual([from, to, words]);
  });

  it.each([
    [
      'a year after an office',
      '2010-02-01',
      'US Secretary of State Condoleezza Rice flew with President George W. Bush.',
    ],
    ['shortly before it', '2000-05-01', 'President George W. Bush and Secretary of State Colin Powell met.'],
    ['long before it', '1999-05-01', 'President George W. Bush and Secretary of State Colin Powell met.'],
    ['one of the two is of the day', '2008-09-01', 'President George W. Bush met Prime Minister Tony Blair.'],
    ['offices of lower rank', '2024-05-01', 'Senator Barack Obama met Interior Minister Nicolas Sarkozy.'],
    ['a title that is not theirs', '2024-05-01', 'General George W. Bush met Ambassador Tony Blair.'],
  ])('is not told: %s', (_, date, text) => {
    expect(older(date, text)).toBeUndefined();
  });

  const OLD_STORY = 'President George W. Bush met Prime Minister Tony Blair.';
  it.each([
    ['the year after', 'All of 2008 was dry.', true],
    ['a later year', 'All of 2009 was dry.', false],
    ['a longer number', 'It cost 12009 dollars and 20091 cents.', true],
    ['an earlier year', 'All of 1999 was dry.', true],
    ['a year to come', 'In 2049 it will be dry.', false],
  ])('heeds the years that the article tells: %s', (_, other, told) => {
    expect(older('2024-05-01', OLD_STORY, other) !== undefined).toBe(told);
  });

  it('asks neither the people nor the years of what stands elsewhere on the page', () => {
    const read = (part: 'article' | 'elsewhere', text: string) => ({ text, part });
    const found = (...passages: ReturnType<typeof read>[]) =>
      detector.detect({ dates: [{ source: 'meta', value: '2024-05-01' }], passages }).older;
    const filler = read('article', 'A farmer sold apples.');
    expect(found(filler, read('elsewhere', OLD_STORY))).toBeUndefined();
    expect(found(read('article', OLD_STORY), read('elsewhere', 'All of 2009 was dry.'))).toBeDefined();
    expect(found(read('article', OLD_STORY), read('elsewhere', 'President Joe Biden spoke.'))).toBeDefined();
  });
});
