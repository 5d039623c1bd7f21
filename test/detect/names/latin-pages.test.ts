import { beforeAll, describe, expect, test } from 'vitest';
import { MARK_THRESHOLD } from '../../../src/detect/mention.ts';
import { findNames } from '../../../src/detect/names/find-names.ts';
import { openNames } from '../../../src/detect/names/names-index.ts';
import type { Passage } from '../../../src/detect/page-text.ts';
import { realFacts } from '../../real-facts.ts';

let marked: (lang: string, date: string | undefined, ...texts: string[]) => string[];

beforeAll(async () => {
  const { pack, facts } = await realFacts();
  const names = openNames(pack);
  marked = (lang, date, ...texts) => {
    const passages = texts.map((text): Passage => ({ text, part: 'article' }));
    return findNames({ dates: [], passages }, facts, names, {
      ...(date === undefined ? {} : { date }),
      lang,
    })
      .filter(({ confidence }) => confidence >= MARK_THRESHOLD)
      .map(({ quote, subject }) => `${quote}: ${subject.kind === 'official' ? subject.id : subject.kind}`);
  };
}, 60_000);

describe('the people of a page bear each other out', () => {
  test('surnames alone of an undated page that names no state', () => {
    const page = 'Arafat and Netanyahu met at Wye River under the eyes of Clinton, but nothing came of it.';
    expect(marked('en', undefined, page)).toEqual([
      'Arafat: yasser-arafat',
      'Netanyahu: benjamin-netanyahu',
      'Clinton: bill-clinton',
    ]);
  });

  test('one of their surnames alone bears nobody out', () => {
    expect(marked('en', undefined, 'Clinton scored in the last minute, and the team went home.')).toEqual([]);
  });

  test('a surname that is an English word, in a language where it is none', () => {
    const page = 'Le président George W. Bush a parlé. Chirac et Blair ont vu Powell.';
    expect(marked('fr', '2003-03-11', page)).toContain('Powell: colin-powell');
  });

  test('whom a title introduces, later by surname alone', () => {
    const page = ['O presidente Lula viajou a Teerã.', 'O iraniano agradeceu a Lula.'];
    expect(marked('pt', '2010-05-18', ...page)).toEqual([
      'Lula: luiz-inacio-lula-da-silva',
      'Lula: luiz-inacio-lula-da-silva',
    ]);
  });
});

describe('the whole of a name', () => {
  test('of a prince goes to its end', () => {
    expect(marked('en', '2018-03-20', 'Crown Prince Mohammed bin Salman came to Washington.')).toEqual([
      'Mohammed bin Salman: mohammed-bin-salman',
    ]);
  });

  test.each([
    ['a son', '2024-06-03', 'Donald Trump Jr. came to the court in New York.'],
    ['somebody with a further name', '2021-04-20', '“We are ready,” said John Kerry Smith of the plant.'],
  ])('%s is not the official', (_who, date, text) => {
    expect(marked('en', date, text)).toEqual([]);
  });

  test('the facts may know the official by his generation', () => {
    const text = 'Health Secretary Robert F. Kennedy Jr. spoke in Washington.';
    expect(marked('en', '2025-05-01', text)).toEqual(['Robert F. Kennedy: robert-f-kennedy-jr']);
  });
});

describe('a briefing', () => {
  test('heads each speaker’s words by a label, whatever else the page tells', () => {
    expect(marked('en', undefined, 'MR. KIRBY: Thank you.', 'MS. JEAN-PIERRE: Go ahead.')).toEqual([
      'KIRBY: john-kirby',
      'JEAN-PIERRE: karine-jean-pierre',
    ]);
  });

  test.each([
    ['2003-05-09', 'Secretary Rumsfeld spoke with President Karzai.', 'Rumsfeld: donald-rumsfeld'],
    ['2023-06-08', 'Secretary Austin spoke; Deputy Secretary Hicks goes to the Pentagon.', 'Hicks: kathleen-hicks'],
  ])('on %s calls ministers secretaries: %s', (date, text, expected) => {
    expect(marked('en', date, text)).toContain(expected);
  });
});

test('of two kings of a name the living one is meant', () => {
  const page = 'King Abdullah II of Jordan met Crown Prince Mohammed bin Salman of Saudi Arabia.';
  expect(marked('en', '2018-03-20', page).join()).toContain('abdullah-ii-of-jordan');
});

test('a capital that is a given name too is a place behind a preposition', () => {
  const page = 'Tony Blair had warned Iraq. In London Blair said that Britain would help.';
  expect(marked('en', '1998-12-17', page)).toEqual(['Tony Blair: tony-blair', 'Blair: tony-blair']);
});

test.each([
  'The George W. Bush Presidential Center in Dallas opened its doors.',
  'The French carrier Charles de Gaulle left Toulon.',
])('a thing that bears a name: %s', (text) => {
  expect(marked('en', '2019-06-01', text)).toEqual([]);
});
