import { describe, expect, it } from 'vitest';
import type { FoundName } from '../../../src/detect/names/found-name.ts';
import { openNames } from '../../../src/detect/names/names-index.ts';
import { findNearLater, findNearNames } from '../../../src/detect/names/near-names.ts';
import { readPassage } from '../../../src/detect/names/passage-names.ts';
import { dayNumber } from '../../../src/detect/names/whose/days.ts';
import { realFacts } from '../../real-facts.ts';

const { pack, facts } = await realFacts();
const names = openNames(pack);

/** Which names of a text are an official's by another spelling. */
function found(
  text: string,
  time: { readonly date?: string; readonly era?: string } = { date: '2024-05-01' },
): string[] {
  const read = readPassage(names, { text, part: 'article' }, 0);
  const day = time.date === undefined ? undefined : dayNumber(time.date, 'first');
  const era = time.era === undefined ? undefined : dayNumber(time.era, 'first');
  const page = { day, countries: new Map<number, number>(), ...(era === undefined ? {} : { era }) };
  return findNearNames(names, read, page, facts, []).map(
    ({ start, end, person }) => `${text.slice(start, end)}: ${facts.officialAt(person).id}`,
  );
}

describe('a name one letter off is an official’s', () => {
  it.each([
    ['Yesterday the German chancellor Olaf Sholz spoke of it.', 'Olaf Sholz: olaf-scholz'],
    ['Yesterday the German chancellor Olaf Scholtz spoke of it.', 'Olaf Scholtz: olaf-scholz'],
    ['Yesterday the German chancellor Olaf Schloz spoke of it.', 'Olaf Schloz: olaf-scholz'],
    ['Yesterday the chancellor of Germany Olaf Scholtz spoke of it.', 'Olaf Scholtz: olaf-scholz'],
    ['Yesterday the chancellor, who met Olaf Scholtz and his friends, left Germany.', 'Olaf Scholtz: olaf-scholz'],
    ['Yesterday the US secretary of state John F. Kerri spoke.', 'John F. Kerri: john-kerry'],
  ])('in “%s”', (text, name) => {
    expect(found(text, text.includes('Kerri') ? { date: '2014-05-01' } : undefined)).toEqual([name]);
  });

  it.each([
    ['without office or state', 'Yesterday his neighbour Olaf Scholtz spoke of it.'],
    ['with more letters off', 'Yesterday the German chancellor Olaf Schulmeister spoke of it.'],
    ['where the given name is another', 'Yesterday the German chancellor Ulrich Scholtz spoke of it.'],
    ['in a headline', 'German Chancellor Olaf Scholtz Meets His Friends'],
    ['in capitals', 'THE GERMAN CHANCELLOR OLAF SCHOLTZ MET HIS FRIENDS'],
    ['of a trade', 'Yesterday the actor Olaf Scholtz came home to Germany.'],
  ])('not %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a name that sounds like the holder’s of the office beside it', () => {
  it.each([
    ['Yesterday the Iranian president Hasan Rohani spoke of it.', '2019-05-01', ['Hasan Rohani: hassan-rouhani']],
    ['Yesterday the Iranian prime minister Hasan Rohani spoke of it.', '2019-05-01', ['Hasan Rohani: hassan-rouhani']],
    ['Yesterday the Iranian president Hasan Rohani spoke of it.', '2022-05-01', ['Hasan Rohani: hassan-rouhani']],
    ['Yesterday the Iranian president Hasan Rohani spoke of it.', '2024-05-01', []],
    ['Yesterday the Iranian envoy Hasan Rohani spoke of it.', '2019-05-01', []],
    ['Yesterday the president Hasan Rohani spoke of it.', '2019-05-01', []],
    ['Yesterday the Spanish president Hasan Rohani spoke of it.', '2019-05-01', []],
  ])('%s (%s)', (text, date, whom) => {
    expect(found(text, { date })).toEqual(whom);
  });

  it('is looked for in the era of an undated page', () => {
    const text = 'Yesterday the Iranian president Hasan Rohani spoke of it.';
    expect(found(text, { era: '2016-05-01' })).toEqual(['Hasan Rohani: hassan-rouhani']);
    expect(found(text, { era: '1960-05-01' })).toEqual([]);
    expect(found(text, {})).toEqual(['Hasan Rohani: hassan-rouhani']);
  });
});

describe('a family name misspelled before', () => {
  const introduction: FoundName = {
    passage: 0,
    start: 0,
    end: 5,
    person: 0,
    confidence: 0.86,
    because: { code: 'other_spelling', words: [] },
  };
  const later = (text: string, family: string, taken: readonly FoundName[] = []) =>
    findNearLater(readPassage(names, { text, part: 'article' }, 3), new Map([[family, introduction]]), taken, facts);
  const places = (...asked: Parameters<typeof later>) => later(...asked).map(({ start }) => start);

  it('is that person’s wherever it stands alone', () => {
    expect(places('Sholz came. He met Sholz. (Sholz)', 'Sholz')).toEqual([0, 19, 27]);
    expect(places('Sholzes, McSholz and Sholz7.', 'Sholz')).toEqual([]);
    expect(places('Sholz’s friends met Sholz-Meier.', 'Sholz')).toEqual([0, 20]);
    expect(places('Nobody came.', 'Sholz')).toEqual([]);
  });

  it('is left where another name is found already', () => {
    expect(places('Sholz met Sholz.', 'Sholz', [{ ...introduction, start: 10, end: 15 }])).toEqual([0]);
  });

  it('is as sure as it was at first', () => {
    expect(later('Then Sholz came.', 'Sholz')).toEqual([
      {
        passage: 3,
        start: 5,
        end: 10,
        person: 0,
        confidence: 0.86,
        because: { code: 'later_surname', words: [facts.officialAt(0).name] },
      },
    ]);
  });

  it('stands anywhere between Chinese characters, and within no longer run of katakana', () => {
    expect(places('外长塔诺说。', '塔诺')).toEqual([2]);
    expect(places('外相フェドトフは', 'フェドトフ')).toEqual([2]);
    expect(places('外相フェドトフスキーは', 'フェドトフ')).toEqual([]);
    expect(places('外相アフェドトフは', 'フェドトフ')).toEqual([]);
  });
});
