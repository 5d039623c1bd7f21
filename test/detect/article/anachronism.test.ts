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
